import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { readinessOf } from './health.js';

/** Whether the process lives, and whether it can answer. */
@Controller('health')
export class HealthController {
  readonly #projector: ApiOptions['projector'];
  readonly #logFaults: () => readonly string[];

  constructor(@Inject(API_OPTIONS) { projector, logFaults = () => [] }: ApiOptions) {
    this.#projector = projector;
    this.#logFaults = logFaults;
  }

  @Get('live')
  live() {
    return { alive: true };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const readiness = readinessOf(
      this.#projector.health(),
      this.#projector.chronicle.position,
      this.#logFaults(),
    );
    await reply.status(readiness.ready ? 200 : 503).send(readiness);
  }
}
