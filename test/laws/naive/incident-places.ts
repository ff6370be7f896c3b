import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import type { Alternatives } from './dates.js';
import type { NaiveIncident } from './incidents.js';
import { eventsUpTo } from './known.js';
import type { Knowledge } from './knowledge.js';
import { liesInDuring } from './places.js';

/** Whose borders decide: those of the incident's date, or those of the last event of the basis. */
export function bordersFor(
  { cut }: Knowledge,
  { dates }: NaiveIncident,
  boundaries: 'AT_THE_TIME' | 'TODAY' | undefined,
): Alternatives {
  const today = eventsUpTo(cut).at(-1)?.recordedAt;
  return boundaries === 'TODAY' && today !== undefined
    ? [{ earliest: today, latest: today + 1 }]
    : dates;
}

function inArea(
  { cut }: Knowledge,
  { places }: Pick<NaiveIncident, 'places'>,
  area: string,
  borders: Alternatives,
): Certainty | undefined {
  if (places.length === 0) return undefined;
  const verdicts = places.map((place) => liesInDuring(cut, place, area, borders));
  if (verdicts.every((verdict) => verdict === 'CERTAIN')) return 'CERTAIN';
  if (verdicts.some((verdict) => verdict !== undefined)) return 'POSSIBLE';
  const isPartOfOne = places.some((place) => liesInDuring(cut, area, place, borders) !== undefined);
  return isPartOfOne ? 'POSSIBLE' : undefined;
}

/** How surely what happened at a place happened in an area. */
export function placeReaches(
  known: Knowledge,
  place: string,
  area: string,
  borders: Alternatives,
): Certainty | undefined {
  return inArea(known, { places: [place] }, area, borders);
}

/** How surely an incident happened in one of the areas. */
export function incidentInAreas(
  known: Knowledge,
  incident: NaiveIncident,
  areas: readonly string[],
  borders: Alternatives,
): Certainty | undefined {
  return highest(...areas.map((area) => inArea(known, incident, area, borders)));
}
