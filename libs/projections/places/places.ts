import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import type { View } from '../view/view.js';
import { gazetteerAt } from './gazetteer.js';
import type { Border, Gazetteer } from './gazetteer.js';
import { liesIn, wasIn } from './lies-within.js';

/** What lies in what by all that is known at the cut of a view. */
export function gazetteerOf(view: View): Gazetteer {
  return gazetteerAt(view.chronicle, view.cut.position);
}

/** Every parent that a place has had, in the order of the dates from which it was so. */
export function bordersOf(view: View, place: string): readonly Border[] {
  return gazetteerOf(view).bordersOf(place);
}

/** The parents that a place had during the bounds: one that is certain, or the possible ones where a border may have moved in between. */
export function parentsOf(
  view: View,
  place: string,
  during: Bounds,
): readonly { readonly place: string; readonly certainty: Certainty }[] {
  const alternatives = gazetteerOf(view).parentsDuring(place, during);
  const certainty = alternatives.length === 1 ? 'CERTAIN' : 'POSSIBLE';
  return alternatives.flatMap((parent) =>
    parent === undefined ? [] : [{ place: parent, certainty }],
  );
}

/** A place and everything that it was part of during the bounds, nearest first, each as sure as that is. */
export function areasOf(view: View, place: string, during: Bounds): ReadonlyMap<string, Certainty> {
  return gazetteerOf(view).areasOf(place, during);
}

/** Whether a place lay inside an area during the bounds. */
export function liesWithin(
  view: View,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  return liesIn(gazetteerOf(view), place, area, during);
}

/** Whether something reported at `place` was in the area during the bounds. */
export function happenedWithin(
  view: View,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  return wasIn(gazetteerOf(view), place, area, during);
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
  const recordedAt = view.chronicle.log.recordedAt(view.cut.position) ?? 0;
  return { earliest: recordedAt, latest: recordedAt + 1 };
}
