import { INCIDENT_KINDS, TARGETS, WEAPONS } from '#events/words';
import {
  commonCountry,
  commonPlace,
  commonProvince,
} from '#libs/projections/tally/tally-dimensions';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import type { BoundaryRule } from '#libs/projections/incidents/incident-filter';
import { byCodeUnits } from '#libs/projections/view/components';
import type { AskedAt } from '../incidents/asked-at.js';
import type { GroupRows } from '../incidents/groups-in-rows.js';
import type { IncidentRows } from '../incidents/incident-rows.js';
import type { IncidentTables } from '../incidents/incident-tables.js';
import type { Symbols } from '../symbols.js';
import { areaOfSets } from './areas-of-sets.js';
import type { AreaOf } from './areas-of-sets.js';
import { PERIODS, periodText } from './period-number.js';

interface Dimension {
  readonly dimension: TallyDimension;
  /** The places of the values in the order of rows, what is unknown last; one more than the largest. */
  readonly size: number;
  /** The value at a place in the order; undefined for what is unknown. */
  readonly valueAt: (rank: number) => string | undefined;
}

/** A dimension in which every incident has one value, by its place in the order. */
export interface PartitionDimension extends Dimension {
  readonly rankOf: (rows: IncidentRows) => (row: number) => number;
}

/** A dimension in which an incident may have several values, or none: visits each by its place in the order, and how surely. */
export interface CoverDimension extends Dimension {
  readonly visit: (
    rows: IncidentRows,
  ) => (row: number, groups: GroupRows, visit: (rank: number, code: number) => void) => void;
}

/** One dimension of a tally by numbers. */
export type CellDimension = PartitionDimension | CoverDimension;

/** How a dimension is read from columns. */
export function cellDimension(
  tables: IncidentTables,
  asked: AskedAt,
  dimension: TallyDimension,
  boundaries: BoundaryRule,
): CellDimension {
  switch (dimension) {
    case 'GROUP':
      return byGroup(tables);
    case 'TARGET':
      return byTarget();
    case 'PLACE':
      return byArea(tables, asked, { dimension, boundaries, areaOf: commonPlace });
    case 'PROVINCE':
      return byArea(tables, asked, { dimension, boundaries, areaOf: commonProvince });
    case 'COUNTRY':
      return byArea(tables, asked, { dimension, boundaries, areaOf: commonCountry });
    case 'YEAR':
      return byPeriod(periodsAsked(tables, asked), dimension, (rows) => rows.year.values);
    case 'MONTH':
      return byPeriod(periodsAsked(tables, asked), dimension, (rows) => rows.month.values);
    case 'INCIDENT_KIND':
      return single(dimension, wordOrder(INCIDENT_KINDS), (rows) => rows.incidentKind.values);
    case 'WEAPON':
      return single(dimension, wordOrder(WEAPONS), (rows) => rows.weapon.values);
  }
}

/** Where each number of a table stands in the order of its texts, and the texts in that order. */
interface Order {
  readonly ranks: ArrayLike<number>;
  readonly texts: readonly string[];
}

function orderOf(symbols: Symbols): Order {
  return { ranks: symbols.ranks(), texts: symbols.inOrder() };
}

function wordOrder(words: readonly string[]): Order {
  const texts = words.toSorted(byCodeUnits);
  return { ranks: [words.length, ...words.map((word) => texts.indexOf(word))], texts };
}

function single(
  dimension: TallyDimension,
  { ranks, texts }: Order,
  numbersOf: (rows: IncidentRows) => Uint32Array,
): PartitionDimension {
  return {
    dimension,
    size: texts.length + 1,
    rankOf: (rows) => {
      const numbers = numbersOf(rows);
      return (row) => ranks[numbers[row] ?? 0] ?? texts.length;
    },
    valueAt: (rank) => texts[rank],
  };
}

/** Of what was partly out by a publication date the periods are only found while it is counted. */
function periodsAsked({ periods }: IncidentTables, { published }: AskedAt) {
  return published === undefined ? periods : ([1, PERIODS - 1] as const);
}

/** Periods are numbers in their order already. */
function byPeriod(
  [first, last]: readonly [number, number],
  dimension: TallyDimension,
  numbersOf: (rows: IncidentRows) => Uint32Array,
): PartitionDimension {
  const unknown = first > last ? 0 : last - first + 1;
  return {
    dimension,
    size: unknown + 1,
    rankOf: (rows) => {
      const numbers = numbersOf(rows);
      return (row) => {
        const number = numbers[row] ?? 0;
        return number === 0 ? unknown : number - first;
      };
    },
    valueAt: (rank) => (rank === unknown ? undefined : periodText(rank + first)),
  };
}

function byGroup({ groups: symbols }: IncidentTables): CoverDimension {
  const { ranks, texts } = orderOf(symbols);
  return {
    dimension: 'GROUP',
    size: texts.length + 1,
    visit:
      () =>
      (_, { groups, codes }, visit) => {
        for (let index = 0; index < groups.length; index += 1)
          visit(ranks[groups[index] ?? 0] ?? texts.length, codes[index] ?? 0);
      },
    valueAt: (rank) => texts[rank],
  };
}

function byTarget(): CoverDimension {
  const { ranks, texts } = wordOrder(TARGETS);
  return {
    dimension: 'TARGET',
    size: texts.length + 1,
    visit: (rows) => {
      const targets = rows.targets.values;
      return (row, _, visit) => {
        const bits = targets[row] ?? 0;
        for (let index = 0; index < TARGETS.length; index += 1)
          if ((bits & (1 << index)) !== 0) visit(ranks[index + 1] ?? texts.length, 2);
      };
    },
    valueAt: (rank) => texts[rank],
  };
}

interface AreaAsked {
  readonly dimension: TallyDimension;
  readonly boundaries: BoundaryRule;
  readonly areaOf: AreaOf;
}

function byArea(
  tables: IncidentTables,
  asked: AskedAt,
  { dimension, boundaries, areaOf }: AreaAsked,
): PartitionDimension {
  const { ranks, texts } = orderOf(tables.places);
  const areas = areaOfSets(tables, asked, areaOf);
  const { today } = asked;
  return {
    dimension,
    size: texts.length + 1,
    rankOf: (rows) => {
      const sets = rows.places.values;
      const from = rows.earliest.values;
      const to = rows.latest.values;
      if (boundaries === 'TODAY')
        return (row) => ranks[areas(sets[row] ?? 0, today.earliest, today.latest)] ?? texts.length;
      return (row) => ranks[areas(sets[row] ?? 0, from[row] ?? 0, to[row] ?? 0)] ?? texts.length;
    },
    valueAt: (rank) => texts[rank],
  };
}
