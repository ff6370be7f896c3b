import type { Certainty } from '#libs/time/certainty';
import { happenedBy } from '#libs/time/certainty';
import { groupsInRows } from '../ties/branch-rule.js';
import { countsAsSo } from '../view/counting.js';
import { casualtyReportsOf } from '../incidents/incident-casualties.js';
import { matchesFilter } from '../incidents/incident-filter.js';
import { boundsOfIncident, incidentAt } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { originKey, originOf } from '../origins/origin.js';
import { groupName } from '../names/naming.js';
import { withoutRepetitions } from '../view/repetitions.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import type { AttributionRule } from '../incidents/responsibility.js';
import { sureGroups } from '../states/sure-groups.js';
import type { TallyKey, TallyQuestion } from '../tally/tally.js';
import type { ListedIncident } from '../tally/tally-answer.js';
import type { View, ViewEntry } from '../view/view.js';
import { leftOut } from './explanation.js';
import type { ExplanationEffect, ExplanationPart } from './explanation.js';

/** A row of a tally at a view that holds at least its incidents. */
export interface RowInView {
  readonly view: View;
  readonly question: TallyQuestion;
  readonly key: TallyKey;
  readonly counted: readonly Pick<ListedIncident, 'slug' | 'certainty'>[];
  readonly validAt: number;
}

type Effect = readonly [ExplanationEffect, string];

/** What every entry about the incidents of a row, and about the families behind them, does to the row. */
export function tallyPartsOf(asked: RowInView): readonly ExplanationPart[] {
  const { view } = asked;
  const counted = new Map(asked.counted.map(({ slug, certainty }) => [slug, certainty]));
  return [...view.entries.values()].flatMap((entry) => {
    const found = effectOf(asked, counted, entry);
    if (found === undefined) return [];
    const [effect, rule] = found;
    return [leftOut(entry) ?? { entry, effect, rule }];
  });
}

function effectOf(
  asked: RowInView,
  counted: ReadonlyMap<string, Certainty>,
  entry: ViewEntry,
): Effect | undefined {
  const { fact } = entry.content;
  if (!('incident' in fact)) return rollUpEffect(entry);
  const slug = asked.view.canonicalIncident(fact.incident);
  const certainty = counted.get(slug);
  const incident = incidentAt(asked.view, slug);
  if (certainty === undefined || incident === undefined)
    return ['KEPT_OUT', whyNotCounted(asked, incident)];
  if (!countsAsSo(entry.content.stance) && entry.content.type !== 'ResponsibilityDenied')
    return ['KEPT_OUT', 'A denial, a forecast and a recommendation count nothing.'];
  return inCounted(asked, { incident, certainty }, entry);
}

const ROLLING_UP: ReadonlySet<string> = new Set([
  'BranchAnnounced',
  'RelationshipReported',
  'RelationshipEnded',
  'GroupDissolved',
  'GroupsMerged',
]);

/** Only what may roll up matters: which groups are one family, and whose rows count. */
function rollUpEffect({ content }: ViewEntry): Effect | undefined {
  return ROLLING_UP.has(content.type)
    ? [
        'ROLLED_UP',
        'It tells who belonged to whom on the date of an incident: groups of one family do not contest each other.',
      ]
    : undefined;
}

function whyNotCounted(
  { view, question, key, validAt }: RowInView,
  incident: Incident | undefined,
): string {
  if (incident === undefined)
    return 'No report of this incident is visible: a claim without one is listed, never counted.';
  if (happenedBy(boundsOfIncident(incident), validAt) === undefined)
    return 'The incident happened after the valid time.';
  const responsibility = responsibilityFor(view, incident);
  const { filter } = question;
  if (matchesFilter(view, incident, responsibility, { filter, validAt }) === undefined)
    return 'The filter does not mean this incident: only events and summaries that were carried out or failed count, unless something else is asked.';
  return key.group === undefined
    ? 'The incident stands in another row.'
    : `The rule ${question.attribution} does not give the incident to ${groupName(view, key.group)}.`;
}

interface InRow {
  readonly incident: Incident;
  readonly certainty: Certainty;
}

function inCounted(asked: RowInView, inRow: InRow, entry: ViewEntry): Effect {
  const { content } = entry;
  if (content.type === 'IncidentReported') return reportEffect(inRow, entry);
  if (content.type === 'CasualtiesReported') return casualtyEffect(asked, inRow, entry);
  if (content.type === 'ResponsibilityDenied')
    return [
      'DISPUTED',
      'A denial takes nothing away: of a group behind the incident it makes the incident contested.',
    ];
  const behind = behindIn(entry);
  return behind === undefined
    ? ['KEPT_OUT', 'It names nobody as behind the incident: a suspicion attributes nothing.']
    : behindEffect(asked, inRow, behind);
}

/** Whom a claim or an attribution names. */
function behindIn(entry: ViewEntry): Behind | undefined {
  const { content } = entry;
  if (content.type === 'ResponsibilityClaimed')
    return { entry, group: content.fact.group, by: CLAIMING };
  return content.type === 'ResponsibilityAttributed' && content.fact.finding === 'ATTRIBUTED'
    ? { entry, group: content.fact.actor, by: ATTRIBUTING }
    : undefined;
}

function reportEffect({ certainty }: InRow, entry: ViewEntry): Effect {
  if (entry.visibility === 'CERTAIN' && certainty === 'CERTAIN')
    return [
      'COUNTED',
      'It reports the incident, which counts once, however many reports and claims it has.',
    ];
  return [
    'MADE_POSSIBLE',
    'It reports the incident, which counts as possible: by its date, its publication, or who is behind it.',
  ];
}

const CLAIMING: readonly AttributionRule[] = [
  'ANY',
  'CLAIMED',
  'SOLE_CLAIM',
  'UNCONTESTED',
  'INVOLVED',
];
const ATTRIBUTING: readonly AttributionRule[] = ['ANY', 'ATTRIBUTED', 'INVOLVED'];

interface Behind {
  readonly entry: ViewEntry;
  readonly group: string;
  /** The rules that look at what it says. */
  readonly by: readonly AttributionRule[];
}

function behindEffect(
  { view, question, key }: RowInView,
  { incident }: InRow,
  { entry, group, by }: Behind,
): Effect {
  const { attribution, branches, filter } = question;
  if (!by.includes(attribution))
    return ['KEPT_OUT', `The rule ${attribution} does not look at it.`];
  const named = sureGroups(view, [[group, entry.visibility]]);
  const rows = groupsInRows(view, named, {
    branches,
    included: filter.group,
    during: boundsOfIncident(incident),
  });
  const { group: wanted } = key;
  const certainty = wanted === undefined ? entry.visibility : rows.get(wanted);
  if (certainty === undefined)
    return [
      'KEPT_OUT',
      `It names ${groupName(view, group)}, which has a row of its own or none; of another family it makes the incident contested.`,
    ];
  return certainty === 'CERTAIN'
    ? [
        'COUNTED',
        `It names ${groupName(view, group)} as behind the incident (rule ${attribution}).`,
      ]
    : [
        'MADE_POSSIBLE',
        `It possibly names a group of this row as behind the incident (rule ${attribution}).`,
      ];
}

function casualtyEffect(
  { view, question }: RowInView,
  { incident }: InRow,
  entry: ViewEntry,
): Effect {
  const own = withoutRepetitions(casualtyReportsOf(view, incident.slug));
  if (!own.some(({ uuid }) => uuid === entry.uuid))
    return ['KEPT_OUT', 'It repeats another report: evidence, but no second report.'];
  const origin = originKey(originOf(view, entry));
  const rivals = own.filter(
    (other) =>
      other.uuid !== entry.uuid &&
      (question.casualties === 'LATEST' || originKey(originOf(view, other)) === origin),
  );
  if (rivals.some((other) => isLater(other, entry) && saysAllOf(other, entry)))
    return [
      'KEPT_OUT',
      'Of one origin, or by the rule LATEST of all, the latest report that has a figure counts.',
    ];
  return entry.visibility === 'CERTAIN'
    ? ['COUNTED', `Its figures count (rule ${question.casualties}).`]
    : ['MADE_POSSIBLE', 'Its source is not surely out: it can only widen the range.'];
}

function isLater(one: ViewEntry, other: ViewEntry): boolean {
  const order =
    one.published.latest - other.published.latest ||
    one.published.earliest - other.published.earliest;
  return Number.isNaN(order) || order === 0 ? one.uuid > other.uuid : order > 0;
}

function saysAllOf(one: ViewEntry<'CasualtiesReported'>, { content }: ViewEntry): boolean {
  if (content.type !== 'CasualtiesReported') return false;
  const { killed, wounded } = one.content.fact;
  return (
    one.visibility === 'CERTAIN' &&
    (content.fact.killed === undefined || killed !== undefined) &&
    (content.fact.wounded === undefined || wounded !== undefined)
  );
}
