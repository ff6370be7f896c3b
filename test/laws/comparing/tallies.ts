import type { CountRange } from '#libs/quantities/count-range';
import type { BoundedCount } from '#libs/quantities/bounded-count';
import type { Certainty } from '#libs/time/certainty';
import { lowest } from '#libs/time/certainty';
import type { Tally, TallyCounts, TallyRow } from '#libs/projections/tally/tally';
import type { NaiveCasualties } from '../naive/casualties.js';
import type { NaiveCounted, NaiveQuestion, NaiveTally } from '../naive/tally.js';

/** Figures added up, without the text. */
interface Figures {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly unreported: number;
  readonly inWords: readonly string[];
}

interface Counts {
  readonly certain: number;
  readonly possible: number;
  readonly summaries: number;
  readonly killed: Figures;
  readonly wounded: Figures;
}

interface Row extends Counts {
  readonly contested: readonly [number, number];
  readonly counted: readonly string[];
}

/** A tally in a form in which two can be compared: rows by their values. */
export interface ComparableTally {
  readonly total: Counts;
  readonly contested: Counts;
  readonly repeated: Counts;
  readonly unattributed: Counts;
  readonly counted: readonly string[];
  readonly rows: Readonly<Record<string, Row>>;
}

interface Summand {
  readonly certainty: Certainty;
  readonly isSummary: boolean;
  readonly killed: NaiveCasualties;
  readonly wounded: NaiveCasualties;
}

function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce((sum: number, number) => sum + (number ?? 0), 0);
}

/** Adds the figures up as the rules say: low and best over what is certain, high over what is possible. */
function sum(summands: readonly Summand[], which: 'killed' | 'wounded'): Figures {
  const possible = summands.map((summand) => summand[which]);
  const certain = summands
    .filter(({ certainty }) => certainty === 'CERTAIN')
    .map((summand) => summand[which]);
  const isTold = summands.length === 0 || possible.some(({ reported }) => reported);
  const isHighTold = summands.length === 0 || possible.some(({ high }) => high !== null);
  const open = possible.some((figures) => figures.open);
  return {
    low: total(certain.map(({ low }) => low)),
    best: isTold ? total(certain.map(({ best, low }) => best ?? low)) : null,
    high: isHighTold && !open ? total(possible.map(({ high }) => high)) : null,
    open,
    unreported: possible.filter(({ reported }) => !reported).length,
    inWords: possible.flatMap(({ inWords }) => inWords).sort(),
  };
}

function countsOf(summands: readonly Summand[]): Counts {
  return {
    certain: summands.filter(({ certainty }) => certainty === 'CERTAIN').length,
    possible: summands.length,
    summaries: summands.filter(({ isSummary }) => isSummary).length,
    killed: sum(summands, 'killed'),
    wounded: sum(summands, 'wounded'),
  };
}

function contestedAmong(counted: readonly NaiveCounted[]): readonly Summand[] {
  return counted.flatMap((one) => {
    const certainty = lowest(one.certainty, one.contested);
    return certainty === undefined ? [] : [{ ...one, certainty }];
  });
}

/** Where an incident stands in several rows, every row but one: the surest. */
function repetitions({ counted, rows }: NaiveTally): readonly Summand[] {
  return counted.flatMap(({ slug }) => {
    const places = rows.flatMap((row) => row.counted.filter((one) => one.slug === slug));
    return places
      .sort(
        (one, other) => Number(other.certainty === 'CERTAIN') - Number(one.certainty === 'CERTAIN'),
      )
      .slice(1);
  });
}

function countedTexts(counted: readonly NaiveCounted[]): readonly string[] {
  return counted.map(({ slug, certainty }) => `${slug} ${certainty}`).sort();
}

export function comparableNaive(tally: NaiveTally): ComparableTally {
  const rows = tally.rows.map((row): readonly [string, Row] => {
    const contested = contestedAmong(row.counted);
    return [
      [...row.values].sort().join(' '),
      {
        ...countsOf(row.counted),
        contested: [
          contested.filter(({ certainty }) => certainty === 'CERTAIN').length,
          contested.length,
        ],
        counted: countedTexts(row.counted),
      },
    ];
  });
  return {
    total: countsOf(tally.counted),
    contested: countsOf(contestedAmong(tally.counted)),
    repeated: countsOf(repetitions(tally)),
    unattributed: countsOf(tally.unattributed),
    counted: countedTexts(tally.counted),
    rows: Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function figuresOf({ low, best, high, open, unreported, inWords }: CountRange): Figures {
  return {
    low,
    best,
    high,
    open,
    unreported,
    inWords: inWords
      .flatMap(({ words, count }) => Array.from({ length: count }, () => words))
      .sort(),
  };
}

function countsIn({ incidents, summaries, killed, wounded }: TallyCounts): Counts {
  return {
    certain: incidents.certain,
    possible: incidents.possible,
    summaries,
    killed: figuresOf(killed),
    wounded: figuresOf(wounded),
  };
}

const PLACE_DIMENSIONS = ['PLACE', 'PROVINCE', 'COUNTRY'] as const;
const PERIOD_DIMENSIONS = ['YEAR', 'MONTH'] as const;

function valueOf({ key }: TallyRow, dimension: NaiveQuestion['groupBy'][number]): string {
  if (key.unknown.includes(dimension)) return '(unknown)';
  const isOf = (some: readonly string[]) => some.includes(dimension);
  if (dimension === 'GROUP') return String(key.group);
  if (isOf(PLACE_DIMENSIONS)) return String(key.place);
  if (isOf(PERIOD_DIMENSIONS)) return String(key.period);
  if (dimension === 'INCIDENT_KIND') return String(key.incidentKind);
  return String(dimension === 'WEAPON' ? key.weapon : key.target);
}

function pairOf({ certain, possible }: BoundedCount): readonly [number, number] {
  return [certain, possible];
}

export function comparableTally(
  tally: Tally,
  { groupBy }: Pick<NaiveQuestion, 'groupBy'>,
): ComparableTally {
  const texts = (counted: TallyRow['counted']) =>
    counted.map(({ incident, certainty }) => `${incident.slug} ${certainty}`).sort();
  const rows = tally.rows.map((row): readonly [string, Row] => [
    groupBy
      .map((dimension) => `${dimension}=${valueOf(row, dimension)}`)
      .sort()
      .join(' '),
    { ...countsIn(row), contested: pairOf(row.contested), counted: texts(row.counted) },
  ]);
  return {
    total: countsIn(tally.total),
    contested: countsIn(tally.contested),
    repeated: countsIn(tally.repeated),
    unattributed: countsIn(tally.unattributed),
    counted: texts(tally.counted),
    rows: Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}
