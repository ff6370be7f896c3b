import type { IncidentOutcome, IncidentUnit, Stance } from '#events/words';
import type { Casualties } from '#libs/quantities/casualties';
import type { Certainty } from '#libs/time/certainty';
import { toldOf } from '#libs/projections/incidents/about-incident';
import type { ToldOfIncident } from '#libs/projections/incidents/about-incident';
import { casualtiesFrom } from '#libs/projections/incidents/incident-casualties';
import type {
  CasualtyEntry,
  CasualtyReading,
} from '#libs/projections/incidents/incident-casualties';
import { incidentFrom } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import { behindFrom } from '#libs/projections/incidents/responsibility';
import type { Behind } from '#libs/projections/incidents/responsibility';
import { withoutRepetitions } from '#libs/projections/view/repetitions';
import type { View } from '#libs/projections/view/view';

/** As what one report tells an incident. */
export interface Said {
  readonly unit: IncidentUnit;
  readonly outcome: IncidentOutcome;
  readonly stance: Stance;
  readonly visibility: Certainty;
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
export const READINGS: readonly CasualtyReading[] = (['AS_REPORTED', 'DSAT'] as const).flatMap(
  (words) =>
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

/** The incident that is listed under a slug; undefined while no report of it is visible. */
export function resolveIncident(view: View, slug: string): ResolvedIncident | undefined {
  if (view.canonicalIncident(slug) !== slug) return undefined;
  const told = toldOf(view.standingAbout(slug));
  const [first, ...others] = told.reports;
  if (first === undefined) return undefined;
  const behind = behindFrom(view, told);
  return {
    incident: incidentFrom(view, slug, [first, ...others]),
    said: saidIn(told.reports),
    behind,
    figures: figuresFrom(view, told.casualties, behind),
  };
}

/** As what the reports tell an incident; a repetition is none of its own. */
export function saidIn(reports: ToldOfIncident['reports']): readonly Said[] {
  return withoutRepetitions(reports).map(({ content, visibility }) => ({
    unit: content.fact.unit,
    outcome: content.fact.outcome,
    stance: content.stance,
    visibility,
  }));
}

/** Killed and wounded by every reading; where nothing can be read in several ways they are put together once. */
export function figuresFrom(
  view: View,
  reports: ToldOfIncident['casualties'],
  behind: Pick<Behind, 'claimants' | 'attributed'>,
): ResolvedIncident['figures'] {
  const alike = readingAlike(reports);
  const known: (readonly [Casualties, Casualties])[] = [];
  const read = (reading: CasualtyReading): readonly [Casualties, Casualties] => {
    const { killed, wounded } = casualtiesFrom(view, reports, behind, reading);
    return [killed, wounded];
  };
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
