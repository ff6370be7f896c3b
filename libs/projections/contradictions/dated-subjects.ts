import type { Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { PooledEnd, StatePool } from '#libs/time/state-pool';
import { countsAsSo } from '../view/counting.js';
import { custodyOf } from '../people/custody.js';
import { groupedBy } from '../view/grouped-by.js';
import { incidentName } from '../headlines/incident-name.js';
import { groupName, personName } from '../names/naming.js';
import { tieKey, tiesOf } from '../ties/ties.js';
import type { TieParties, ToldTie } from '../ties/ties.js';
import type { View, ViewEntry } from '../view/view.js';
import { incidentsSought, othersAreSought } from './sought.js';
import type { Sought } from './finding.js';

/** Something that happened once, and the reports of it. */
export interface DatedSubject {
  readonly subject: string;
  /** What it was, as the end of a question that begins with "When" or "Where". */
  readonly was: string;
  readonly reports: readonly DatedReport[];
  readonly groups: readonly string[];
  readonly people?: readonly string[];
  readonly incident?: string;
  /** Whether the reports leave no date, or no place, that fits them all, also where any two of them agree. */
  readonly datesDisagree?: boolean;
  readonly placesDisagree?: boolean;
}

/** One report of something that happened once. */
export interface DatedReport {
  readonly entry: ViewEntry;
  readonly field: 'when' | 'since' | 'period';
  /** The bounds of the date and of each alternative. */
  readonly each: readonly Bounds[];
}

/** Incidents, the births of ties, arrests and deaths: what has one date and one place, whoever reports it. */
export function datedSubjects(view: View, sought: Sought): readonly DatedSubject[] {
  const others = othersAreSought(sought)
    ? [...births(view), ...arrests(view), ...deaths(view)]
    : [];
  return [...incidents(view, sought), ...others];
}

function incidents(view: View, sought: Sought): readonly DatedSubject[] {
  return incidentsSought(view, sought).map(({ slug, reports, datesDisagree, placesDisagree }) => ({
    subject: `incident ${slug}`,
    was: `was ${incidentName(view, slug)}`,
    reports: reports.flatMap((entry) =>
      reportOf(entry, entry.date.period === undefined ? 'when' : 'period'),
    ),
    groups: [],
    incident: slug,
    datesDisagree,
    placesDisagree,
  }));
}

const BIRTHS: Readonly<Record<Tie, string>> = {
  BRANCH: 'become a branch of',
  FACTION: 'become a faction of',
  AFFILIATE: 'become an affiliate of',
  ALLEGIANCE: 'begin its allegiance to',
  ALLY: 'become an ally of',
  UMBRELLA: 'come under the umbrella of',
  RIVAL: 'become a rival of',
  ASSOCIATION: 'become an associate of',
  SYMPATHISER: 'become a sympathiser of',
  CONTRACTOR: 'begin to work for',
  STATE_SUPPORT: 'begin its support of',
};

const HAPPENINGS: Readonly<Partial<Record<ViewEntry['content']['type'], string>>> = {
  AllegiancePledged: 'pledge allegiance to',
  AllegianceAccepted: 'have its allegiance accepted by',
  BranchAnnounced: 'have itself announced as a branch of',
};

/** A tie that ended in between may have been born twice; a pledge, its acceptance and an announcement are births of their own kinds. */
function births(view: View): readonly DatedSubject[] {
  return tiesOf(view).flatMap((told) =>
    [...groupedBy(told.reports, ({ content }) => content.type)].flatMap(([type, reports]) =>
      episodesOf(told.pool, reports.flatMap(birthReport)).map((ofOne, index) =>
        birth(view, { told, type, index }, ofOne),
      ),
    ),
  );
}

function birthReport(entry: ViewEntry): readonly DatedReport[] {
  return reportOf(entry, entry.content.type === 'RelationshipReported' ? 'since' : 'when');
}

function birth(
  view: View,
  {
    told,
    type,
    index,
  }: {
    readonly told: ToldTie;
    readonly type: ViewEntry['content']['type'];
    readonly index: number;
  },
  reports: readonly DatedReport[],
): DatedSubject {
  const { from, to, tie }: TieParties = told.subject;
  const happened = HAPPENINGS[type] ?? BIRTHS[tie];
  return {
    subject: `tie ${tieKey(told.subject)} ${type} ${String(index + 1)}`,
    was: `did ${groupName(view, from)} ${happened} ${groupName(view, to)}`,
    reports,
    groups: [from, to],
  };
}

function arrests(view: View): readonly DatedSubject[] {
  return custodyOf(view).flatMap(({ subject: person, pool, reports }) =>
    episodesOf(
      pool,
      reports.flatMap((entry) => reportOf(entry, 'when')),
    ).map((ofOne, index) => ({
      subject: `arrest ${person} ${String(index + 1)}`,
      was: `was ${personName(view, person)} arrested`,
      reports: ofOne,
      groups: [],
      people: [person],
    })),
  );
}

function deaths(view: View): readonly DatedSubject[] {
  const told = view.standingOf('PersonKilled').filter(({ content }) => countsAsSo(content.stance));
  return [...groupedBy(told, ({ content }) => content.fact.person)].map(([person, reports]) => ({
    subject: `death ${person}`,
    was: `was ${personName(view, person)} killed`,
    reports: reports.flatMap((entry) => reportOf(entry, 'when')),
    groups: [],
    people: [person],
  }));
}

function reportOf(entry: ViewEntry, field: DatedReport['field']): readonly DatedReport[] {
  const date = entry.date[field];
  return date === undefined ? [] : [{ entry, field, each: date.each }];
}

/** The reports of one beginning after another: a new one where an end may lie between what is told before and what is told after. */
function episodesOf(
  { ends }: StatePool,
  reports: readonly DatedReport[],
): readonly (readonly DatedReport[])[] {
  const episodes: [DatedReport, ...DatedReport[]][] = [];
  let over = -Infinity;
  for (const report of reports.toSorted(byDate)) {
    const current = episodes.at(-1);
    const { earliest, latest } = spanOf(report);
    const begins =
      current === undefined ||
      (earliest >= over && ends.some((end) => mayLieBetween(end, current[0], report)));
    if (begins) episodes.push([report]);
    else current.push(report);
    over = begins ? latest : Math.max(over, latest);
  }
  return episodes;
}

function mayLieBetween(end: PooledEnd, before: DatedReport, after: DatedReport): boolean {
  return end.latest > spanOf(before).earliest && end.earliest < spanOf(after).latest;
}

/** The earliest first; of equal ones the first by UUID. */
export function byDate(one: DatedReport, other: DatedReport): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return one.entry.uuid < other.entry.uuid ? -1 : 1;
}

/** From the first to the last moment that a report leaves open. */
export function spanOf({ each }: DatedReport): Bounds {
  return {
    earliest: Math.min(...each.map(({ earliest }) => earliest)),
    latest: Math.max(...each.map(({ latest }) => latest)),
  };
}
