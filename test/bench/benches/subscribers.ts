import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { writingClient } from '../measuring/client.js';
import type { Client } from '../measuring/client.js';
import { post } from '../measuring/post.js';
import { interleaved } from '../measuring/rounds.js';
import { withServer } from '../measuring/with-server.js';

const PEERS = join(import.meta.dirname, '../peers');
const PROTOCOL = 'graphql-transport-ws';
const ROUNDS = 7;
/** Until the last of so many subscriptions waits for what comes. */
const SETTLING_MS = 2000;

const RECORD = `mutation Record($input: RecordEntryInput!) { recordEntry(input: $input) { outcome } }`;

/** One new entry to everyone who follows, against the same bytes broadcast by bare `ws`; the clients of each in a process of their own. */
export const subscribers: Bench = {
  name: 'subscribers',
  about: 'one new entry to all subscribers, against a bare ws broadcast of the same bytes',
  run: (options) => {
    const count = String(options.subscribers);
    const limits = { LIMIT_SOCKETS: '100000', LIMIT_SOCKETS_PER_ADDRESS: '100000' };
    return withServer(options, limits, async ({ served, folder }) => {
      const client = await writingClient(served, folder);
      const bare = fork(join(PEERS, 'broadcast-server.js'));
      const [broadcast] = (await once(bare, 'message')) as [string];
      const ours = await subscribed(served.address, PROTOCOL, count);
      const theirs = await subscribed(broadcast, '', count);
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      try {
        await setTimeout(SETTLING_MS);
        const { text } = await delivered(ours, () => record(client));
        const [entry = 0, floor = 0] = await interleaved(ROUNDS, [
          async () => (await delivered(ours, () => record(client))).ms,
          async () => (await delivered(theirs, () => post(broadcast, text, { agent }))).ms,
        ]);
        const measured = { value: entry, unit: 'ms', ratio: entry / floor };
        return [ratioFigure(`subscribers.${count}`, measured, atMost(2))];
      } finally {
        client.close();
        agent.destroy();
        for (const child of [bare, ours, theirs]) child.kill('SIGKILL');
      }
    });
  },
};

async function subscribed(address: string, protocol: string, count: string): Promise<ChildProcess> {
  const child = fork(join(PEERS, 'subscribers.js'), [address, protocol, count]);
  const ended = once(child, 'exit').then(() => {
    throw new Error('the subscribers ended before they were subscribed');
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return child;
}

/** From sending until the last subscriber has it. */
async function delivered(
  child: ChildProcess,
  send: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly text: string }> {
  const all = once(child, 'message');
  const began = performance.now();
  await send();
  const [{ text }] = (await all) as [{ readonly text: string }];
  return { ms: performance.now() - began, text };
}

let recorded = 0;

async function record(client: Client): Promise<void> {
  recorded += 1;
  const gist = `Told to everyone as number ${String(recorded)}`;
  const input = { source: 'source-1', fact: { statementMade: { statement: 'ASSESSMENT', gist } } };
  const { recordEntry } = await client.ask<{ readonly recordEntry: { readonly outcome: string } }>(
    RECORD,
    { input },
  );
  if (recordEntry.outcome !== 'RECORDED') throw new Error(`an entry was ${recordEntry.outcome}`);
}
