import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '#apps/cli/src/import-files';
import { LocalOperator } from '#apps/api/src/operator/local-operator';
import { DEFAULT_PREFIX } from '#events/streams';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { EventStore, ReadEvent } from '#libs/event-store/event-store';
import { openKurrentDbEventStore } from '#libs/event-store/kurrentdb/kurrentdb-event-store';
import { startTestServer } from '#libs/event-store/kurrentdb/testing/start-test-server';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { readChronology } from '#libs/formats/read-chronology';
import type { Saved } from '#libs/typed-arrays/saved';
import { checksumsOf } from '#libs/projector/snapshot-file';
import { Projector } from '#libs/projector/projector';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { startExample } from '../example/example-service.js';
import { ask } from '../service/asking.js';
import { startService } from '../service/start-service.js';
import type { Service } from '../service/start-service.js';

const PATIENCE = 120_000;
const NAME = 'isis-in-pakistan.yaml';
const EXAMPLE = readFileSync(join(import.meta.dirname, '../../events/chronologies', NAME), 'utf8');
const newFolder = temporaryFolders();
const closing: (() => Promise<void>)[] = [];

const ADAPTERS: Readonly<Record<string, () => Promise<EventStore>>> = {
  memory: () => Promise.resolve(new MemoryEventStore()),
  embedded: () => openEmbeddedEventStore({ folder: newFolder() }),
  kurrentdb: async () => {
    const server = await startTestServer();
    const { connectionString } = server;
    const store = await openKurrentDbEventStore({ connectionString, prefix: DEFAULT_PREFIX });
    closing.push(() => server.close());
    return store;
  },
};

const QUESTIONS = [
  'affiliations(first: 100, where: { ended: null, unknownStarts: true }) { nodes { id text evidence { nodes { uuid } } } }',
  'tally(groupBy: [GROUP, YEAR]) { id text rows(first: 100) { nodes { id text } } }',
  'entries(first: 100, where: { status: null }) { nodes { id headline status recordedAt position } }',
  'contradictions(first: 100) { nodes { id text } }',
].map((field) => `query ($asOf: AsOf!) { chronology(asOf: $asOf) { id basis { text } ${field} } }`);

let example: Service;
let log: readonly ReadEvent[];
let token: string;

/** The clock of whoever goes on with the log. */
function lastAt(): number {
  return Date.parse(log.at(-1)?.metadata.at ?? '');
}

async function everything(store: EventStore): Promise<readonly ReadEvent[]> {
  const events: ReadEvent[] = [];
  for (;;) {
    const after = events.at(-1)?.checkpoint;
    const batch = await store.readAll({ ...(after === undefined ? {} : { after }), limit: 500 });
    events.push(...batch);
    if (batch.length < 500) return events;
  }
}

async function answers(service: Service): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (const question of QUESTIONS) {
    const variables = { asOf: { basis: token } };
    bodies.push((await ask(service.url, question, { variables })).body);
  }
  return bodies;
}

beforeAll(async () => {
  const store = new MemoryEventStore();
  example = await startExample({ store });
  log = await everything(store);
  const { body } = await ask(example.url, '{ chronology { basis { token } } }');
  token = /"token":"([^"]+)"/.exec(body)?.[1] ?? '';
}, PATIENCE);

afterAll(async () => {
  await example.close();
  for (const close of closing) await close();
});

/** One text for everything that a projector has folded but for keys, which each log has of its own, and for what entries say. */
function heldBy(projector: Projector): Promise<string> {
  return projector.rest(async ({ folded }) => {
    const { log, placed, registries, links, columns } = folded.comparable();
    const parts = Object.entries({ log, placed, registries, links, columns });
    const present = parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, part]]));
    expect(present).toHaveLength(parts.length);
    const sums = await checksumsOf(Object.fromEntries(present) as Saved);
    const said = JSON.stringify([sums, [...folded.chronicle.entries]]);
    return createHash('sha256').update(said).digest('hex');
  });
}

describe.each(Object.entries(ADAPTERS))('on the adapter %s', (_, open) => {
  let store: EventStore;

  beforeAll(async () => {
    store = await open();
  }, PATIENCE);

  afterAll(() => store.close());

  it(
    'law 2: a closed basis answers the same bytes over the same log',
    async () => {
      for (const { stream, revision, type, data, metadata } of log) {
        const expected = revision === 0 ? 'no_stream' : revision - 1;
        const appended = await store.append(stream, expected, [{ type, data, metadata }]);
        expect(appended).toEqual({ outcome: 'committed', revision });
      }
      const service = await startService({ store, startsAt: lastAt() });
      expect(await answers(service)).toEqual(await answers(example));
      await service.close();
    },
    PATIENCE,
  );

  it(
    'law 4: rebuilt is what was kept up, whatever is read at once',
    async () => {
      const digests = [];
      for (const batchSize of [1, 7, 500]) {
        const projector = new Projector({ store, prefix: DEFAULT_PREFIX, batchSize });
        await projector.catchUp();
        digests.push(await heldBy(projector));
        await projector.close();
      }
      expect(new Set(digests)).toEqual(new Set([await heldBy(example.projector)]));
    },
    PATIENCE,
  );

  it(
    'law 5: importing again, or dry, moves nothing',
    async () => {
      const service = await startService({ store, startsAt: lastAt() });
      const { projector, recorder } = service;
      const operator = new LocalOperator({
        projector,
        recorder,
        rebuild: () => Promise.reject(new Error('not rebuilt here')),
      });
      const head = await store.head();
      const file = readChronology(EXAMPLE, NAME);
      for (const dryRun of [true, false]) {
        const options = { dryRun, correct: undefined, onProgress: () => undefined };
        const report = await importFiles([file], operator, options);
        expect(report).toMatchObject({ recorded: 0, corrected: 0, rejected: 0 });
      }
      const positions = projector.position;
      expect(positions).toBe(log.filter(({ stream }) => !stream.includes('admin')).length);
      expect(
        (await everything(store)).filter(({ stream }) => !stream.includes('admin')),
      ).toHaveLength(positions);
      expect(head).toBeDefined();
      await service.close();
    },
    PATIENCE,
  );
});
