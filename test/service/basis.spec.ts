import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { basisToken, parseBasisToken } from '#libs/projections/basis/basis-token';
import type { FixedBasis } from '#libs/projections/basis/basis-token';
import { ask, dataOf } from './asking.js';
import type { AskOptions } from './asking.js';
import { recordSmallChronology } from './small-chronology.js';
import type { SmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;
let service: Service;
let small: SmallChronology;

beforeAll(async () => {
  service = await startService();
  small = await recordSmallChronology(service);
}, PATIENCE);

afterAll(() => service.close());

const BASIS =
  'query ($asOf: AsOf) { chronology(asOf: $asOf) { basis { token text validAt publishedBy recordedAt position rules rulesChanged } } }';
const WHOLE = `query ($asOf: AsOf) {
  chronology(asOf: $asOf) {
    id
    entries(where: { status: null }) { totalCount nodes { id status headline } pageInfo { endCursor } }
    affiliations(where: { ended: null }) { nodes { id text } }
    tally(groupBy: [GROUP, YEAR]) { text rows { nodes { text } } }
    incidents { nodes { text } }
  }
}`;

interface Basis {
  readonly token: string;
  readonly text: string;
  readonly validAt: string;
  readonly publishedBy: string | null;
  readonly recordedAt: string;
  readonly position: string;
}

async function basis(asOf: object | null): Promise<Basis> {
  const { chronology } = dataOf(await ask(service.url, BASIS, { variables: { asOf } })) as {
    chronology: { basis: Basis };
  };
  return chronology.basis;
}

async function code(query: string, options: AskOptions): Promise<unknown> {
  return (await ask(service.url, query, options)).errors[0]?.extensions.code;
}

function wrong(asOf: object): Promise<unknown> {
  return code(BASIS, { variables: { asOf } });
}

describe('the basis of an answer', () => {
  it('is now, unless told', async () => {
    expect(await basis(null)).toMatchObject({
      validAt: '2026-11-20T23:59:59.999Z',
      publishedBy: null,
      position: String(service.projector.position),
    });
  });

  it('shows instants that give the same basis when they are handed back', async () => {
    const asked = await basis({ validAt: '2019-05-15', publishedBy: '2019-03', position: 20 });
    const { validAt, publishedBy, recordedAt } = asked;
    expect([validAt, publishedBy]).toEqual([
      '2019-05-15T23:59:59.999Z',
      '2019-03-31T23:59:59.999Z',
    ]);
    expect(await basis({ validAt, publishedBy, recordedBy: recordedAt })).toEqual(asked);
  });

  it('answers with the same bytes for ever, whatever is recorded later', async () => {
    const { token } = await basis({ validAt: '2019-05-15' });
    const variables = { asOf: { basis: token } };
    const before = await ask(service.url, WHOLE, { variables });
    expect(dataOf(before)).toBeTruthy();
    const { write } = service.keys;
    const changes = `mutation ($entry: ID!) {
      correctEntry(input: { entry: $entry, reason: "misread", note: "changed" }) { outcome }
      retractEntry(input: { entry: $entry, reason: "gone" }) { outcome }
      amendGroup(input: { group: "branch", name: "Renamed" }) { outcome }
    }`;
    const entry = small.entries[0];
    dataOf(await ask(service.url, changes, { key: write, variables: { entry } }));
    expect((await ask(service.url, WHOLE, { variables })).body).toBe(before.body);
    expect((await ask(service.url, WHOLE)).body).not.toBe(before.body);
  });

  it('is refused where it cannot be: each under its own code, at its own place', async () => {
    const { token } = await basis(null);
    expect(await wrong({ validAt: '2019-05~' })).toBe('BAD_USER_INPUT');
    expect(await wrong({ validAt: '2019-02-30' })).toBe('DATE_IMPOSSIBLE');
    expect(await wrong({ recordedBy: '2027' })).toBe('MOMENT_IN_FUTURE');
    expect(await wrong({ validAt: '9999' })).toBe('MOMENT_OUT_OF_RANGE');
    expect(await wrong({ position: '1', recordedBy: '2026' })).toBe('AS_OF_CONFLICT');
    expect(await wrong({ basis: token, validAt: '2019' })).toBe('AS_OF_CONFLICT');
    expect(await wrong({ basis: 'nonsense' })).toBe('BASIS_UNREADABLE');
    expect(await wrong({ position: '100000' })).toBe('POSITION_AHEAD');
    const { errors } = await ask(service.url, BASIS, {
      variables: { asOf: { position: '100000' } },
    });
    expect(errors[0]?.extensions).toMatchObject({ at: 'asOf.position' });
  });

  it('of another chronology is foreign', async () => {
    const { token } = await basis(null);
    const other = await startService();
    const foreign = await ask(other.url, BASIS, { variables: { asOf: { basis: token } } });
    expect(foreign.errors[0]?.extensions.code).toBe('BASIS_FOREIGN');
    await other.close();
  });

  it('that lies in the future is answered, and said to', async () => {
    const { extensions } = await ask(service.url, BASIS, {
      variables: { asOf: { validAt: '2040' } },
    });
    expect(extensions['hints']).toMatchObject([
      { code: 'VALID_TIME_IN_FUTURE', at: 'asOf.validAt' },
    ]);
  });

  it('waits for a position that another node told of, and no longer than it may', async () => {
    const reached = await ask(service.url, '{ chronology(waitFor: 1) { basis { position } } }');
    expect(reached.errors).toEqual([]);
    expect(await code('{ chronology(waitFor: 100000) { id } }', {})).toBe('NOT_CAUGHT_UP');
  });
});

describe('a token', () => {
  async function fixed(): Promise<FixedBasis> {
    const parsed = parseBasisToken((await basis(null)).token);
    if (parsed === undefined) throw new Error('no token');
    return parsed;
  }

  it('of older or newer rules is answered, and said to rest on others than the ones that answer', async () => {
    const rules = (await fixed()).rules + 1;
    const token = basisToken({ ...(await fixed()), rules });
    const { data, extensions } = await ask(service.url, BASIS, {
      variables: { asOf: { basis: token } },
    });
    expect(data).toMatchObject({ chronology: { basis: { token, rulesChanged: true } } });
    expect(extensions['hints']).toMatchObject([{ code: 'RULES_CHANGED', at: 'asOf.basis' }]);
  });

  it('of another copy of the log is foreign, and one beyond the end of the log is ahead', async () => {
    const asked = await fixed();
    const torn = basisToken({ ...asked, hash: '0123456789abcdef' });
    expect(await wrong({ basis: torn })).toBe('BASIS_FOREIGN');
    const ahead = basisToken({ ...asked, position: asked.position + 100 });
    expect(await wrong({ basis: ahead })).toBe('POSITION_AHEAD');
  });

  it('of a node that is ahead is answered by another node of the same log, in the same bytes', async () => {
    const store = new MemoryEventStore();
    const [one, other] = [await startService({ store }), await startService({ store })];
    const register =
      'mutation { registerGroup(input: { slug: "new", name: "New" }) { position chronology { basis { token } groups { nodes { id name } } } } }';
    const { registerGroup } = dataOf(await ask(one.url, register, { key: one.keys.write })) as {
      registerGroup: { chronology: { basis: { token: string } } };
    };
    const { token } = registerGroup.chronology.basis;
    const query =
      'query ($asOf: AsOf) { chronology(asOf: $asOf) { id basis { token } groups { nodes { id name } } } }';
    const variables = { asOf: { basis: token } };
    const there = await ask(other.url, query, { variables });
    expect(there.errors).toEqual([]);
    expect(there.body).toBe((await ask(one.url, query, { variables })).body);
    await one.close();
    await other.close();
    await store.close();
  });

  it('gives an answer whose tag stays, whatever is recorded, while that of an answer at the head does not', async () => {
    const { token } = await basis(null);
    const tagOf = async (asOf: string) => {
      const query = `{ chronology(${asOf}) { groups(first: 100) { nodes { id name } } } }`;
      const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      return response.headers.get('etag');
    };
    const [closed, open] = [await tagOf(`asOf: { basis: "${token}" }`), await tagOf('waitFor: 1')];
    const amend =
      'mutation { amendGroup(input: { group: "rival", name: "The Other Rival" }) { outcome } }';
    dataOf(await ask(service.url, amend, { key: service.keys.write }));
    expect(await tagOf(`asOf: { basis: "${token}" }`)).toBe(closed);
    expect(await tagOf('waitFor: 1')).not.toBe(open);
  });
});

describe('what is cut by published time', () => {
  const ENTRIES =
    'query ($asOf: AsOf) { chronology(asOf: $asOf) { entries(first: 100) { totalCount nodes { source { slug certainty } } } sources { nodes { slug } } } }';

  it('is what the public could not know yet', async () => {
    const asked = async (publishedBy: string) => {
      const variables = { asOf: { publishedBy } };
      const { chronology } = dataOf(await ask(service.url, ENTRIES, { variables })) as {
        chronology: {
          entries: { nodes: { source: { slug: string; certainty: string } }[] };
          sources: { nodes: { slug: string }[] };
        };
      };
      const { entries, sources } = chronology;
      return {
        entries: [
          ...new Set(entries.nodes.map(({ source }) => `${source.slug} ${source.certainty}`)),
        ].toSorted(),
        sources: sources.nodes.map(({ slug }) => slug),
      };
    };
    expect(await asked('2022')).toEqual({ entries: [], sources: [] });
    expect(await asked('2023-01-01')).toEqual({
      entries: ['article CERTAIN'],
      sources: ['article'],
    });
    expect(await asked('2023-03-15')).toEqual({
      entries: ['article CERTAIN', 'study POSSIBLE'],
      sources: ['article', 'study'],
    });
  });
});

describe('lists', () => {
  const PAGE = `query ($asOf: AsOf, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: EntryOrder!, $where: EntryFilter) {
    chronology(asOf: $asOf) {
      entries(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
        nodes { uuid }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      }
    }
  }`;

  interface Page {
    readonly nodes: readonly { uuid: string }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
    readonly totalCount: number;
  }

  async function page(variables: object): Promise<Page> {
    const asked = { orderBy: 'DATE', ...variables };
    const { chronology } = dataOf(await ask(service.url, PAGE, { variables: asked })) as {
      chronology: { entries: Page };
    };
    return chronology.entries;
  }

  it.each(['DATE', 'DATE_DESC', 'PUBLISHED', 'PUBLISHED_DESC', 'RECORDED', 'RECORDED_DESC'])(
    'are met whole by reading on from page to page, ordered by %s',
    async (orderBy) => {
      const whole = await page({ first: 100, orderBy });
      const met: string[] = [];
      let after: string | null = null;
      do {
        const next: Page = await page({ first: 7, after, orderBy });
        met.push(...next.nodes.map(({ uuid }) => uuid));
        after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
      } while (after !== null);
      expect(met).toEqual(whole.nodes.map(({ uuid }) => uuid));
      expect(met).toHaveLength(whole.totalCount);
    },
    PATIENCE,
  );

  it('of entries keep their place at another basis', async () => {
    const { pageInfo, nodes } = await page({ first: 5, asOf: { position: '40' } });
    const then = await page({ first: 100, after: pageInfo.endCursor });
    expect(then.nodes.map(({ uuid }) => uuid)).not.toContain(nodes[0]?.uuid);
  });

  it('refuse a cursor of another field, filter, order or, where they are computed, basis', async () => {
    const { pageInfo } = await page({ first: 5 });
    const after = pageInfo.endCursor;
    const refused = { variables: { after, orderBy: 'RECORDED' } };
    expect(await code(PAGE, refused)).toBe('CURSOR_FOREIGN');
    const filtered = { variables: { after, orderBy: 'DATE', where: { type: 'GROUP_FORMED' } } };
    expect(await code(PAGE, filtered)).toBe('CURSOR_FOREIGN');
    expect(await code(PAGE, { variables: { after: 'nonsense', orderBy: 'DATE' } })).toBe(
      'CURSOR_UNREADABLE',
    );
    const ties =
      'query ($after: Cursor, $asOf: AsOf) { chronology(asOf: $asOf) { affiliations(after: $after) { pageInfo { endCursor } } } }';
    const { chronology } = dataOf(await ask(service.url, ties)) as {
      chronology: { affiliations: { pageInfo: { endCursor: string } } };
    };
    const foreign = { after: chronology.affiliations.pageInfo.endCursor, asOf: { position: '50' } };
    expect(await code(ties, { variables: foreign })).toBe('CURSOR_FOREIGN');
  });
});

describe('what names nothing', () => {
  it('is refused, so that an empty answer means that there is nothing', async () => {
    expect(await code('{ chronology { tally(where: { group: "IS-K" }) { text } } }', {})).toBe(
      'UNKNOWN_GROUP',
    );
    const { errors } = await ask(
      service.url,
      '{ chronology { tally(where: { group: "IS-K" }) { text } } }',
    );
    expect(errors[0]?.message).toBe(
      'No group has the id "IS-K". As a reported name it means branch: use that.',
    );
    expect(errors[0]?.extensions).toMatchObject({
      at: 'tally.where.group[0]',
      candidates: ['branch'],
    });
    for (const [field, expected] of [
      ['person(id: "x") { name }', 'UNKNOWN_PERSON'],
      ['place(id: "x") { name }', 'UNKNOWN_PLACE'],
      ['source(id: "x") { title }', 'UNKNOWN_SOURCE'],
      ['entry(id: "x") { uuid }', 'UNKNOWN_ENTRY'],
      ['incident(id: "x") { slug }', 'UNKNOWN_INCIDENT'],
      ['entries(where: { happened: "2019-13" }) { totalCount }', 'DATE_IMPOSSIBLE'],
      ['tally(groupBy: [YEAR, MONTH]) { text }', 'TALLY_DIMENSIONS_CONFLICT'],
    ] as const)
      expect([field, await code(`{ chronology { ${field} } }`, {})]).toEqual([field, expected]);
    expect(await code('{ node(id: "x") { id } }', {})).toBe('ID_UNREADABLE');
  });

  it('leaves its neighbours', async () => {
    const { data, errors } = await ask(
      service.url,
      '{ chronology { group(id: "x") { name } place(id: "quetta") { name } } log { position } }',
    );
    expect(data).toMatchObject({ chronology: { group: null, place: { name: 'Quetta' } } });
    expect(errors).toHaveLength(1);
  });

  it('but is registered later answers null at an earlier basis', async () => {
    const { data, errors } = await ask(
      service.url,
      '{ chronology(asOf: { position: 2 }) { group(id: "branch") { name } } }',
    );
    expect([data, errors]).toEqual([{ chronology: { group: null } }, []]);
  });
});
