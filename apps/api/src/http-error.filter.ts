import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ErrorCode } from './error-codes.js';
import { maskedError } from './error-shape.js';
import type { UnexpectedErrors } from './error-shape.js';

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'BODY_LIMIT',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers whatever goes wrong before GraphQL is reached in the shape of a GraphQL error. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  readonly #unexpected: UnexpectedErrors;

  constructor(unexpected: UnexpectedErrors) {
    this.#unexpected = unexpected;
  }

  catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    const status = statusOf(exception);
    const code = CODES[status];
    const error =
      code === undefined
        ? maskedError({}, exception, this.#unexpected)
        : { message: messageOf(exception), extensions: { code } };
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(code === undefined ? 500 : status)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [error] }));
  }
}

function statusOf(exception: unknown): number {
  if (typeof exception !== 'object' || exception === null) return 500;
  const { statusCode, status } = exception as { readonly statusCode?: unknown; status?: unknown };
  return [statusCode, status].find((number) => typeof number === 'number') ?? 500;
}

function messageOf(exception: unknown): string {
  return exception instanceof Error ? exception.message : 'The request cannot be read.';
}
