import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GRAPHIQL_HEADERS, GraphiqlPage } from './graphiql-page.js';

/** The query page at `/graphiql`. */
@Controller('graphiql')
export class GraphiqlController {
  readonly #page = new GraphiqlPage('/graphql');

  @Get()
  async page(
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(GRAPHIQL_HEADERS).header('vary', 'accept-encoding');
    if (accepted?.includes('gzip') !== true) {
      await reply.send(this.#page.plain());
      return;
    }
    await reply.header('content-encoding', 'gzip').send(await this.#page.gzipped());
  }
}
