import type { Bench } from '../bench.js';
import { valueFigure } from '../figure.js';
import { writingClient } from '../measuring/client.js';
import type { Client } from '../measuring/client.js';
import { quantile } from '../measuring/rounds.js';
import { withServer } from '../measuring/with-server.js';

const APPENDS = 200;
const LEAST_APPENDS = 20;
const MOST_MS = 20_000;
const MOST_TO_VISIBLE = 50;

const RECORD = `mutation Record($input: RecordEntryInput!) {
  recordEntry(input: $input) { outcome entry { uuid } } }`;
const NEWEST = '{ chronology { entries(orderBy: RECORDED_DESC, first: 1) { nodes { uuid } } } }';

/** From sending an entry over HTTP until the answer of a later query holds it. */
export const visibility: Bench = {
  name: 'visibility',
  about: 'from sending an entry until a query answers with it, over HTTP',
  run: (options) =>
    withServer(options, {}, async ({ served, folder }) => {
      const client = await writingClient(served, folder);
      try {
        const times = await timesToVisible(client);
        return [0.5, 0.99].map((share) =>
          valueFigure(
            `visibility.p${String(share * 100)}`,
            { value: quantile(times, share), unit: 'ms' },
            MOST_TO_VISIBLE,
          ),
        );
      } finally {
        client.close();
      }
    }),
};

async function timesToVisible(client: Client): Promise<readonly number[]> {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < APPENDS) {
    if (times.length >= LEAST_APPENDS && performance.now() - began > MOST_MS) break;
    const sent = performance.now();
    const uuid = await recorded(client, times.length);
    while ((await newest(client)) !== uuid);
    times.push(performance.now() - sent);
  }
  return times;
}

async function recorded(client: Client, number: number): Promise<string> {
  const gist = `Said in measurement number ${String(number)}`;
  const input = { source: 'source-1', fact: { statementMade: { statement: 'ASSESSMENT', gist } } };
  const { recordEntry } = await client.ask<{
    readonly recordEntry: { readonly outcome: string; readonly entry: { readonly uuid: string } };
  }>(RECORD, { input });
  if (recordEntry.outcome !== 'RECORDED') throw new Error(`an entry was ${recordEntry.outcome}`);
  return recordEntry.entry.uuid;
}

async function newest(client: Client): Promise<string | undefined> {
  const { chronology } = await client.ask<{
    readonly chronology: {
      readonly entries: { readonly nodes: readonly { readonly uuid: string }[] };
    };
  }>(NEWEST);
  return chronology.entries.nodes[0]?.uuid;
}
