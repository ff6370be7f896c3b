import { readFileSync, rmSync, statSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from '../service/asking.js';
import { annals, serve } from './built-annals.js';
import type { Serving } from './built-annals.js';

const FILE = `annals: chronology/1
name: addition
sources:
  addition: { title: An addition, publisher: A paper, published: 2023-05-31 }
groups:
  addition-group: A group that was added
`;

const BRANCHES = `{
  chronology(asOf: { validAt: "2019-05-16", position: "POSITION" }) {
    basis { position }
    affiliations(where: { tie: BRANCH }) { nodes { text } }
  }
}`;

const REGISTER = `mutation {
  registerGroup(input: { slug: "written", name: "A group that was written" }) {
    outcome
    position
  }
}`;

interface Branches {
  readonly chronology: {
    readonly basis: { readonly position: string };
    readonly affiliations: { readonly nodes: readonly { readonly text: string }[] };
  };
}

/** One data folder in the life of a server: the tests follow each other, because every start takes seconds. */
describe('the built command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-built-'));
  const data = join(folder, 'data');
  const file = join(folder, 'addition.yaml');
  const environment = { ANNALS_DATA: data };
  const lock = join(data, 'lock');
  let server: Serving | undefined;
  let first: { readonly position: string; readonly texts: readonly string[] };

  const running = (): Serving => {
    if (server === undefined) throw new Error('no server runs');
    return server;
  };

  async function branches(position: string): Promise<typeof first> {
    const answer = await ask(running().address, BRANCHES.replace('POSITION', position));
    const { chronology } = dataOf(answer) as Branches;
    const texts = chronology.affiliations.nodes.map(({ text }) => text);
    return { position: chronology.basis.position, texts };
  }

  async function position(): Promise<string> {
    const { out } = await annals(['status', '--json'], environment);
    return String((JSON.parse(out) as { readonly position: number }).position);
  }

  beforeAll(() => {
    writeFileSync(file, FILE);
  });

  afterAll(async () => {
    await server?.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the example on a free port, and says what to do with it', async () => {
    server = await serve(['--example'], environment);
    const [at, question, held = '', where] = server.startUp.trim().split('\n');
    expect(at).toBe(
      `Annals serves ${server.address}/graphql, to be explored at ${server.address}/graphiql`,
    );
    expect(question).toContain(`Ask: ${server.address}/graphiql?query=`);
    expect(where).toBe(`Data in ${data}`);
    first = await branches(held.replace('Position ', ''));
    expect(first.texts.join('\n')).toContain('Islamic State – Pakistan Province');
  }, 120_000);

  it('tells programs of its user where it is, and nobody else', () => {
    expect(statSync(lock).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ address: running().address });
  });

  it('lets import, keys and status work through it while it owns the folder', async () => {
    expect(await position()).toBe(first.position);
    const imported = await annals(['import', file], environment);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toBe(
      `2 recorded, 0 already recorded, 0 rejected; position ${String(Number(first.position) + 2)}\n`,
    );
    const made = await annals(['keys', 'create', '--scopes', 'write', '--json'], environment);
    const { key } = JSON.parse(made.out) as { readonly key: string };
    const written = await ask(running().address, REGISTER, { key });
    expect(dataOf(written)).toEqual({
      registerGroup: { outcome: 'RECORDED', position: String(Number(first.position) + 3) },
    });
    const closed = await ask(running().address, REGISTER);
    expect(closed.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  }, 120_000);

  it('answers the same after it was killed, from a folder that looks as if it were owned still', async () => {
    expect(await running().end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    expect(statSync(lock).isFile()).toBe(true);
    server = await serve(['--example'], environment);
    expect(server.startUp).toContain(`Position ${String(Number(first.position) + 3)}\n`);
    expect(await branches(first.position)).toEqual(first);
  }, 120_000);

  it('ends by itself when it is asked to, and gives the folder up', async () => {
    const ended = await running().end('SIGTERM');
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(() => statSync(lock)).toThrow('ENOENT');
  }, 120_000);

  it('takes over a lock that was torn, and imports nothing twice', async () => {
    writeFileSync(lock, '{"pid":');
    server = await serve(['--example'], environment);
    expect(server.startUp).toContain(`Position ${String(Number(first.position) + 3)}\n`);
    expect(await branches(first.position)).toEqual(first);
  }, 120_000);
});
