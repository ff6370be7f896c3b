import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const FILE = join(import.meta.dirname, '../example/ucdp-restatements.json');

interface EntryInput {
  readonly source: string;
  readonly fact: {
    readonly incidentReported?: object;
    readonly casualtiesReported?: {
      readonly killed?: object;
      readonly breakdown?: readonly object[];
    };
  };
  readonly date?: { readonly when: { readonly edtf: string } };
  readonly external?: readonly object[];
}

interface Restatement {
  readonly incident: string;
  readonly columns: readonly string[];
  readonly earlier: readonly EntryInput[];
  readonly later: readonly EntryInput[];
}

interface Source {
  readonly slug: string;
  readonly published: string;
}

const { sources, restatements } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly sources: readonly Source[];
  readonly restatements: readonly Restatement[];
};

let service: Service;
/** By incident, the UUIDs of the earlier and of the later release's entries. */
const uuids = new Map<
  string,
  { readonly earlier: readonly string[]; readonly later: readonly string[] }
>();

async function record(inputs: readonly object[]): Promise<string[]> {
  const query = `mutation ($inputs: [RecordEntryInput!]!) {
    recordEntries(inputs: $inputs) { outcome problems { path message } results { uuid outcome } }
  }`;
  const { recordEntries } = dataOf(
    await ask(service.url, query, { key: service.keys.write, variables: { inputs } }),
  ) as { recordEntries: { outcome: string; problems: unknown; results: { uuid: string }[] } };
  expect(recordEntries).toMatchObject({ outcome: 'RECORDED', problems: [] });
  return recordEntries.results.map(({ uuid }) => uuid);
}

beforeAll(async () => {
  service = await startService();
  const register =
    'mutation ($input: RegisterSourceInput!) { registerSource(input: $input) { outcome } }';
  for (const input of sources)
    expect(
      dataOf(await ask(service.url, register, { key: service.keys.write, variables: { input } })),
    ).toEqual({ registerSource: { outcome: 'RECORDED' } });
  const earlier = await record(restatements.flatMap((one) => one.earlier));
  const superseding = restatements.flatMap((one) => one.later);
  const later = await record(
    superseding.map((input, index) => ({ ...input, supersedes: [earlier[index]] })),
  );
  for (const { incident, later: inputs } of restatements)
    uuids.set(incident, {
      earlier: earlier.splice(0, inputs.length),
      later: later.splice(0, inputs.length),
    });
}, 60_000);

afterAll(() => service.close());

function releaseOf(entries: readonly EntryInput[]): string {
  const release = sources.find(({ slug }) => slug === entries[0]?.source);
  return (release?.published ?? '').replace(/^\[\.\.(.*)\]$/, '$1');
}

const STANDING = `query ($publishedBy: Moment!, $incident: ID!) {
  chronology(asOf: { publishedBy: $publishedBy }) {
    entries(where: { incident: [$incident] }) {
      nodes {
        uuid
        source { slug }
        date { when { edtf asReported } }
        external { scheme value }
        fact { ... on CasualtiesReported { killed { low best high } breakdown { victims killed { low best high } } } }
      }
    }
  }
}`;

interface Standing {
  readonly uuid: string;
  readonly source: { readonly slug: string };
  readonly date: { readonly when: { readonly edtf: string } | null };
  readonly external: readonly object[];
  readonly fact: { readonly killed?: object | null; readonly breakdown?: readonly object[] };
}

/** What stands of an incident by the date of a release, in the order in which the file tells it. */
async function standing(publishedBy: string, incident: string): Promise<readonly Standing[]> {
  const { chronology } = dataOf(
    await ask(service.url, STANDING, { variables: { publishedBy, incident } }),
  ) as { chronology: { entries: { nodes: Standing[] } } };
  return chronology.entries.nodes;
}

function expectToSay(told: readonly Standing[], { inputs, uuid }: Said): void {
  expect(told.map((one) => one.uuid).toSorted()).toEqual([...uuid].toSorted());
  for (const [index, input] of inputs.entries())
    expect(told.find((entry) => entry.uuid === uuid[index])).toMatchObject(shownOf(input));
}

/** What an answer shows of what was recorded, and only that. */
function shownOf({ source, fact, date, external }: EntryInput): object {
  const { killed, breakdown } = fact.casualtiesReported ?? {};
  const figures = { killed, breakdown };
  return {
    source: { slug: source },
    fact: Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)),
    ...(date === undefined ? {} : { date }),
    ...(external === undefined ? {} : { external }),
  };
}

interface Said {
  readonly inputs: readonly EntryInput[];
  readonly uuid: readonly string[];
}

const CHANGES = `query ($publishedBy: Moment!, $since: Moment!, $after: Cursor) {
  chronology(asOf: { publishedBy: $publishedBy }) {
    changes(since: { publishedBy: $since }) {
      entries(change: SUPERSEDED, clock: PUBLISHED, first: 100, after: $after) {
        nodes { uuid fields text reason by { uuid source { slug } } before { status } after { status } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Superseded {
  readonly uuid: string;
  readonly fields: readonly string[];
  readonly text: string;
  readonly reason: string | null;
  readonly by: { readonly uuid: string; readonly source: { readonly slug: string } };
  readonly before: { readonly status: string };
  readonly after: { readonly status: string };
}

async function superseded(since: string, publishedBy: string): Promise<readonly Superseded[]> {
  const met: Superseded[] = [];
  let after: string | null = null;
  do {
    const { chronology } = dataOf(
      await ask(service.url, CHANGES, { variables: { since, publishedBy, after } }),
    ) as {
      chronology: {
        changes: {
          entries: {
            nodes: readonly Superseded[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
    };
    const { nodes, pageInfo } = chronology.changes.entries;
    met.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return met;
}

/** The changes that one restatement made, each by the entry of the later release. */
function restatedIn(
  { incident, later }: Restatement,
  changes: ReadonlyMap<string, Superseded>,
): readonly Superseded[] {
  const ids = uuids.get(incident) ?? { earlier: [], later: [] };
  return ids.earlier.flatMap((uuid, index) => {
    const change = changes.get(uuid);
    expect(change).toMatchObject({
      by: { uuid: ids.later[index], source: { slug: later[0]?.source } },
      before: { status: 'STANDING' },
      after: { status: 'SUPERSEDED' },
      reason: null,
    });
    expect(change?.text).toMatch(/^Superseded.* — By: /);
    return change === undefined ? [] : [change];
  });
}

describe('an event that UCDP restates from one release to a later one', () => {
  it('is one of 49, of which every column that changed is told', () => {
    expect(restatements).toHaveLength(49);
    expect(new Set(restatements.flatMap(({ columns }) => columns)).size).toBeGreaterThan(20);
  });

  it.each(restatements)(
    'reads as the earlier release had it by its date, and as the later one by its own: $incident ($columns)',
    async ({ incident, earlier, later }) => {
      const ids = uuids.get(incident);
      const [before, after] = [releaseOf(earlier), releaseOf(later)];
      expectToSay(await standing(before, incident), { inputs: earlier, uuid: ids?.earlier ?? [] });
      expectToSay(await standing(after, incident), { inputs: later, uuid: ids?.later ?? [] });
    },
  );

  it('is among the changes, by the published clock, with what replaced it and in which fields', async () => {
    const changes = new Map(
      (await superseded('2020-01-10', '2025')).map((change) => [change.uuid, change]),
    );
    const first = restatements.filter(({ earlier }) => releaseOf(earlier) === '2020-01-10');
    expect(first.length).toBeGreaterThan(40);
    for (const restated of first) {
      const told = restatedIn(restated, changes);
      expect([restated.columns, told.some(({ fields }) => fields.length > 0)]).toEqual([
        restated.columns,
        true,
      ]);
    }
    expect(await superseded('2020-01-10', '2022')).toEqual([]);
    expect(await superseded('2023', '2025')).toHaveLength(
      restatements.filter(({ later }) => releaseOf(later) === '2025').flatMap(({ later }) => later)
        .length,
    );
  });
});
