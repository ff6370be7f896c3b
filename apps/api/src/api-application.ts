import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import type { ApiOptions } from './api-options.js';
import { AppModule, GRAPHQL_PATH } from './app.module.js';
import { tagAnswer } from './entity-tag.js';
import { HttpErrorFilter } from './http-error.filter.js';
import { addOperatorRoutes } from './operator/operator-routes.js';
import { SubscriptionGateway } from './websocket/subscription-gateway.js';

/** The service over HTTP and WebSocket. */
export interface ApiApplication {
  readonly schema: GraphQLSchema;
  /** Begins to serve, and gives the address: `http://127.0.0.1:3000`. */
  listen(): Promise<string>;
  /** Closes sockets with 1001, lets running requests end, and stops serving. What it was given stays open. */
  close(): Promise<void>;
}

/** Makes the service of what it is given; it serves once it listens. */
export async function createApiApplication(options: ApiOptions): Promise<ApiApplication> {
  const { settings, unexpected, projector } = options;
  const { limits, readsAreOpen, origins } = settings;
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(options),
    new FastifyAdapter({ bodyLimit: limits.bodyBytes }),
    { logger: false, abortOnError: false, forceCloseConnections: true },
  );
  nest.useGlobalFilters(new HttpErrorFilter(unexpected));
  if (origins.length > 0) nest.enableCors({ origin: [...origins] });
  const fastify = nest.getHttpAdapter().getInstance();
  fastify.addHook('onSend', tagAnswer);
  if (options.operator !== undefined) addOperatorRoutes(fastify, options.operator);
  await nest.init();
  const { schema } = nest.get(GraphQLSchemaHost);
  const server: Server = nest.getHttpServer();
  const gateway = new SubscriptionGateway(server, {
    schema,
    path: GRAPHQL_PATH,
    limits,
    keys: projector.keys,
    readsAreOpen,
    origins,
    unexpected,
  });
  return {
    schema,
    listen: async () => {
      await nest.listen(settings.port, settings.host);
      return addressOf(server);
    },
    close: async () => {
      await gateway.close();
      await nest.close();
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${String(address.port)}`;
}
