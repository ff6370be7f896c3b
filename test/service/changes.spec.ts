import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
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

const CHANGES = `query ($asOf: AsOf, $since: AsOf!, $change: [EntryChangeKind!], $clock: [Clock!], $first: Int, $after: Cursor) {
  chronology(asOf: $asOf) {
    basis { token position validAt publishedBy }
    changes(since: $since) {
      text
      before { basis { token position validAt publishedBy } }
      after { basis { token } }
      entries(change: $change, clock: $clock, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { text change clock undone uuid fields reason position recorder before { id status } after { id status } by { uuid } }
      }
      affiliations { nodes { text clocks before { id text } after { id text ended } } }
      tallyRows(first: 100) { nodes { text clocks group { slug } before { text } after { text } incidents { nodes { slug } } } }
      tallyBefore { text }
      tallyAfter { text }
    }
  }
}`;

interface Shown {
  readonly basis: Readonly<Record<string, string>>;
  readonly changes: {
    readonly text: string;
    readonly before: { readonly basis: Readonly<Record<string, string>> };
    readonly after: { readonly basis: Readonly<Record<string, string>> };
    readonly entries: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly {
        readonly uuid: string;
        readonly change: string;
        readonly clock: string;
        readonly undone: boolean;
        readonly before: { readonly id: string; readonly status: string } | null;
        readonly after: { readonly id: string; readonly status: string } | null;
      }[];
    };
    readonly affiliations: { readonly nodes: readonly object[] };
    readonly tallyRows: {
      readonly nodes: readonly { readonly group: { readonly slug: string } }[];
    };
    readonly tallyBefore: { readonly text: string };
    readonly tallyAfter: { readonly text: string };
  };
}

async function shown(variables: object): Promise<Shown> {
  const { chronology } = dataOf(await ask(service.url, CHANGES, { variables })) as {
    chronology: Shown;
  };
  return chronology;
}

describe('the changes between two bases', () => {
  it('are none between a basis and itself', async () => {
    const { changes } = await shown({ since: {} });
    expect(changes).toMatchObject({
      text: 'Nothing changed.',
      entries: { totalCount: 0 },
      affiliations: { nodes: [] },
      tallyRows: { nodes: [] },
    });
    expect(changes.tallyBefore).toEqual(changes.tallyAfter);
    expect(changes.before.basis['token']).toBe(changes.after.basis['token']);
  });

  it('read a clock that is left out as in the enclosing basis', async () => {
    const asOf = { validAt: '2019-05-15', publishedBy: '2023-06', position: '40' };
    const { basis, changes } = await shown({ asOf, since: { position: '30' } });
    expect(changes.before.basis).toMatchObject({ ...basis, token: /.+/, position: '30' });
    const published = await shown({ asOf, since: { publishedBy: '2022' } });
    expect(published.changes.before.basis).toMatchObject({
      position: '40',
      validAt: basis['validAt'],
      publishedBy: '2022-12-31T23:59:59.999Z',
    });
    const token = published.changes.before.basis['token'];
    const again = await shown({ asOf, since: { basis: token } });
    expect(again.changes.before.basis['token']).toBe(token);
  });

  it('tell what editors did, by whom and why', async () => {
    const [first, last] = [small.entries[0], small.entries.at(-1)];
    const head = String(service.projector.position);
    const before = String(service.projector.position - 5);
    const { changes } = await shown({ asOf: { position: head }, since: { position: before } });
    expect(changes.entries.nodes).toContainEqual(
      expect.objectContaining({
        uuid: first,
        change: 'CORRECTED',
        clock: 'RECORDED',
        fields: ['note'],
        reason: 'misread',
        recorder: expect.any(String),
      }),
    );
    expect(changes.entries.nodes).toContainEqual(
      expect.objectContaining({
        uuid: last,
        change: 'RETRACTED',
        reason: 'not in the article',
        before: expect.objectContaining({ status: 'STANDING' }),
        after: expect.objectContaining({ status: 'RETRACTED' }),
      }),
    );
    const matched = changes.entries.nodes.filter(({ change }) => change === 'MATCHED');
    expect(matched.length).toBeGreaterThan(1);
    expect(changes.text).toContain('1 corrected, 1 retracted');
    expect(changes.text).toContain(`${String(matched.length)} matched`);
  });

  it('tell what became public, and take it back when the clock is turned back', async () => {
    const [early, late] = [{ publishedBy: '2023-01-31' }, { publishedBy: '2023-12' }];
    const { changes } = await shown({ asOf: late, since: early, first: 100 });
    expect(new Set(changes.entries.nodes.map(({ clock }) => clock))).toEqual(
      new Set(['PUBLISHED']),
    );
    const superseded = changes.entries.nodes.filter(({ change }) => change === 'RECORDED');
    expect(superseded.every(({ before, after }) => before === null && after !== null)).toBe(true);
    const back = await shown({ asOf: early, since: late, first: 100 });
    expect(back.changes.entries.nodes.map(({ uuid, change }) => [uuid, change])).toEqual(
      changes.entries.nodes.map(({ uuid, change }) => [uuid, change]),
    );
    expect(back.changes.entries.nodes.every(({ undone }) => undone)).toBe(true);
    expect(back.changes.tallyBefore).toEqual(changes.tallyAfter);
  });

  it('tell what valid time reached, the ties that began with it, and whose rows count more', async () => {
    const { changes } = await shown({ since: { validAt: '2014' }, clock: 'VALID', first: 100 });
    expect(changes.entries.nodes.length).toBeGreaterThan(10);
    expect(changes.entries.nodes.every(({ change }) => change === 'REACHED')).toBe(true);
    expect(changes.affiliations.nodes).toContainEqual(
      expect.objectContaining({
        clocks: ['VALID'],
        before: null,
        text: expect.stringMatching(/^New: /),
      }),
    );
    const rows = changes.tallyRows.nodes;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(rows.toSorted((a, b) => (a.group.slug < b.group.slug ? -1 : 1)));
    expect(rows[0]).toMatchObject({
      before: null,
      after: { text: /incident/ },
      incidents: { nodes: [{ slug: /.+/ }] },
    });
  });

  it('are read on from page to page, and filtered by kind and clock', async () => {
    const since = { position: '1' };
    const whole = await shown({ since, first: 100, change: 'RECORDED' });
    const met: string[] = [];
    let after: string | null = null;
    do {
      const { changes }: Shown = await shown({ since, first: 9, after, change: 'RECORDED' });
      met.push(...changes.entries.nodes.map(({ uuid }) => uuid));
      after = changes.entries.pageInfo.hasNextPage ? changes.entries.pageInfo.endCursor : null;
    } while (after !== null);
    expect(met).toEqual(whole.changes.entries.nodes.map(({ uuid }) => uuid));
    expect(met).toHaveLength(whole.changes.entries.totalCount);
    expect((await shown({ since, clock: 'VALID' })).changes.entries.totalCount).toBe(0);
  });

  it('are refused where the other basis cannot be, at its own place', async () => {
    const refused = async (since: object) => {
      const { errors, data } = await ask(service.url, CHANGES, { variables: { since } });
      expect(data).toMatchObject({ chronology: { changes: null } });
      return errors.map(({ extensions }) => [extensions.code, extensions['at']]);
    };
    expect(await refused({ position: '100000' })).toEqual([
      ['POSITION_AHEAD', 'changes.since.position'],
    ]);
    expect(await refused({ recordedBy: '2027' })).toEqual([
      ['MOMENT_IN_FUTURE', 'changes.since.recordedBy'],
    ]);
    expect(await refused({ basis: 'x' })).toEqual([['BASIS_UNREADABLE', 'changes.since.basis']]);
  });
});
