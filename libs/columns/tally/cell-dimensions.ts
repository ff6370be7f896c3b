import { INCIDENT_KINDS, TARGETS, WEAPONS } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import {
  commonCountry,
  commonPlace,
  commonProvince,
} from '#libs/projections/tally/tally-dimensions';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import type { BoundaryRule } from '#libs/projections/incidents/incident-filter';
import type { Gazetteer } from '#libs/projections/places/gazetteer';
import { byCodeUnits } from '#libs/projections/view/components';
import { perStretch } from '#libs/projections/states/per-stretch';
import { PERIODS, periodText } from './period-number.js';
import type { AskedAt } from '../incidents/asked-at.js';
import type { GroupRows } from '../incidents/groups-in-rows.js';
import type { IncidentColumns } from '../incidents/incident-columns.js';
import type { IncidentCursor } from '../incidents/incident-cursor.js';

/** One dimension of a tally by numbers. */
export interface CellDimension {
  readonly dimension: TallyDimension;
  /** The places of the values in the order of rows, what is unknown last; one more than the largest. */
  readonly size: number;
  /** Visits each value that the incident under a cursor has, by its place in the order, and how surely. */
  readonly visit: (
    at: IncidentCursor,
    groups: GroupRows,
    visit: (rank: number, code: number) => void,
  ) => void;
  /** The value at a place in the order; undefined for what is unknown. */
  readonly valueAt: (rank: number) => string | undefined;
}

/** How a dimension is read from columns. */
export function cellDimension(
  columns: IncidentColumns,
  asked: AskedAt,
  dimension: TallyDimension,
  boundaries: BoundaryRule,
): CellDimension {
  switch (dimension) {
    case 'GROUP':
      return byGroup(columns);
    case 'TARGET':
      return byTarget();
    case 'PLACE':
      return byArea(columns, asked, { dimension, boundaries, areaOf: commonPlace });
    case 'PROVINCE':
      return byArea(columns, asked, { dimension, boundaries, areaOf: commonProvince });
    case 'COUNTRY':
      return byArea(columns, asked, { dimension, boundaries, areaOf: commonCountry });
    case 'YEAR':
      return byPeriod(dimension, (at) => at.year);
    case 'MONTH':
      return byPeriod(dimension, (at) => at.month);
    case 'INCIDENT_KIND':
      return single(dimension, wordOrder(INCIDENT_KINDS), (at) => at.incidentKind);
    case 'WEAPON':
      return single(dimension, wordOrder(WEAPONS), (at) => at.weapon);
  }
}

/** Where each number of a table stands in the order of its texts, and the texts in that order. */
interface Order {
  readonly ranks: ArrayLike<number>;
  readonly texts: readonly string[];
}

function orderOf(symbols: IncidentColumns['groups']): Order {
  const ranks = symbols.ranks();
  const texts: string[] = [];
  for (const [number, rank] of ranks.entries())
    if (number > 0) texts[rank] = symbols.text(number) ?? '';
  return { ranks, texts };
}

function wordOrder(words: readonly string[]): Order {
  const texts = words.toSorted(byCodeUnits);
  return { ranks: [words.length, ...words.map((word) => texts.indexOf(word))], texts };
}

function single(
  dimension: TallyDimension,
  { ranks, texts }: Order,
  numberOf: (at: IncidentCursor) => number,
): CellDimension {
  return {
    dimension,
    size: texts.length + 1,
    visit: (at, _, visit) => {
      visit(ranks[numberOf(at)] ?? texts.length, 2);
    },
    valueAt: (rank) => texts[rank],
  };
}

/** Periods are numbers in their order already. */
function byPeriod(
  dimension: TallyDimension,
  numberOf: (at: IncidentCursor) => number,
): CellDimension {
  const unknown = PERIODS - 1;
  return {
    dimension,
    size: PERIODS,
    visit: (at, _, visit) => {
      const number = numberOf(at);
      visit(number === 0 ? unknown : number - 1, 2);
    },
    valueAt: (rank) => (rank === unknown ? undefined : periodText(rank + 1)),
  };
}

function byGroup(columns: IncidentColumns): CellDimension {
  const { ranks, texts } = orderOf(columns.groups);
  return {
    dimension: 'GROUP',
    size: texts.length + 1,
    visit: (_, { groups, codes }, visit) => {
      for (const [index, group] of groups.entries())
        visit(ranks[group] ?? texts.length, codes[index] ?? 0);
    },
    valueAt: (rank) => texts[rank],
  };
}

function byTarget(): CellDimension {
  const { ranks, texts } = wordOrder(TARGETS);
  return {
    dimension: 'TARGET',
    size: texts.length + 1,
    visit: (at, _, visit) => {
      const bits = at.targets;
      for (const index of TARGETS.keys())
        if ((bits & (1 << index)) !== 0) visit(ranks[index + 1] ?? texts.length, 2);
    },
    valueAt: (rank) => texts[rank],
  };
}

interface AreaAsked {
  readonly dimension: TallyDimension;
  readonly boundaries: BoundaryRule;
  readonly areaOf: (
    gazetteer: Gazetteer,
    places: readonly string[],
    during: Bounds,
  ) => string | undefined;
}

type AreaRank = (during: Bounds) => number;

/** By gazetteer, kind of area and order of places: questions at one position follow each other. */
const areaRanks = new WeakMap<Gazetteer, Map<AreaAsked['areaOf'], KnownRanks>>();

interface KnownRanks {
  readonly order: ArrayLike<number>;
  readonly ofPlaces: AreaRank[];
}

function ranksIn(
  gazetteer: Gazetteer,
  areaOf: AreaAsked['areaOf'],
  order: ArrayLike<number>,
): AreaRank[] {
  const ofGazetteer = areaRanks.get(gazetteer) ?? new Map<AreaAsked['areaOf'], KnownRanks>();
  areaRanks.set(gazetteer, ofGazetteer);
  const known = ofGazetteer.get(areaOf);
  if (known?.order === order) return known.ofPlaces;
  const ofPlaces: AreaRank[] = [];
  ofGazetteer.set(areaOf, { order, ofPlaces });
  return ofPlaces;
}

/** The area of a set of places is found once for every stretch of time in which no border above one of them moved. */
function byArea(
  columns: IncidentColumns,
  { gazetteer, today }: AskedAt,
  { dimension, boundaries, areaOf }: AreaAsked,
): CellDimension {
  const { ranks, texts } = orderOf(columns.places);
  const known = ranksIn(gazetteer, areaOf, ranks);
  const rankOf = (number: number): AreaRank => {
    const places = columns.placeSets
      .at(number)
      .flatMap((place) => columns.places.text(place) ?? []);
    return perStretch(gazetteer.turnsAbove(places), (during) => {
      const area = areaOf(gazetteer, places, during);
      return ranks[columns.places.of(area)] ?? texts.length;
    });
  };
  return {
    dimension,
    size: texts.length + 1,
    visit: (at, _, visit) => {
      visit(
        (known[at.places] ??= rankOf(at.places))(boundaries === 'TODAY' ? today : at.happened),
        2,
      );
    },
    valueAt: (rank) => texts[rank],
  };
}
