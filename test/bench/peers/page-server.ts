import 'reflect-metadata';
import { join } from 'node:path';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ExpressAdapter } from '@nestjs/platform-express';
import { createApiApplication } from '#apps/api/src/api-application';
import type { ApiOptions } from '#apps/api/src/api-options';
import { AppModule, GRAPHQL_PATH } from '#apps/api/src/app.module';
import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import { httpContext } from '#apps/api/src/request-context';
import { SCALARS } from '#apps/api/src/scalars/scalars';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { Projector } from '#libs/projector/projector';
import { readSideOf } from '#libs/recorder/projector-read-side';
import { Recorder } from '#libs/recorder/recorder';
import { DEFAULT_PREFIX } from '#events/streams';
import { generatedLog } from '../generator/generated-log.js';

const SDL = join(import.meta.dirname, '../../../apps/api/src/graphql/*.graphql');

/**
 * Serves one generated chronology in this process, as Annals does or with the same schema and resolvers on stock @nestjs/apollo and
 * Express, and tells its parent the address.
 */
async function serve(how: string, facts: number, seed: number): Promise<void> {
  const options = await apiOptions(facts, seed);
  process.send?.(how === 'annals' ? await annals(options) : await stock(options));
}

async function annals(options: ApiOptions): Promise<string> {
  const application = await createApiApplication(options);
  return application.listen();
}

/** As the documentation of @nestjs/graphql begins: the driver, the SDL, and nothing else but what the resolvers need. */
async function stock(options: ApiOptions): Promise<string> {
  const module = {
    ...AppModule.of(options),
    imports: [
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        path: GRAPHQL_PATH,
        typePaths: [SDL],
        resolvers: SCALARS,
        context: ({ req }: { readonly req: Parameters<typeof httpContext>[0] }) => httpContext(req),
      }),
    ],
  };
  const nest = await NestFactory.create(module, new ExpressAdapter(), { logger: false });
  await nest.listen(0, '127.0.0.1');
  return (await nest.getUrl()).replace('[::1]', '127.0.0.1');
}

async function apiOptions(facts: number, seed: number): Promise<ApiOptions> {
  const store = new MemoryEventStore();
  for (const { stream, revision, event } of generatedLog({ facts, seed }))
    await store.append(stream, revision === 0 ? 'no_stream' : revision - 1, [event]);
  const projector = new Projector({ store, prefix: DEFAULT_PREFIX });
  await projector.start();
  const clock = () => Date.UTC(2026, 0, 1);
  return {
    projector,
    recorder: new Recorder({
      store,
      readSide: readSideOf(projector),
      clock,
      software: 'annals/bench',
      prefix: DEFAULT_PREFIX,
    }),
    clock,
    timer: () => () => undefined,
    unexpected: {
      newReference: () => 'bench',
      report: (error) => {
        process.stderr.write(`${String(error)}\n`);
      },
    },
    version: '0.0.0-bench',
    settings: {
      host: '127.0.0.1',
      port: 0,
      limits: DEFAULT_LIMITS,
      readsAreOpen: true,
      origins: [],
      introspection: true,
      waitMs: 1000,
      heartbeatMs: 60_000,
    },
  };
}

const [how = '', facts = '0', seed = '0'] = process.argv.slice(2);
await serve(how, Number(facts), Number(seed));
