import { join } from 'node:path';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Answers } from './answers/answers.js';
import { assumptionBoundaryPlugin } from './answers/assumption-boundary.plugin.js';
import { API_OPTIONS } from './api-options.js';
import type { ApiOptions } from './api-options.js';
import { authorityPlugin } from './authority/authority.plugin.js';
import { compiledExecutionPlugin } from './compiled-execution.plugin.js';
import { EntryStreamResolver } from './entry-stream/entry-stream.resolver.js';
import { shownError } from './error-shape.js';
import { GraphiqlController } from './graphiql/graphiql.controller.js';
import { graphqlOverHttpPlugin } from './graphql-over-http.plugin.js';
import { HealthController } from './health/health.controller.js';
import { hintsPlugin } from './hints.plugin.js';
import { limitsPlugin } from './limits/limits.plugin.js';
import { EntriesResolver } from './mutations/entries.resolver.js';
import { MatchesResolver } from './mutations/matches.resolver.js';
import { Recording } from './mutations/recording.js';
import { RegistryResolver } from './mutations/registry.resolver.js';
import { NodeFinder } from './questions/node-finder.js';
import { Questions } from './questions/questions.js';
import { httpContext } from './request-context.js';
import * as changes from './resolvers/changes.resolvers.js';
import { ChronologyResolver } from './resolvers/chronology.resolver.js';
import * as contradictions from './resolvers/contradiction.resolvers.js';
import * as explanations from './resolvers/explanation.resolvers.js';
import { EntryResolver, EntryRevisionResolver } from './resolvers/entry.resolver.js';
import { GroupResolver } from './resolvers/group.resolver.js';
import { IncidentResolver } from './resolvers/incident.resolver.js';
import { DeathResolver, PersonResolver } from './resolvers/person.resolver.js';
import { PlaceResolver } from './resolvers/place.resolver.js';
import * as provenance from './resolvers/provenance.resolvers.js';
import { QuantityResolver } from './resolvers/quantity.resolver.js';
import { QueryResolver } from './resolvers/query.resolver.js';
import { SourceResolver } from './resolvers/source.resolver.js';
import * as states from './resolvers/state.resolvers.js';
import { StatisticResolver } from './resolvers/statistic.resolver.js';
import { TallyResolver, TallyRowResolver } from './resolvers/tally.resolvers.js';
import { SCALARS } from './scalars/scalars.js';
import { TallyStreamResolver } from './tally-stream/tally-stream.resolver.js';

export const GRAPHQL_PATH = '/graphql';

const RESOLVERS = [
  QueryResolver,
  ChronologyResolver,
  EntryResolver,
  EntryRevisionResolver,
  GroupResolver,
  PersonResolver,
  DeathResolver,
  PlaceResolver,
  SourceResolver,
  IncidentResolver,
  TallyResolver,
  TallyRowResolver,
  StatisticResolver,
  QuantityResolver,
  ...Object.values(states),
  ...Object.values(contradictions),
  ...Object.values(provenance),
  ...Object.values(changes),
  ...Object.values(explanations),
  RegistryResolver,
  EntriesResolver,
  MatchesResolver,
  EntryStreamResolver,
  TallyStreamResolver,
];

/** How GraphQL is served: the SDL files are the contract, and everything that is not a named error is masked. */
function graphqlOptions({ settings, projector, unexpected }: ApiOptions): ApolloDriverConfig {
  const { limits, introspection, readsAreOpen } = settings;
  return {
    driver: ApolloDriver,
    path: GRAPHQL_PATH,
    typePaths: [join(import.meta.dirname, 'graphql', '*.graphql')],
    resolvers: SCALARS,
    graphiql: false,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    maxRecursiveSelections: true,
    context: httpContext,
    formatError: (formatted, error) => shownError(formatted, error, unexpected),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      authorityPlugin(projector.keys, readsAreOpen),
      limitsPlugin(limits),
      hintsPlugin(),
      graphqlOverHttpPlugin(),
      assumptionBoundaryPlugin(),
      compiledExecutionPlugin(),
    ],
  };
}

@Module({})
export class AppModule {
  /** The whole service, made of what it is given. */
  static of(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions(options))],
      controllers: [HealthController, GraphiqlController],
      providers: [
        { provide: API_OPTIONS, useValue: options },
        Answers,
        Questions,
        NodeFinder,
        Recording,
        ...RESOLVERS,
      ],
    };
  }
}
