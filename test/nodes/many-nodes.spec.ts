import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServedTestServer } from '#libs/event-store/kurrentdb/testing/served-test-server';
import type { ServedTestServer } from '#libs/event-store/kurrentdb/testing/served-test-server';
import { annals, serve } from '../cli/built-annals.js';
import type { Serving } from '../cli/built-annals.js';
import { ask, dataOf } from '../service/asking.js';

const EXAMPLE = join(import.meta.dirname, '../../events/chronologies/isis-in-pakistan.yaml');
/** Every event of the example and the opening of the chronology. */
const COMPLETE = 293;
const PATIENCE = 240_000;

const TIES = (basis: string): string => `{
  chronology(asOf: { basis: "${basis}" }) {
    basis { token position }
    affiliations(first: 100) { nodes { id text evidence { nodes { uuid headline } } } }
    tally(groupBy: [GROUP, YEAR]) { text rows(first: 100) { nodes { id incidents { text } killed { text } } } }
  }
}`;

/** The tests follow each other in the life of three nodes, because every start takes seconds. */
describe('several nodes on one KurrentDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-nodes-'));
  const nodes: Serving[] = [];
  let server: ServedTestServer;
  let token = '';

  const environmentOf = (node: number): NodeJS.ProcessEnv => ({
    ANNALS_DATA: join(folder, `node-${String(node)}`),
    KURRENTDB_URL: server.connectionString,
    WAIT_MS: '20000',
  });

  const start = async (node: number): Promise<Serving> => serve([], environmentOf(node));

  const addressOf = (node: number): string => {
    const running = nodes[node];
    if (running === undefined) throw new Error(`node ${String(node)} does not run`);
    return running.address;
  };

  const readyOf = async (
    node: number,
  ): Promise<{ readonly status: number; readonly body: string }> => {
    const response = await fetch(`${addressOf(node)}/health/ready`);
    return { status: response.status, body: await response.text() };
  };

  async function untilReady(node: number, status: number): Promise<string> {
    for (;;) {
      const ready = await readyOf(node);
      if (ready.status === status) return ready.body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  beforeAll(async () => {
    server = await startServedTestServer({ file: join(folder, 'log') });
    // the first two begin the chronology at once: one of them opens it, the other finds it opened
    nodes.push(...(await Promise.all([start(0), start(1)])));
  }, PATIENCE);

  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.end('SIGTERM')));
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }, PATIENCE);

  it(
    'that import the same file at once record each entry once',
    async () => {
      const imports = await Promise.all(
        [0, 1].map((node) => annals(['import', '--json', EXAMPLE], environmentOf(node))),
      );
      const reports = imports.map(
        ({ out }) =>
          JSON.parse(out) as { readonly recorded: number; readonly alreadyRecorded: number },
      );
      for (const { recorded, alreadyRecorded } of reports)
        expect(recorded + alreadyRecorded).toBe(COMPLETE - 1);
      // an append that repeats another of the same moment is answered as that one: both may say that they recorded it
      expect(reports.reduce((sum, { recorded }) => sum + recorded, 0)).toBeGreaterThanOrEqual(
        COMPLETE - 1,
      );
      const statuses = await Promise.all(
        [0, 1].map((node) =>
          ask(
            addressOf(node),
            `{ chronology(waitFor: "${String(COMPLETE)}") { basis { position } } }`,
          ),
        ),
      );
      for (const answer of statuses)
        expect(dataOf(answer)).toEqual({
          chronology: { basis: { position: String(COMPLETE) } },
        });
      for (const node of [0, 1])
        expect(
          JSON.parse((await annals(['status', '--json'], environmentOf(node))).out),
        ).toMatchObject({ position: COMPLETE, entries: 193 });
    },
    PATIENCE,
  );

  it(
    'know a key that was made on one of them, and show what was written through another',
    async () => {
      const made = await annals(
        ['keys', 'create', '--scopes', 'write', '--json'],
        environmentOf(0),
      );
      const { key } = JSON.parse(made.out) as { readonly key: string };
      const register =
        'mutation { registerGroup(input: { slug: "written", name: "A group" }) { outcome position } }';
      let written = await ask(addressOf(1), register, { key });
      while (written.status === 401) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        written = await ask(addressOf(1), register, { key });
      }
      const { registerGroup } = dataOf(written) as {
        readonly registerGroup: { readonly outcome: string; readonly position: string };
      };
      expect(registerGroup.outcome).toBe('RECORDED');
      const shown = await ask(
        addressOf(0),
        `{ chronology(waitFor: "${registerGroup.position}") { group(id: "written") { name } } }`,
      );
      expect(dataOf(shown)).toEqual({ chronology: { group: { name: 'A group' } } });
    },
    PATIENCE,
  );

  it(
    'answer the same bytes for the same basis',
    async () => {
      const first = await ask(addressOf(0), '{ chronology { basis { token } } }');
      ({ token } = (
        dataOf(first) as { readonly chronology: { readonly basis: { readonly token: string } } }
      ).chronology.basis);
      const [one, other] = await Promise.all(
        [0, 1].map((node) => ask(addressOf(node), TIES(token))),
      );
      expect(one?.errors).toEqual([]);
      expect(one?.body).toContain('Khorasan');
      expect(other?.body).toBe(one?.body);
    },
    PATIENCE,
  );

  it(
    'that begin with an empty folder rebuild what the others have',
    async () => {
      nodes.push(await start(2));
      const [one, rebuilt] = await Promise.all(
        [0, 2].map((node) => ask(addressOf(node), TIES(token))),
      );
      expect(rebuilt?.body).toBe(one?.body);
    },
    PATIENCE,
  );

  it(
    'say so when they cannot follow the log, still answer, and catch up when it is back',
    async () => {
      const before = (await ask(addressOf(0), TIES(token))).body;
      await server.kill();
      const told = await untilReady(0, 503);
      expect(JSON.parse(told)).toMatchObject({ ready: false, readFailure: expect.any(String) });
      expect((await ask(addressOf(0), TIES(token))).body).toBe(before);
      await server.start();
      await Promise.all([0, 1, 2].map((node) => untilReady(node, 200)));
      const { out } = await annals(
        ['keys', 'create', '--scopes', 'read', '--json'],
        environmentOf(2),
      );
      expect(JSON.parse(out)).toMatchObject({ scopes: ['read'] });
    },
    PATIENCE,
  );
});
