import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from '../service/asking.js';
import { startService } from '../service/start-service.js';
import type { Service } from '../service/start-service.js';
import { importedInto } from './imported-into.js';
import { eventsIn, foldedSum, rawSum, sumsBy } from './naive/events.js';
import type { NaiveSum } from './naive/events.js';
import { GED_FILE } from './release-file.js';

/** What is known of files beside what the naive reader finds in them: raw and folded low, best, high; clarity 2, several months, no province. */
const CONTROL: Readonly<Record<number, readonly (readonly number[])[]>> = {
  6416: [
    [41_089, 43_225, 49_713],
    [41_028, 43_225, 49_856],
    [103, 39, 45],
  ],
  320: [
    [3546, 4981, 5313],
    [3534, 4981, 5333],
    [48, 19, 25],
  ],
};

const events = eventsIn(GED_FILE);
let service: Service;

beforeAll(async () => {
  service = await startService();
  const report = await importedInto(service, GED_FILE);
  expect(report).toMatchObject({ rejected: 0, rows: events.length, problems: [] });
}, 600_000);

afterAll(() => service.close());

interface Counted {
  readonly incidents: { readonly certain: number; readonly possible: number };
  readonly killed: { readonly low: number; readonly best: number; readonly high: number };
}

interface Row extends Counted {
  readonly period: string | null;
  readonly group: { readonly slug: string } | null;
  readonly place: { readonly name: string } | null;
}

interface TallyAnswer {
  readonly total: Counted & { readonly summaries: number };
  readonly rows: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const COUNTS = 'incidents { certain possible } killed { low best high }';

async function tally(groupBy: string, after: string | null = null): Promise<TallyAnswer> {
  const query = `query ($after: Cursor) { chronology { tally(groupBy: [${groupBy}], attribution: INVOLVED) {
    total { ${COUNTS} summaries }
    rows(first: 100, after: $after) {
      nodes { period group { slug } place { name } ${COUNTS} } pageInfo { hasNextPage endCursor }
    } } } }`;
  const asking = () => ask(service.url, query, { variables: { after } });
  // A connection that the server closed while it counted a whole release is opened again.
  const answer = dataOf(await asking().catch(asking)) as {
    readonly chronology: { readonly tally: TallyAnswer };
  };
  return answer.chronology.tally;
}

async function rowsBy(
  groupBy: string,
  keyOf: (row: Row) => string,
): Promise<Readonly<Record<string, NaiveSum>>> {
  const sums: Record<string, NaiveSum> = {};
  let after: string | null = null;
  do {
    const { rows } = await tally(groupBy, after);
    for (const row of rows.nodes) sums[keyOf(row)] = sumOf(row);
    after = rows.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null;
  } while (after !== null);
  return sums;
}

function sumOf({ incidents, killed: { low, best, high } }: Counted): NaiveSum {
  expect(incidents.possible).toBe(incidents.certain);
  return { incidents: incidents.certain, low, best, high };
}

/** The longest of `2016-08-08`, `2016-08`, `2016` that holds a whole event; nothing where none does. */
function periodOf({ start, end }: { readonly start: string; readonly end: string }): string {
  const month = start.slice(0, 7);
  if (end.startsWith(month)) return month;
  return end.startsWith(start.slice(0, 4)) ? start.slice(0, 4) : 'null';
}

describe('a release of UCDP GED, imported', () => {
  it('counts every event once, and its dead as the rows say', async () => {
    const { total } = await tally('');
    expect(sumOf(total)).toEqual(foldedSum(events));
  });

  it('sums up what the source summed up', async () => {
    const { total } = await tally('');
    expect(total.summaries).toBe(
      events.filter(({ clarity, start, end }) => clarity === 2 && start !== end).length,
    );
  });

  it('has the incidents and the dead of each year', async () => {
    const years = sumsBy(events, ({ start }) => [start.slice(0, 4)]);
    expect(await rowsBy('YEAR', ({ period }) => String(period))).toEqual(years);
  });

  it('has those of each month, and what crosses months in the row of the year', async () => {
    expect(await rowsBy('MONTH', ({ period }) => String(period))).toEqual(
      sumsBy(events, (event) => [periodOf(event)]),
    );
  });

  it('has those of each group and year, each side of a battle having its own row', async () => {
    const sums = sumsBy(events, ({ sides, start }) =>
      [...new Set(sides)].map((id) => `ucdp-actor-${id} ${start.slice(0, 4)}`),
    );
    expect(
      await rowsBy(
        'GROUP, YEAR',
        ({ group, period }) => `${String(group?.slug)} ${String(period)}`,
      ),
    ).toEqual(sums);
  });

  it('has those of each province as printed, and what has none in the row of the country', async () => {
    expect(await rowsBy('PROVINCE', ({ place }) => String(place?.name))).toEqual(
      sumsBy(events, ({ adm1 }) => [adm1 === '' ? 'Pakistan' : adm1]),
    );
  });

  it('attributes one-sided violence alone', async () => {
    const query = `{ chronology { tally(attribution: ATTRIBUTED, groupBy: [GROUP]) { unattributed { ${COUNTS} } } } }`;
    const { chronology } = dataOf(await ask(service.url, query)) as {
      readonly chronology: { readonly tally: { readonly unattributed: Counted } };
    };
    expect(sumOf(chronology.tally.unattributed)).toEqual(
      foldedSum(events.filter(({ type }) => type !== 3)),
    );
  });

  it('has the control sums of its release', () => {
    const [raw, folded, rest] = CONTROL[events.length] ?? [];
    const figures = ({ low, best, high }: NaiveSum) => [low, best, high];
    expect(figures(rawSum(events))).toEqual(raw);
    expect(figures(foldedSum(events))).toEqual(folded);
    expect([
      events.filter(({ clarity }) => clarity === 2).length,
      events.filter(({ start, end }) => start.slice(0, 7) !== end.slice(0, 7)).length,
      events.filter(({ adm1 }) => adm1 === '').length,
    ]).toEqual(rest);
  });
});
