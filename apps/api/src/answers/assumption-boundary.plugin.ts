import type { ApolloServerPlugin } from '@apollo/server';
import { isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';
import type { Answer } from './answer.js';

/** What a chronology answers under assumptions. */
const ANSWERED: ReadonlySet<string> = new Set(['id', 'basis', 'affiliations', 'tally']);

/** What is read from the log, where nothing that is assumed stands. */
const FROM_THE_LOG: ReadonlySet<string> = new Set(['explanation', 'history']);

/** Refuses under assumptions everything but ties and tallies, and what is read from the log itself. */
export function assumptionBoundaryPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: ({ schema }) => {
      drawBoundary(schema);
      return Promise.resolve();
    },
  };
}

function drawBoundary(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (isBeyond(type.name, field.name) && field.resolve !== undefined)
        field.resolve = unlessAssumed(type.name, field.name, field.resolve);
  }
}

function isBeyond(type: string, field: string): boolean {
  return type === 'Chronology' ? !ANSWERED.has(field) : FROM_THE_LOG.has(field);
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

function unlessAssumed(type: string, field: string, resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    if (isAssumed(source))
      throw refusal('NOT_UNDER_ASSUMPTION', `${type}.${field} is not answered under assumptions.`, {
        advice: 'Leave `assume` out, or ask for affiliations and tallies.',
      });
    return resolve(source, args, context, info);
  };
}

function isAssumed(source: unknown): boolean {
  const { at } = source as { readonly at?: Answer };
  return at?.basis.assumed !== undefined;
}
