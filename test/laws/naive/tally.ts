import type {
  IncidentKind,
  IncidentOutcome,
  IncidentUnit,
  Stance,
  Target,
  Weapon,
} from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { contains, overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { CasualtyQuestion, NaiveCasualties } from './casualties.js';
import { casualtiesOf } from './casualties.js';
import { canonicalGroup } from './canonical.js';
import type { DimensionName } from './dimensions.js';
import { rowValues } from './dimensions.js';
import type { Link } from './hierarchy.js';
import { rollsUp } from './hierarchy.js';
import type { NaiveIncident } from './incidents.js';
import { incidentsOf } from './incidents.js';
import type { Knowledge } from './knowledge.js';
import { bordersFor, incidentInAreas } from './incident-places.js';
import type { Groups, NaiveResponsibility, Rule } from './responsibility.js';
import { contestedIn, groupsUnder, responsibilityFor } from './responsibility.js';
import { isRepetition } from './visibility.js';

interface NaiveFilter {
  readonly group?: readonly string[];
  readonly place?: readonly string[];
  readonly boundaries?: 'AT_THE_TIME' | 'TODAY';
  readonly happened?: Bounds;
  readonly incidentKind?: readonly IncidentKind[];
  readonly unit?: readonly IncidentUnit[];
  readonly outcome?: readonly IncidentOutcome[];
  readonly weapon?: readonly Weapon[];
  readonly target?: readonly Target[];
  readonly contested?: boolean;
  readonly stance?: readonly Stance[];
}

export interface NaiveQuestion extends CasualtyQuestion {
  readonly filter: NaiveFilter;
  readonly groupBy: readonly DimensionName[];
  readonly attribution: Rule;
  readonly branches: 'AS_NAMED' | 'IN_PARENT' | 'EACH_LEVEL';
}

/** One incident in the total or in a row. */
export interface NaiveCounted {
  readonly slug: string;
  readonly isSummary: boolean;
  readonly certainty: Certainty;
  readonly contested: Certainty | undefined;
  readonly killed: NaiveCasualties;
  readonly wounded: NaiveCasualties;
}

/** A row's values, one for each dimension asked for; undefined where it is unknown. */
interface NaiveRow {
  readonly values: readonly string[];
  readonly counted: readonly NaiveCounted[];
}

export interface NaiveTally {
  readonly counted: readonly NaiveCounted[];
  readonly rows: readonly NaiveRow[];
  readonly unattributed: readonly NaiveCounted[];
}

function happenedBy({ dates }: NaiveIncident, cut: number): Certainty | undefined {
  if (dates.every(({ latest }) => latest <= cut)) return 'CERTAIN';
  return dates.some(({ earliest }) => earliest < cut) ? 'POSSIBLE' : undefined;
}

function happenedIn({ dates }: NaiveIncident, period: Bounds | undefined): Certainty | undefined {
  if (period === undefined || dates.every((date) => contains(period, date))) return 'CERTAIN';
  return dates.some((date) => overlaps(date, period)) ? 'POSSIBLE' : undefined;
}

/** One and the same report says everything that is asked about reports. */
function reportedAs({ reports }: NaiveIncident, filter: NaiveFilter): Certainty | undefined {
  const units = filter.unit ?? ['EVENT', 'SUMMARY'];
  const outcomes = filter.outcome ?? ['CARRIED_OUT', 'FAILED'];
  return highest(
    ...reports
      .filter((report) => !isRepetition(report, reports))
      .filter(({ content }) => units.includes(content.fact.unit))
      .filter(({ content }) => outcomes.includes(content.fact.outcome))
      .filter(({ content }) => filter.stance?.includes(content.stance) ?? true)
      .map(({ visibility }) => visibility),
  );
}

function holds(condition: boolean): Certainty | undefined {
  return condition ? 'CERTAIN' : undefined;
}

function isOneOf<Value>(value: Value, asked: readonly Value[] | undefined): Certainty | undefined {
  return holds(asked?.includes(value) ?? true);
}

function hasTarget({ targets }: NaiveIncident, { target }: NaiveFilter): Certainty | undefined {
  return holds(target?.some((asked) => targets.includes(asked)) ?? true);
}

function inPlaces(
  known: Knowledge,
  incident: NaiveIncident,
  { place, boundaries }: NaiveFilter,
): Certainty | undefined {
  if (place === undefined) return 'CERTAIN';
  return incidentInAreas(known, incident, place, bordersFor(known, incident, boundaries));
}

function isContested(
  responsibility: NaiveResponsibility,
  { contested }: NaiveFilter,
): Certainty | undefined {
  if (contested === undefined) return 'CERTAIN';
  return contested ? contestedIn(responsibility) : not(contestedIn(responsibility));
}

/** How surely a group is one that the filter asks for, or rolls up into one. */
function included(
  known: Knowledge,
  links: readonly Link[],
  group: string,
  asked: readonly string[] | undefined,
): Certainty | undefined {
  if (asked === undefined) return 'CERTAIN';
  return highest(...asked.map((one) => rollsUp(links, group, canonicalGroup(known.cut, one))));
}

/** The groups that the filter includes and that have the incident under the rule asked. */
function groupsThatHave(
  known: Knowledge,
  responsibility: NaiveResponsibility,
  { attribution, branches, filter }: NaiveQuestion,
): Groups {
  const groups = new Map<string, Certainty>();
  for (const [group, has] of groupsUnder(attribution, responsibility, branches !== 'AS_NAMED')) {
    const certainty = lowest(has, included(known, responsibility.links, group, filter.group));
    if (certainty !== undefined) groups.set(group, certainty);
  }
  return groups;
}

/** Only the topmost of the groups: those that roll up into no other of them. */
function topmost(links: readonly Link[], groups: Groups): Groups {
  const left = new Map<string, Certainty>();
  for (const [group, certainty] of groups) {
    let isBelow: Certainty | undefined;
    for (const [other, otherCertainty] of groups)
      if (other !== group)
        isBelow = highest(isBelow, lowest(otherCertainty, rollsUp(links, group, other)));
    const still = lowest(certainty, not(isBelow));
    if (still !== undefined) left.set(group, still);
  }
  return left;
}

interface Placement {
  readonly values: readonly string[];
  readonly certainty: Certainty;
}

function placements(
  known: Knowledge,
  incident: NaiveIncident,
  groups: Groups,
  { groupBy, filter }: NaiveQuestion,
): readonly Placement[] {
  let placed: readonly Placement[] = [{ values: [], certainty: 'CERTAIN' }];
  for (const dimension of groupBy) {
    const values =
      dimension === 'GROUP'
        ? [...groups]
        : rowValues(known, incident, dimension, bordersFor(known, incident, filter.boundaries)).map(
            (value) => [value, 'CERTAIN'] as const,
          );
    placed = placed.flatMap((one) =>
      values.map(([value, certainty]) => ({
        values: [...one.values, `${dimension}=${value}`],
        certainty: lowest(one.certainty, certainty) ?? certainty,
      })),
    );
  }
  return placed;
}

interface Judged {
  readonly counted: NaiveCounted;
  readonly placements: readonly Placement[];
}

function judge(
  known: Knowledge,
  incident: NaiveIncident,
  validAt: number,
  question: NaiveQuestion,
): Judged | undefined {
  const { filter, branches } = question;
  const responsibility = responsibilityFor(known, incident);
  const groups = groupsThatHave(known, responsibility, question);
  const certainty = lowest(
    happenedBy(incident, validAt),
    happenedIn(incident, filter.happened),
    reportedAs(incident, filter),
    isOneOf(incident.incidentKind ?? 'UNKNOWN', filter.incidentKind),
    isOneOf(incident.weapon, filter.weapon),
    hasTarget(incident, filter),
    inPlaces(known, incident, filter),
    isContested(responsibility, filter),
    filter.group === undefined ? 'CERTAIN' : highest(...groups.values()),
  );
  if (certainty === undefined) return undefined;
  const rows = branches === 'IN_PARENT' ? topmost(responsibility.links, groups) : groups;
  return {
    counted: {
      slug: incident.slug,
      isSummary: incident.unit === 'SUMMARY',
      certainty,
      contested: contestedIn(responsibility),
      killed: casualtiesOf(known, incident, responsibility, { ...question, which: 'killed' }),
      wounded: casualtiesOf(known, incident, responsibility, { ...question, which: 'wounded' }),
    },
    placements: placements(known, incident, rows, question),
  };
}

/** Counts the incidents that a question means, one after the other. */
export function naiveTally(known: Knowledge, validAt: number, question: NaiveQuestion): NaiveTally {
  const rows: { values: readonly string[]; counted: NaiveCounted[] }[] = [];
  const judged: Judged[] = [];
  for (const incident of incidentsOf(known)) {
    const one = judge(known, incident, validAt, question);
    if (one === undefined) continue;
    judged.push(one);
    for (const { values, certainty } of one.placements) {
      const inRow = {
        ...one.counted,
        certainty: lowest(one.counted.certainty, certainty) ?? certainty,
      };
      const row = rows.find((other) => other.values.join('|') === values.join('|'));
      if (row === undefined) rows.push({ values, counted: [inRow] });
      else row.counted.push(inRow);
    }
  }
  return {
    counted: judged.map(({ counted }) => counted),
    rows,
    unattributed: judged.filter((one) => one.placements.length === 0).map(({ counted }) => counted),
  };
}
