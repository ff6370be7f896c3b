import type { IncidentKind, Target, Weapon } from '#events/words';
import { boundedCount } from '#libs/quantities/bounded-count';
import type { BoundedCount } from '#libs/quantities/bounded-count';
import { countRange, sumCasualties } from '#libs/quantities/count-range';
import type { CountRange } from '#libs/quantities/count-range';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest } from '#libs/time/certainty';
import { groupsInRows } from '../ties/branch-rule.js';
import type { BranchRule } from '../ties/branch-rule.js';
import { groupedBy } from '../view/grouped-by.js';
import { casualtiesOf } from '../incidents/incident-casualties.js';
import type { CasualtyReading, IncidentCasualties } from '../incidents/incident-casualties.js';
import { matchesFilter } from '../incidents/incident-filter.js';
import type { IncidentFilter } from '../incidents/incident-filter.js';
import { boundsOfIncident, incidentsOf } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupsUnder, responsibilityFor } from '../incidents/responsibility.js';
import type { AttributionRule } from '../incidents/responsibility.js';
import type { SureGroups } from '../states/sure-groups.js';
import { valuesOf } from './tally-dimensions.js';
import type { TallyDimension } from './tally-dimensions.js';
import type { View } from '../view/view.js';

/** What is counted, and how. */
export interface TallyQuestion extends CasualtyReading {
  readonly filter: IncidentFilter;
  readonly groupBy: readonly TallyDimension[];
  readonly attribution: AttributionRule;
  readonly branches: BranchRule;
}

/** An incident in a tally, and how surely it belongs there. */
export interface CountedIncident {
  readonly incident: Incident;
  readonly certainty: Certainty;
  readonly contested: Certainty | undefined;
  readonly casualties: IncidentCasualties;
}

/** Incidents with their dead and wounded. `summaries` says how many of the possible ones are summaries. */
export interface TallyCounts {
  readonly incidents: BoundedCount;
  readonly summaries: number;
  readonly killed: CountRange;
  readonly wounded: CountRange;
}

/** The values that the incidents of a row share; a dimension that is asked for and unknown stands in `unknown`. */
export interface TallyKey {
  readonly group?: string;
  readonly place?: string;
  readonly period?: string;
  readonly incidentKind?: IncidentKind;
  readonly weapon?: Weapon;
  readonly target?: Target;
  readonly unknown: readonly TallyDimension[];
}

export interface TallyRow extends TallyCounts {
  readonly key: TallyKey;
  readonly contested: BoundedCount;
  readonly counted: readonly CountedIncident[];
}

/** A grand total counts an incident once, whoever claimed it; the rows say whose, where and when. */
export interface Tally {
  readonly total: TallyCounts;
  readonly rows: readonly TallyRow[];
  readonly contested: TallyCounts;
  /** Of possible counts: total = rows − repeated + unattributed. */
  readonly repeated: TallyCounts;
  /** What stands in no row, not even possibly. */
  readonly unattributed: TallyCounts;
  readonly counted: readonly CountedIncident[];
}

/** One incident in one row. */
interface Placement {
  readonly key: TallyKey;
  readonly counted: CountedIncident;
}

/** An incident that is counted, and the rows in which it stands. */
export interface Placed {
  readonly counted: CountedIncident;
  readonly placements: readonly Placement[];
}

/** Counts the incidents that a question means, at a valid time (an exclusive cut). A tally's valid time is that of its incidents. */
export function tallyAt(view: View, validAt: number, question: TallyQuestion): Tally {
  return tallyOf(placedAt(view, validAt, question));
}

/** The incidents that a question means, in the order of their slugs, each by itself. */
export function placedAt(view: View, validAt: number, question: TallyQuestion): readonly Placed[] {
  return [...incidentsOf(view).values()].flatMap((incident) =>
    place(view, validAt, incident, question),
  );
}

/** The sums over incidents that were placed in rows. */
export function tallyOf(placed: readonly Placed[]): Tally {
  const counted = placed.map((one) => one.counted);
  return {
    total: countsOf(counted),
    rows: rowsOf(placed.flatMap(({ placements }) => placements)),
    contested: countsOf(counted.flatMap(asContested)),
    repeated: countsOf(placed.flatMap(repetitions)),
    unattributed: countsOf(
      placed.filter(({ placements }) => placements.length === 0).map((one) => one.counted),
    ),
    counted,
  };
}

function place(
  view: View,
  validAt: number,
  incident: Incident,
  question: TallyQuestion,
): readonly Placed[] {
  const responsibility = responsibilityFor(view, incident);
  const { filter } = question;
  const matched = matchesFilter(view, incident, responsibility, { filter, validAt });
  if (matched === undefined) return [];
  const groups = groupsInRows(view, groupsUnder(question.attribution, responsibility), {
    branches: question.branches,
    included: filter.group,
    during: boundsOfIncident(incident),
  });
  const certainty =
    filter.group === undefined ? matched : lowest(matched, highest(...groups.values()));
  if (certainty === undefined) return [];
  const counted: CountedIncident = {
    incident,
    certainty,
    contested: responsibility.contested,
    casualties: casualtiesOf(view, incident, responsibility, question),
  };
  return [{ counted, placements: placementsOf(view, counted, groups, question) }];
}

/** Every combination of the values that an incident has in the dimensions asked for. */
function placementsOf(
  view: View,
  counted: CountedIncident,
  groups: SureGroups,
  { groupBy, filter }: TallyQuestion,
): readonly Placement[] {
  const context = { view, groups, boundaries: filter.boundaries ?? 'AT_THE_TIME' };
  let placements: readonly Placement[] = [{ key: { unknown: [] }, counted }];
  for (const dimension of groupBy) {
    const values = valuesOf(dimension, counted.incident, context);
    placements = placements.flatMap(({ key, counted: before }) =>
      values.flatMap(({ value, certainty }) => {
        const both = lowest(before.certainty, certainty);
        return both === undefined
          ? []
          : [{ key: extended(key, dimension, value), counted: { ...before, certainty: both } }];
      }),
    );
  }
  return placements;
}

const KEY_FIELDS = {
  GROUP: 'group',
  PLACE: 'place',
  PROVINCE: 'place',
  COUNTRY: 'place',
  YEAR: 'period',
  MONTH: 'period',
  INCIDENT_KIND: 'incidentKind',
  WEAPON: 'weapon',
  TARGET: 'target',
} as const;

/** The key of these dimensions, one after the other; an unknown one is listed as such. */
export function keyFrom(
  dimensions: readonly TallyDimension[],
  valueOf: (dimension: TallyDimension) => string | undefined,
): TallyKey {
  const known: Partial<Record<(typeof KEY_FIELDS)[TallyDimension], string>> = {};
  const unknown: TallyDimension[] = [];
  for (const dimension of dimensions) {
    const value = valueOf(dimension);
    if (value === undefined) unknown.push(dimension);
    else known[KEY_FIELDS[dimension]] = value;
  }
  return { unknown, ...(known as Omit<TallyKey, 'unknown'>) };
}

/** A key with one more dimension; an unknown one is listed as such. */
function extended(key: TallyKey, dimension: TallyDimension, value: string | undefined): TallyKey {
  if (value === undefined) return { ...key, unknown: [...key.unknown, dimension] };
  switch (dimension) {
    case 'GROUP':
      return { ...key, group: value };
    case 'PLACE':
    case 'PROVINCE':
    case 'COUNTRY':
      return { ...key, place: value };
    case 'YEAR':
    case 'MONTH':
      return { ...key, period: value };
    case 'INCIDENT_KIND':
      return { ...key, incidentKind: value as IncidentKind };
    case 'WEAPON':
      return { ...key, weapon: value as Weapon };
    case 'TARGET':
      return { ...key, target: value as Target };
  }
}

function rowsOf(placements: readonly Placement[]): readonly TallyRow[] {
  const rows = groupedBy(placements, ({ key }) => rowId(key));
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const counted = members.map((member) => member.counted);
      return [
        {
          key: first.key,
          ...countsOf(counted),
          contested: boundedOf(counted.flatMap(asContested)),
          counted,
        },
      ];
    });
}

/** A text that orders rows by their keys, in code units, what is unknown last. */
export function rowId({ group, place, period, incidentKind, weapon, target }: TallyKey): string {
  return [group, place, period, incidentKind, weapon, target]
    .map((value) => value ?? '\uffff')
    .join('\u0001');
}

function asContested(counted: CountedIncident): readonly CountedIncident[] {
  const certainty = lowest(counted.certainty, counted.contested);
  return certainty === undefined ? [] : [{ ...counted, certainty }];
}

/** An incident as often as it stands in more rows than one. */
function repetitions({ counted, placements }: Placed): readonly CountedIncident[] {
  const certain = placements.filter(({ counted: { certainty } }) => certainty === 'CERTAIN');
  return placements.slice(1).map((_, index) => ({
    ...counted,
    certainty: index < certain.length - 1 ? 'CERTAIN' : 'POSSIBLE',
  }));
}

function boundedOf(counted: readonly CountedIncident[]): BoundedCount {
  const certain = counted.filter(({ certainty }) => certainty === 'CERTAIN');
  return boundedCount(certain.length, counted.length);
}

function countsOf(counted: readonly CountedIncident[]): TallyCounts {
  const sum = (figure: 'killed' | 'wounded'): CountRange =>
    countRange(
      sumCasualties(
        counted.map(({ certainty, casualties }) => ({ certainty, casualties: casualties[figure] })),
      ),
    );
  return {
    incidents: boundedOf(counted),
    summaries: counted.filter(({ incident }) => incident.unit === 'SUMMARY').length,
    killed: sum('killed'),
    wounded: sum('wounded'),
  };
}
