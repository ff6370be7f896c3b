import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
import type { Answered } from './asking.js';
import { recordSmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;

/** Asked of a chronology: every tie, and a tally of everything, with their evidence. */
const TIES_AND_TALLY = `
  past: affiliations(where: { ended: true, unknownStarts: true }, first: 100) { nodes { text evidence { totalCount } } }
  affiliations(where: { unknownStarts: true }, first: 100) {
    totalCount
    nodes { text tie certainty reason stance disputed ended strength lastReported
      from { slug name } to { slug name } since { edtf text } until { edtf text } evidence { totalCount } }
  }
  tally(groupBy: [GROUP, YEAR], attribution: INVOLVED, branches: EACH_LEVEL) {
    text
    total { incidents { text } killed { text } }
    rows(first: 100) { nodes { text period group { slug } incidents { certain possible } killed { low best high } contested { text } counted { totalCount } } }
    statistics { totalCount }
  }`;

const WHAT_IF = `query WhatIf($asOf: AsOf, $assume: [RecordEntryInput!]) {
  chronology(asOf: $asOf, assume: $assume) { ${TIES_AND_TALLY} }
}`;

const RECORD = `mutation Record($inputs: [RecordEntryInput!]!) {
  recordEntries(inputs: $inputs) { outcome problems { code path message advice } }
}`;

/** A renunciation, a new tie, an attack with its dead and a claim, each resting on the ones before. */
const ASSUMED = [
  {
    source: 'study',
    fact: { allegianceRenounced: { from: ['ally'], to: ['parent'] } },
    date: { when: { edtf: '2018-03' } },
  },
  {
    source: 'study',
    fact: { relationshipReported: { from: ['rival'], to: ['branch'], tie: 'ALLY' } },
    date: { since: { edtf: '2017' } },
  },
  {
    source: 'article',
    fact: { incidentReported: { incident: 'assumed-attack', incidentKind: 'BOMBING' } },
    date: { when: { edtf: '2019-06-01' } },
    places: [{ place: 'quetta' }],
  },
  {
    source: 'article',
    fact: { casualtiesReported: { incident: 'assumed-attack', killed: { words: 'at least 7' } } },
  },
  {
    source: 'article',
    fact: { responsibilityClaimed: { incident: 'assumed-attack', group: 'branch' } },
    date: { when: { edtf: '2019-06-02' } },
  },
];

let service: Service;
/** The same log, in which what the other one assumes is recorded. */
let recorded: Service;

beforeAll(async () => {
  [service, recorded] = [await startService(), await startService()];
  await recordSmallChronology(service);
  await recordSmallChronology(recorded);
}, PATIENCE);

afterAll(() => Promise.all([service.close(), recorded.close()]));

function whatIf(assume: readonly object[], asOf: object = {}): Promise<Answered> {
  return ask(service.url, WHAT_IF, { variables: { asOf, assume } });
}

function positionOf({ projector }: Service): string {
  return String(projector.chronicle.position);
}

async function basisOf(assume: readonly object[]): Promise<{ token: string; text: string }> {
  const query =
    'query ($assume: [RecordEntryInput!]) { chronology(assume: $assume) { basis { token text assumed } } }';
  const data = dataOf(await ask(service.url, query, { variables: { assume } }));
  return (data as { chronology: { basis: { token: string; text: string } } }).chronology.basis;
}

describe('what if', () => {
  it('answers at any basis as a log does in which the same was recorded there', async () => {
    const position = positionOf(service);
    const clocks = [
      {},
      { validAt: '2018-01-01' },
      { validAt: '2020', publishedBy: '2023-02' },
      { publishedBy: '2022' },
    ];
    const assumed = [];
    for (const clock of clocks) assumed.push(dataOf(await whatIf(ASSUMED, { ...clock, position })));
    const later = {
      fact: { groupDissolved: { group: 'branch' } },
      date: { when: { edtf: '2020' } },
    };
    const past = { source: 'article', ...later };
    expect(await record(service, [past])).toMatchObject({ outcome: 'RECORDED' });
    for (const [index, clock] of clocks.entries())
      expect(dataOf(await whatIf(ASSUMED, { ...clock, position }))).toEqual(assumed[index]);
    expect(await record(recorded, ASSUMED)).toEqual({ outcome: 'RECORDED', problems: [] });
    for (const [index, asOf] of clocks.entries())
      expect(dataOf(await ask(recorded.url, WHAT_IF, { variables: { asOf } }))).toEqual(
        assumed[index],
      );
    expect(JSON.stringify(assumed[0])).toContain('7');
    expect(assumed[0]).not.toEqual(dataOf(await whatIf([], { position })));
  });

  it('leaves the bytes of every answer without assumptions, and the log, as they were', async () => {
    const url = new URL(`${service.url}/graphql`);
    url.searchParams.set('query', `{ chronology { id basis { token } ${TIES_AND_TALLY} } }`);
    const asked = async () => {
      const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
      return [response.headers.get('etag'), await response.text()];
    };
    const position = positionOf(service);
    // the second time it is answered by a compiled query
    const before = [await asked(), await asked()];
    for (const assume of [ASSUMED, ASSUMED.slice(0, 1), ASSUMED]) await whatIf(assume);
    expect([await asked(), await asked()]).toEqual(before);
    expect(positionOf(service)).toBe(position);
    const plain = dataOf(await whatIf([]));
    for (const round of [1, 2]) {
      expect([round, dataOf(await whatIf(ASSUMED))]).not.toEqual([round, plain]);
      expect([round, dataOf(await whatIf([]))]).toEqual([round, plain]);
    }
  });

  it('counts once what is assumed twice, and what the same key recorded before', async () => {
    const [renounced = {}] = ASSUMED;
    const once = dataOf(await whatIf([renounced]));
    expect(dataOf(await whatIf([renounced, renounced]))).toEqual(once);
    const variables = { assume: ASSUMED };
    const again = await ask(recorded.url, WHAT_IF, { variables, key: recorded.keys.write });
    expect(dataOf(again)).toEqual(dataOf(await ask(recorded.url, WHAT_IF)));
  });

  it('refuses what could not be recorded, everything at once, as recording does', async () => {
    const wrong = [
      {
        source: 'nobody',
        fact: { branchAnnounced: { branch: 'branch', parent: 'nowhere', scope: ['atlantis'] } },
        date: { when: { edtf: '2019-02-30' } },
      },
      ASSUMED[1] ?? {},
      {
        source: 'article',
        fact: { groupDissolved: { group: 'parent' } },
        date: { when: { edtf: '2099' } },
      },
    ];
    const { problems } = (await record(service, wrong)) as {
      problems: readonly { path: string }[];
    };
    const { data, errors } = await whatIf(wrong);
    expect(data).toEqual({ chronology: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'ASSUMPTION_REFUSED', at: 'assume' });
    expect(errors[0]?.extensions['problems']).toEqual(
      problems.map(({ path, ...problem }) => ({
        ...problem,
        path: path.replace('inputs', 'assume'),
      })),
    );
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'inputs[0].source',
        'inputs[0].fact.branchAnnounced.parent',
        'inputs[0].fact.branchAnnounced.scope[0]',
        'inputs[2].date.when',
      ]),
    );
    expect(errors[0]?.message).toContain('UNKNOWN_SOURCE at assume[0].source');
  });

  it('knows of what was registered by then, and of nothing later', async () => {
    const { errors } = await whatIf(ASSUMED.slice(0, 1), { position: '2' });
    expect(errors[0]?.extensions['problems']).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'UNKNOWN_SOURCE' })]),
    );
  });

  it('tells as a hint what is odd about an assumption', async () => {
    const { extensions } = await whatIf(ASSUMED.slice(3, 4));
    expect(extensions['hints']).toEqual([
      expect.objectContaining({
        code: 'INCIDENT_NOT_REPORTED',
        at: 'assume[0].fact.casualtiesReported.incident',
      }),
    ]);
  });

  it('asks for a key that may read where reads are closed, and for no other', async () => {
    const closed = await startService({ settings: { readsAreOpen: false } });
    const codes = async (key?: string) => {
      const options = { variables: { assume: ASSUMED }, ...(key === undefined ? {} : { key }) };
      const { errors } = await ask(closed.url, WHAT_IF, options);
      return errors.map(({ extensions }) => extensions.code);
    };
    expect(await codes()).toEqual(['UNAUTHENTICATED']);
    // decided on: nothing is registered there yet
    expect(await codes(closed.keys.read)).toEqual(['ASSUMPTION_REFUSED']);
    await closed.close();
  });

  it('takes 25 entries and no more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        source: 'study',
        fact: { contextReported: { context: 'OTHER', gist: `number ${String(index)}` } },
        date: { when: { edtf: '2016' } },
      }));
    expect((await whatIf(many(25))).errors).toEqual([]);
    expect((await whatIf(many(26))).errors).toEqual([
      expect.objectContaining({
        message: 'At most 25 entries can be assumed at once.',
        extensions: { code: 'BATCH_LIMIT', at: 'assume' },
      }),
    ]);
  });

  it('says in its basis what is assumed, with a token and ids that ask for nothing', async () => {
    const [one, all] = [await basisOf(ASSUMED.slice(0, 1)), await basisOf(ASSUMED)];
    expect(one.text).toMatch(/Besides, one entry is only assumed\.$/);
    expect(all).toMatchObject({
      assumed: 5,
      text: expect.stringMatching(/5 entries are only assumed/),
    });
    expect(all.token).not.toBe(one.token);
    expect((await basisOf(ASSUMED)).token).toBe(all.token);
    expect(await basisOf([])).toMatchObject({ assumed: 0, token: expect.stringMatching(/^A/) });
    const ids = await idsUnder(ASSUMED);
    expect(ids.length).toBeGreaterThan(8);
    const refusals = [];
    for (const id of ids)
      refusals.push(
        await ask(service.url, 'query ($id: ID!) { node(id: $id) { id } }', { variables: { id } }),
      );
    const asOf = { basis: all.token };
    refusals.push(await ask(service.url, WHAT_IF, { variables: { asOf } }));
    for (const { errors } of refusals)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BASIS_ASSUMED']);
  });

  it('gives pages that go on under the same assumptions only', async () => {
    const page = (assume: readonly object[], after?: string) =>
      ask(
        service.url,
        `query ($assume: [RecordEntryInput!], $after: Cursor) { chronology(assume: $assume) {
          affiliations(first: 2, after: $after) { nodes { text } pageInfo { endCursor } } } }`,
        { variables: { assume, after: after ?? null } },
      );
    const first = dataOf(await page(ASSUMED)) as {
      chronology: { affiliations: { pageInfo: { endCursor: string } } };
    };
    const { endCursor } = first.chronology.affiliations.pageInfo;
    expect((await page(ASSUMED, endCursor)).errors).toEqual([]);
    expect((await page([], endCursor)).errors[0]?.extensions.code).toBe('CURSOR_FOREIGN');
  });

  it.each([
    ['entries { totalCount }'],
    ['entry(id: "00000000-0000-4000-8000-000000000000") { id }'],
    ['changes(since: { position: 1 }) { entries { totalCount } }'],
    ['statistics { totalCount }'],
    ['contradictions { totalCount }'],
    ['matchingSuggestions { totalCount }'],
    ['provenance { text }'],
    ['group(id: "parent") { id }'],
    ['groups { totalCount }'],
    ['incident(id: "bombing") { id }'],
    ['incidents { totalCount }'],
    ['people { totalCount }'],
    ['place(id: "quetta") { id }'],
    ['places { totalCount }'],
    ['source(id: "article") { id }'],
    ['sources { totalCount }'],
    ['resolveName(name: "parent") { name }'],
    ['affiliations { nodes { explanation { text } } }'],
    ['tally(groupBy: [GROUP]) { rows { nodes { explanation { text } } } }'],
    ['affiliations { nodes { evidence { nodes { history { totalCount } } } } }'],
  ])('refuses anything but ties and tallies: %s', async (field) => {
    const query = `query ($assume: [RecordEntryInput!]) { chronology(assume: $assume) { ${field} neighbour: tally { text } } }`;
    for (const round of [1, 2, 3]) {
      const { errors } = await ask(service.url, query, { variables: { assume: ASSUMED } });
      const codes = new Set(errors.map(({ extensions }) => extensions.code));
      expect([round, ...codes]).toEqual([round, 'NOT_UNDER_ASSUMPTION']);
    }
    const plain = await ask(service.url, query);
    expect(
      plain.errors.filter(({ extensions }) => extensions.code === 'NOT_UNDER_ASSUMPTION'),
    ).toEqual([]);
  });
});

async function record({ url, keys }: Service, inputs: readonly object[]): Promise<unknown> {
  const answered = await ask(url, RECORD, { key: keys.write, variables: { inputs } });
  return (dataOf(answered) as { recordEntries: unknown }).recordEntries;
}

/** Every id in what is answered under assumptions. */
async function idsUnder(assume: readonly object[]): Promise<readonly string[]> {
  const query = `query ($assume: [RecordEntryInput!]) { chronology(assume: $assume) {
    id
    affiliations { nodes { id from { id } evidence { nodes { id source { id } } } } }
    tally(groupBy: [GROUP]) { id rows { nodes { id group { id } counted { nodes { id } } } } }
  } }`;
  const { body } = await ask(service.url, query, { variables: { assume } });
  return [...new Set([...body.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id))];
}
