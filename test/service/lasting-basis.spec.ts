import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFIX } from '#events/streams';
import type { EventStore } from '#libs/event-store/event-store';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import { rebuildReadModels } from '#libs/projector/rebuilding/rebuild';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { ask, dataOf } from './asking.js';
import { recordSmallChronology } from './small-chronology.js';
import type { SmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const newFolder = temporaryFolders();
const PATIENCE = 120_000;
let folder: string;
let store: EventStore;
let service: Service;
let small: SmallChronology;

async function start(startsAt?: number): Promise<void> {
  store = await openEmbeddedEventStore({ folder });
  const fullTextFile = join(folder, 'archive.db');
  service = await startService({
    store,
    fullTextFile,
    ...(startsAt === undefined ? {} : { startsAt }),
  });
}

async function stop(): Promise<void> {
  await service.close();
  await store.close();
}

beforeAll(async () => {
  folder = newFolder();
  await start();
  small = await recordSmallChronology(service);
}, PATIENCE);

afterAll(stop);

const ENTRY = 'id status certainty headline date { text } source { id title } supersededBy { id }';

/** Ten different questions at one basis. */
const QUESTIONS = [
  `entries(where: { status: null }, first: 100) { totalCount nodes { ${ENTRY} } pageInfo { endCursor } }`,
  `entries(search: "bombing", orderBy: RECORDED_DESC) { nodes { ${ENTRY} history { nodes { change reason } } } }`,
  'affiliations(where: { ended: null, unknownStarts: true }) { nodes { id text explanation { text soSince } } }',
  'tally(groupBy: [GROUP, YEAR]) { id text rows { nodes { id text } } }',
  'tally(where: { place: "pakistan" }, branches: EACH_LEVEL, groupBy: [GROUP]) { text contested { killed { text } } rows { nodes { text } } }',
  'incidents { totalCount nodes { id text matchedWith } }',
  'groups { nodes { id name names { nodes { form } } branches { nodes { text } } } }',
  'people { nodes { id name } } places { nodes { id name } } sources { nodes { id title } }',
  'statistics { nodes { id text } } resolveName(name: "the Wilayah") { ambiguous groups { group { id } } }',
  'changes(since: { publishedBy: "2023-01-31" }) { text entries { nodes { text } } affiliations { nodes { text } } tallyRows { nodes { text } } }',
].map(
  (field) =>
    `query ($asOf: AsOf!) { chronology(asOf: $asOf) { id basis { token text } ${field} } }`,
);

async function answers(token: string): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (const question of QUESTIONS) {
    const answered = await ask(service.url, question, { variables: { asOf: { basis: token } } });
    expect(answered.errors).toEqual([]);
    bodies.push(answered.body);
  }
  return bodies;
}

async function change(query: string, variables: object): Promise<unknown> {
  const { write } = service.keys;
  return dataOf(await ask(service.url, query, { key: write, variables }));
}

const RECORD = `mutation ($inputs: [RecordEntryInput!]!) {
  recordEntries(inputs: $inputs) { outcome results { uuid } }
}`;

function furtherEntry(index: number): object {
  const incident = `further-${String(index % 100)}`;
  const facts = [
    { incidentReported: { incident } },
    { responsibilityClaimed: { incident, group: index % 2 === 0 ? 'branch' : 'rival' } },
    { casualtiesReported: { incident, killed: { words: `at least ${String(index)}` } } },
    { relationshipReported: { from: ['ally'], to: ['parent'], tie: 'AFFILIATE' } },
  ];
  return { source: 'article', fact: facts[index % facts.length], note: String(index) };
}

/** 700 entries, then 200 corrections and 100 retractions of these and of what was there before. */
async function recordThousandMore(): Promise<number> {
  const uuids: string[] = [...small.entries.slice(0, 20)];
  for (let first = 0; first < 700; first += 175) {
    const inputs = Array.from({ length: 175 }, (_, index) => furtherEntry(first + index));
    const { recordEntries } = (await change(RECORD, { inputs })) as {
      recordEntries: { outcome: string; results: { uuid: string }[] };
    };
    expect(recordEntries.outcome).toBe('RECORDED');
    uuids.push(...recordEntries.results.map(({ uuid }) => uuid));
  }
  for (let first = 1; first <= 300; first += 20) {
    const some = uuids.slice(first, first + 20);
    const fields = some.map((uuid, index) => {
      const input = `entry: "${uuid}", reason: "seen again"`;
      return first + index <= 200
        ? `a${String(index)}: correctEntry(input: { ${input}, note: "seen again" }) { outcome }`
        : `a${String(index)}: retractEntry(input: { ${input} }) { outcome }`;
    });
    const outcomes = await change(`mutation { ${fields.join(' ')} }`, {});
    expect(JSON.stringify(outcomes).match(/"RECORDED"/g)).toHaveLength(20);
  }
  return service.projector.position;
}

describe('a token', () => {
  it(
    'gives byte-identical answers to ten questions after 1,000 further entries, corrections and retractions, a rebuild and a restart',
    async () => {
      const asked = { variables: { asOf: { validAt: '2024-06' } } };
      const { chronology } = dataOf(
        await ask(
          service.url,
          'query ($asOf: AsOf) { chronology(asOf: $asOf) { basis { token position } } }',
          asked,
        ),
      ) as { chronology: { basis: { token: string; position: string } } };
      const { token, position } = chronology.basis;
      const first = await answers(token);
      expect(new Set(first).size).toBe(10);

      expect((await recordThousandMore()) - Number(position)).toBe(1000);
      expect(await answers(token)).toEqual(first);

      const { fullText, projector } = service;
      if (fullText === undefined) throw new Error('no archive');
      const rebuilt = await rebuildReadModels({
        store,
        prefix: DEFAULT_PREFIX,
        live: projector,
        archive: fullText,
        snapshot: join(dirname(fullText.place.file), 'memory.snapshot'),
      });
      expect(rebuilt).toMatchObject({ memoryWasSame: true, archiveWasSame: true });
      expect(await answers(token)).toEqual(first);

      const endedAt = projector.lastRecordedAt ?? 0;
      await stop();
      await start(endedAt);
      expect(await answers(token)).toEqual(first);
      const now = await ask(service.url, QUESTIONS[3] ?? '', { variables: { asOf: {} } });
      expect(now.body).not.toBe(first[3]);
    },
    PATIENCE,
  );
});
