import type { EventOf } from '#events/domain-event';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { naiveBounds } from './bounds.js';
import type { Alternatives } from './dates.js';
import type { NaiveCut } from './known.js';
import { eventsUpTo, isOf, streamId } from './known.js';

type PlaceDescription = EventOf<'PlaceRegistered'>['data'];

/** From when on a place is part of another, or of none. */
interface Border {
  readonly effective: Bounds;
  readonly partOf: string | undefined;
}

/** A place as it is described at the position; undefined where nobody registered it yet. */
export function placeNamed(cut: NaiveCut, slug: string): PlaceDescription | undefined {
  let description: PlaceDescription | undefined;
  for (const recorded of eventsUpTo(cut)) {
    const { event } = recorded;
    if (!isOf(recorded, 'place') || streamId(recorded) !== slug) continue;
    if (event.type === 'PlaceRegistered' || event.type === 'PlaceAmended') description = event.data;
  }
  return description;
}

/** Every place that is registered. */
export function placesOf(cut: NaiveCut): readonly string[] {
  return eventsUpTo(cut)
    .filter(({ event }) => event.type === 'PlaceRegistered')
    .map(streamId);
}

function reassignmentsOf(cut: NaiveCut, slug: string): readonly Border[] {
  const borders: Border[] = [];
  for (const recorded of eventsUpTo(cut)) {
    const { event } = recorded;
    if (event.type !== 'PlaceReassigned' || streamId(recorded) !== slug) continue;
    borders.push({ effective: naiveBounds(event.data.effective), partOf: event.data.partOf });
  }
  return borders.toSorted(
    (one, other) =>
      one.effective.earliest - other.effective.earliest ||
      one.effective.latest - other.effective.latest,
  );
}

/** What a place may be part of at a cut; undefined among them where it may be part of nothing. */
function parentsBy(cut: NaiveCut, slug: string, moment: number): readonly (string | undefined)[] {
  let parents: readonly (string | undefined)[] = [placeNamed(cut, slug)?.partOf];
  for (const { effective, partOf } of reassignmentsOf(cut, slug)) {
    if (effective.latest <= moment) parents = [partOf];
    else if (effective.earliest < moment) parents = [...parents, partOf];
  }
  return parents;
}

/** What a place may be part of at any moment of the bounds. */
function parentsDuring(
  cut: NaiveCut,
  slug: string,
  during: Bounds,
): readonly (string | undefined)[] {
  const moments = reassignmentsOf(cut, slug)
    .flatMap(({ effective }) => [effective.earliest, effective.latest])
    .concat([during.earliest, during.latest])
    .filter((moment) => Number.isFinite(moment))
    .flatMap((moment) => [moment - 1, moment, moment + 1]);
  if (during.earliest === -Infinity) moments.push(Math.min(...moments) - 1);
  if (during.latest === Infinity) moments.push(Math.max(...moments) + 1);
  const parents = moments
    .filter((moment) => moment > during.earliest && moment <= during.latest)
    .flatMap((moment) => parentsBy(cut, slug, moment));
  return [...new Set(parents)];
}

/** The regions that surely cover a place. */
function regionsAround(cut: NaiveCut, slug: string): readonly string[] {
  return placesOf(cut).filter((region) => placeNamed(cut, region)?.covers.includes(slug));
}

function inAll(verdicts: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (verdicts.every((verdict) => verdict === 'CERTAIN')) return 'CERTAIN';
  return verdicts.some((verdict) => verdict !== undefined) ? 'POSSIBLE' : undefined;
}

function leadsTo(cut: NaiveCut, slug: string, area: string, during: Bounds): Certainty | undefined {
  if (slug === area) return 'CERTAIN';
  const byParents = inAll(
    parentsDuring(cut, slug, during).map((parent) =>
      parent === undefined ? undefined : leadsTo(cut, parent, area, during),
    ),
  );
  const byRegions = regionsAround(cut, slug).map((region) => leadsTo(cut, region, area, during));
  return highest(byParents, ...byRegions);
}

/** A region may hold more than it surely covers: whatever lies in what it is itself part of. */
function mayReachInto(cut: NaiveCut, slug: string, area: string, during: Bounds): boolean {
  const placeKind = placeNamed(cut, area)?.placeKind;
  if (placeKind !== 'REGION' && placeKind !== 'LINE') return false;
  return parentsDuring(cut, area, during).some(
    (parent) => parent !== undefined && leadsTo(cut, slug, parent, during) !== undefined,
  );
}

/** How surely a place lies in an area, with the borders of the bounds. */
function liesIn(cut: NaiveCut, slug: string, area: string, during: Bounds): Certainty | undefined {
  return (
    leadsTo(cut, slug, area, during) ??
    (mayReachInto(cut, slug, area, during) ? 'POSSIBLE' : undefined)
  );
}

/** The same under every alternative of a date. */
export function liesInDuring(
  cut: NaiveCut,
  slug: string,
  area: string,
  dates: Alternatives,
): Certainty | undefined {
  return inAll(dates.map((during) => liesIn(cut, slug, area, during)));
}
