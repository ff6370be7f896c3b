import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { atLeast, ratioFigure } from '../figure.js';
import { post } from '../measuring/post.js';
import { interleaved, timed } from '../measuring/rounds.js';

const SERVER = join(import.meta.dirname, '../peers/page-server.js');
const MOST_FACTS = 5000;
const CLIENTS = 8;
const REQUESTS = 400;
const ROUNDS = 5;

const QUERY = `{ chronology { entries(first: 50) { nodes {
  id uuid type status certainty stance confidence headline } } } }`;

/** One page of entries over HTTP: Annals against the same schema on stock @nestjs/apollo and Express, each in a process of its own. */
export const graphqlPage: Bench = {
  name: 'graphql-page',
  about: 'a page of 50 entries x 8 fields over HTTP, against stock @nestjs/apollo on Express',
  run: async ({ facts, seed }) => {
    const size = Math.min(facts, MOST_FACTS);
    const servers = await Promise.all(['annals', 'stock'].map((how) => start(how, size, seed)));
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    try {
      await expectSameAnswer(servers, agent);
      const [ours = 0, stock = 0] = await interleaved(
        ROUNDS,
        servers.map(
          ({ address }) =>
            () =>
              requestsPerSecond(address, agent),
        ),
      );
      const measured = { value: ours, unit: 'requests/s', ratio: ours / stock };
      return [ratioFigure('graphql-page', measured, atLeast(4))];
    } finally {
      agent.destroy();
      for (const { child } of servers) child.kill('SIGKILL');
    }
  },
};

interface Server {
  readonly child: ChildProcess;
  readonly address: string;
}

async function start(how: string, facts: number, seed: number): Promise<Server> {
  const child = fork(SERVER, [how, String(facts), String(seed)]);
  const [address] = (await once(child, 'message')) as [string];
  return { child, address };
}

async function expectSameAnswer(servers: readonly Server[], agent: Agent): Promise<void> {
  const answers = await Promise.all(servers.map(({ address }) => ask(address, agent)));
  const data = answers.map((answer) =>
    JSON.stringify((JSON.parse(answer) as { data: unknown }).data),
  );
  if (new Set(data).size !== 1 || data[0]?.includes('headline') !== true)
    throw new Error(`the two services do not answer the same: ${data.join('\n').slice(0, 500)}`);
}

async function requestsPerSecond(address: string, agent: Agent): Promise<number> {
  const spent = await timed(() =>
    Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        for (let count = 0; count < REQUESTS / CLIENTS; count += 1) await ask(address, agent);
      }),
    ),
  );
  return (REQUESTS / spent) * 1000;
}

const BODY = JSON.stringify({ query: QUERY });

function ask(address: string, agent: Agent): Promise<string> {
  return post(`${address}/graphql`, BODY, { agent });
}
