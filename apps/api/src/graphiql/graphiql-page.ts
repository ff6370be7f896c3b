import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { FIRST_QUESTIONS } from './first-questions.js';

/** The query page as one document that asks for nothing from anywhere else. Subscriptions go over the WebSocket. */
function graphiqlPage(endpoint: string): string {
  return renderGraphiQL({
    title: 'Annals',
    endpoint,
    subscriptionsProtocol: 'WS',
    defaultTabs: FIRST_QUESTIONS.map((query) => ({ query })),
    defaultEditorToolsVisibility: false,
  });
}

/** The page lets only its own scripts and workers run, and speaks only to this server. */
export const GRAPHIQL_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'self' 'unsafe-inline' data: blob:; worker-src blob:; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const compress = promisify(gzip);

/** The page in both encodings; made at the first request and kept, because it is large. */
export class GraphiqlPage {
  readonly #endpoint: string;
  #plain: Buffer | undefined;
  #gzipped: Promise<Buffer> | undefined;

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  plain(): Buffer {
    this.#plain ??= Buffer.from(graphiqlPage(this.#endpoint), 'utf8');
    return this.#plain;
  }

  gzipped(): Promise<Buffer> {
    this.#gzipped ??= compress(this.plain());
    return this.#gzipped;
  }
}
