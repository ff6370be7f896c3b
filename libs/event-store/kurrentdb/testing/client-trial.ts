import { afterEach } from '@jest/globals';
import type { EventData, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { jsonEvent, KurrentDBClient } from '@kurrent/kurrentdb-client';

/** Something that ends after each test. */
interface Closing {
  readonly close: () => Promise<void>;
}

/** Clients and servers for the tests of one file, which end after each test. */
export function trials(): {
  readonly clientOf: (
    server: { readonly connectionString: string },
    more?: string,
  ) => KurrentDBClient;
  readonly closing: <Server extends Closing>(starting: Promise<Server>) => Promise<Server>;
} {
  const open: Closing[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close();
  });
  return {
    clientOf: ({ connectionString }, more = '') => {
      const client = KurrentDBClient.connectionString(`${connectionString}${more}`);
      // not awaited: it never resolves after a batch append stream that the server ended
      open.push({ close: () => Promise.resolve(void client.dispose()) });
      return client;
    },
    closing: async (starting) => {
      const server = await starting;
      open.push(server);
      return server;
    },
  };
}

/** The id of the n-th event. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The n-th event. */
export function said(n: number, words = ''): EventData {
  return jsonEvent({ id: idOf(n), type: 'Said', data: { n, words }, metadata: { n: `${n}` } });
}

/** All that a read gives. */
export async function taken(read: AsyncIterable<ResolvedEvent>): Promise<readonly ResolvedEvent[]> {
  const events: ResolvedEvent[] = [];
  for await (const event of read) events.push(event);
  return events;
}

/** The numbers of the events that `said` made, in the order read; everything else is left out. */
export async function numbersIn(read: AsyncIterable<ResolvedEvent>): Promise<readonly number[]> {
  const events = await taken(read);
  return events.flatMap(({ event }) => numberOf(event?.data) ?? []);
}

/** The number of an event that `said` made. */
export function numberOf(data: unknown): number | undefined {
  const isSaid = typeof data === 'object' && data !== null && 'n' in data;
  return isSaid && typeof data.n === 'number' ? data.n : undefined;
}

/** Tries until no link is in the way: clients of one process share their links, and learn of a broken one by a call that fails. */
export async function eventually<Result>(operation: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await operation();
    } catch (failure) {
      if (!(failure instanceof Error && failure.message.includes('UNAVAILABLE'))) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return operation();
}
