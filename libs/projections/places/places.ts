import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { boundsOf } from '#libs/time/edtf';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import type { View } from '../view/view.js';

/** From when on a place is part of `partOf`; the registered parent has no beginning. */
export interface Border {
  readonly partOf: string | undefined;
  readonly effective: Bounds;
  /** As it was recorded; undefined for the registered parent. */
  readonly edtf: string | undefined;
}

const ALWAYS: Bounds = { earliest: -Infinity, latest: -Infinity };

/**
 * Every parent that a place has had, in the order of the dates from which it was so. Of two reassignments effective on the same
 * date the one recorded later counts.
 */
export function bordersOf(view: View, place: string): readonly Border[] {
  const registered: Border = {
    partOf: view.places.get(place)?.partOf,
    effective: ALWAYS,
    edtf: undefined,
  };
  const byDate = new Map<string, Border>();
  for (const { position, value } of view.chronicle.reassignments.get(place) ?? []) {
    if (position > view.cut.position) break;
    const { partOf, effective } = value;
    byDate.set(effective, { partOf, effective: boundsOf(effective), edtf: effective });
  }
  const reassigned = [...byDate.values()].toSorted(
    (a, b) =>
      a.effective.earliest - b.effective.earliest || a.effective.latest - b.effective.latest,
  );
  return [registered, ...reassigned];
}

/** The parents that a place had during the bounds: one that is certain, or the possible ones where a border may have moved in between. */
export function parentsOf(
  view: View,
  place: string,
  during: Bounds,
): readonly { readonly place: string; readonly certainty: Certainty }[] {
  const alternatives = parentsDuring(view, place, during);
  const certainty = alternatives.length === 1 ? 'CERTAIN' : 'POSSIBLE';
  return alternatives.flatMap((parent) =>
    parent === undefined ? [] : [{ place: parent, certainty }],
  );
}

/** What a place may have been part of during the bounds: one parent, or several where a border may have moved in between; undefined for none. */
function parentsDuring(view: View, place: string, during: Bounds): readonly (string | undefined)[] {
  const borders = bordersOf(view, place);
  const inForce = borders.filter((border, index) =>
    mayBeInForce(border.effective, borders[index + 1]?.effective, during),
  );
  return [...new Set(inForce.map(({ partOf }) => partOf))];
}

function mayBeInForce(from: Bounds, to: Bounds | undefined, during: Bounds): boolean {
  return during.latest > from.earliest && (to === undefined || during.earliest < to.latest);
}

/**
 * A place and everything that it was part of during the bounds, nearest first: surely where every parent that it may have had leads
 * there. A region is above what it covers. A cycle ends where it would come back to a place already met.
 */
export function areasOf(view: View, place: string, during: Bounds): ReadonlyMap<string, Certainty> {
  return areasAbove(view, place, during, new Set());
}

function areasAbove(
  view: View,
  place: string,
  during: Bounds,
  below: ReadonlySet<string>,
): ReadonlyMap<string, Certainty> {
  const climb = (above: string | undefined): ReadonlyMap<string, Certainty> =>
    above === undefined || above === place || below.has(above)
      ? new Map()
      : areasAbove(view, above, during, new Set([...below, place]));
  const areas = new Map<string, Certainty>([[place, 'CERTAIN']]);
  const alternatives = parentsDuring(view, place, during).map(climb);
  for (const area of new Set(alternatives.flatMap((above) => [...above.keys()])))
    areas.set(area, inEvery(alternatives, area) ? 'CERTAIN' : 'POSSIBLE');
  for (const region of regionsCovering(view, place))
    for (const [area, certainty] of climb(region))
      areas.set(area, highest(areas.get(area), certainty) ?? certainty);
  return areas;
}

function inEvery(alternatives: readonly ReadonlyMap<string, Certainty>[], area: string): boolean {
  return alternatives.every((above) => above.get(area) === 'CERTAIN');
}

const coverage = perView((view): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...view.places].flatMap(([region, { covers }]) =>
    covers.map((covered) => ({ covered, region })),
  );
  const regions = groupedBy(pairs, ({ covered }) => covered);
  return new Map([...regions].map(([covered, of]) => [covered, of.map(({ region }) => region)]));
});

function regionsCovering(view: View, place: string): readonly string[] {
  return coverage(view).get(place) ?? [];
}

/**
 * Whether a place lay inside an area during the bounds. A region surely holds what it covers, and possibly whatever else is part of
 * the place that the region itself is part of.
 */
export function liesWithin(
  view: View,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  const areas = areasOf(view, place, during);
  const known = areas.get(area);
  if (known === 'CERTAIN' || !isVague(view, area)) return known;
  const around = parentsDuring(view, area, during).some(
    (parent) => parent !== undefined && areas.has(parent),
  );
  return around ? 'POSSIBLE' : known;
}

function isVague(view: View, place: string): boolean {
  const kind = view.places.get(place)?.placeKind;
  return kind === 'REGION' || kind === 'LINE';
}

/**
 * Whether something reported at `place` was in the area: surely when the place lies inside it, possibly when the area is only a part
 * of the place that was reported.
 */
export function happenedWithin(
  view: View,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  const inside = liesWithin(view, place, area, during);
  if (inside !== undefined) return inside;
  return overlaps(view, place, area, during) ? 'POSSIBLE' : undefined;
}

function overlaps(view: View, place: string, area: string, during: Bounds): boolean {
  if (liesWithin(view, area, place, during) !== undefined) return true;
  const covered = view.places.get(place)?.covers ?? [];
  return covered.some((part) => liesWithin(view, part, area, during) !== undefined);
}

/** The place of this kind that surely holds `place` during the bounds; undefined when none surely does. */
export function areaOfKind(
  view: View,
  place: string,
  kind: PlaceKind,
  during: Bounds,
): string | undefined {
  for (const [area, certainty] of areasOf(view, place, during))
    if (certainty === 'CERTAIN' && view.places.get(area)?.placeKind === kind) return area;
  return undefined;
}

/** The bounds that stand for today's borders: the moment of the last event at the cut. */
export function boundariesToday(view: View): Bounds {
  const recordedAt = view.chronicle.log[view.cut.position - 1]?.recordedAt ?? 0;
  return { earliest: recordedAt, latest: recordedAt + 1 };
}
