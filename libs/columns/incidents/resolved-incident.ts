import type { EntryContent } from '#events/entries/entry';
import type { IncidentOutcome, IncidentUnit, Stance } from '#events/words';
import type { Casualties } from '#libs/quantities/casualties';
import { hull } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { casualtiesOf, casualtyReportsOf } from '#libs/projections/incidents/incident-casualties';
import type {
  CasualtyEntry,
  CasualtyReading,
} from '#libs/projections/incidents/incident-casualties';
import { incidentAt } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import { behindIncident } from '#libs/projections/incidents/responsibility';
import type { Behind } from '#libs/projections/incidents/responsibility';
import { linksIn } from '#libs/projections/links/links';
import { withoutRepetitions } from '#libs/projections/view/repetitions';
import { sureGroups } from '#libs/projections/states/sure-groups';
import type { View, ViewEntry } from '#libs/projections/view/view';

/** As what one report tells an incident. */
export interface Said {
  readonly unit: IncidentUnit;
  readonly outcome: IncidentOutcome;
  readonly stance: Stance;
  readonly visibility: Certainty;
}

/** What is known of an incident at one cut. */
export interface KnownIncident {
  /** Undefined while no report of it is visible. */
  readonly resolved: ResolvedIncident | undefined;
  /** When the first and by when the last of all that it rests on, or once rested on, was published. */
  readonly published: Bounds;
  /** Every group that an entry about it names as behind it, whether or not that entry stands. */
  readonly named: readonly string[];
}

/** An incident as everything that is known of it at one cut leaves it: all that a tally needs but hierarchies and borders. */
export interface ResolvedIncident {
  readonly incident: Incident;
  readonly said: readonly Said[];
  readonly behind: Behind;
  /** Killed and wounded for each of the readings, in their order. */
  readonly figures: readonly (readonly [killed: Casualties, wounded: Casualties])[];
}

/** Every way in which casualties can be read; the first is the one that is asked for unless told. */
const READINGS: readonly CasualtyReading[] = (['AS_REPORTED', 'DSAT'] as const).flatMap((words) =>
  (['AS_REPORTED', 'WITHOUT_PERPETRATORS'] as const).flatMap((counting) =>
    (['WIDEST', 'LATEST'] as const).map((casualties) => ({ words, counting, casualties })),
  ),
);

/** The place of a reading among them. */
export function readingIndex(asked: CasualtyReading): number {
  return READINGS.findIndex(
    ({ words, counting, casualties }) =>
      words === asked.words && counting === asked.counting && casualties === asked.casualties,
  );
}

/** What is known of the incident that is listed under a slug; undefined where nothing ever was. */
export function knownIncident(view: View, slug: string): KnownIncident | undefined {
  const entries = entriesBehind(view, slug);
  const [first, ...others] = entries.map(({ published }) => published);
  if (first === undefined || view.canonicalIncident(slug) !== slug) return undefined;
  return {
    resolved: resolveIncident(view, slug),
    published: hull(first, ...others),
    named: [...sureGroups(view, entries.flatMap(groupsNamedBy)).keys()],
  };
}

/** The entries about an incident, and whatever replaced one of them, wherever they stand. */
function entriesBehind(view: View, slug: string): readonly ViewEntry[] {
  const links = linksIn(view.chronicle);
  const about = links.reached('INCIDENT', links.closure('MATCHED', [slug]));
  return [...links.closure('REPLACED_BY', about)].flatMap((uuid) => view.entries.get(uuid) ?? []);
}

function groupsNamedBy({ content }: ViewEntry): readonly (readonly [string, Certainty])[] {
  return actorsBehind(content).map((actor) => [actor, 'CERTAIN']);
}

function actorsBehind(content: EntryContent): readonly string[] {
  if (content.type === 'ResponsibilityClaimed') return [content.fact.group];
  if (content.type === 'ResponsibilityAttributed') return [content.fact.actor];
  if (content.type === 'IncidentReported') return content.fact.parties.map(({ actor }) => actor);
  return [];
}

/** The incident that is listed under a slug; undefined while no report of it is visible. */
export function resolveIncident(view: View, slug: string): ResolvedIncident | undefined {
  const incident = incidentAt(view, slug);
  if (incident === undefined) return undefined;
  const behind = behindIncident(view, incident);
  return {
    incident,
    said: withoutRepetitions(incident.reports).map(({ content, visibility }) => ({
      unit: content.fact.unit,
      outcome: content.fact.outcome,
      stance: content.stance,
      visibility,
    })),
    behind,
    figures: figuresOf(view, incident, behind),
  };
}

/** Killed and wounded by every reading; where nothing can be read in several ways they are put together once. */
function figuresOf(view: View, incident: Incident, behind: Behind): ResolvedIncident['figures'] {
  const alike = readingAlike(casualtyReportsOf(view, incident.slug));
  const read = (reading: CasualtyReading): readonly [Casualties, Casualties] => {
    const { killed, wounded } = casualtiesOf(view, incident, behind, reading);
    return [killed, wounded];
  };
  const known: (readonly [Casualties, Casualties])[] = [];
  return READINGS.map((reading) => {
    const like = alike(reading);
    return (known[readingIndex(like)] ??= read(like));
  });
}

/** Of readings that cannot differ for these reports always the same one. */
function readingAlike(
  reports: readonly CasualtyEntry[],
): (reading: CasualtyReading) => CasualtyReading {
  const facts = reports.map(({ content }) => content.fact);
  const isBrokenDown = facts.some(({ breakdown }) => breakdown.length > 0);
  const isWorded = facts.some(({ killed, wounded, breakdown }) =>
    [killed, wounded, ...breakdown.map((part) => part.killed)].some(
      (quantity) => quantity?.words !== undefined,
    ),
  );
  return ({ words, counting, casualties }) => ({
    words: isWorded ? words : 'AS_REPORTED',
    counting: isBrokenDown ? counting : 'AS_REPORTED',
    casualties: reports.length > 1 ? casualties : 'WIDEST',
  });
}
