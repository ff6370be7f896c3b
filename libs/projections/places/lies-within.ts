import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import type { Gazetteer } from './gazetteer.js';

/**
 * Whether a place lay inside an area during the bounds. A region surely holds what it covers, and possibly whatever else is part of
 * the place that the region itself is part of.
 */
export function liesIn(
  gazetteer: Gazetteer,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  const areas = gazetteer.areasOf(place, during);
  const known = areas.get(area);
  if (known === 'CERTAIN' || !isVague(gazetteer.kindOf(area))) return known;
  const around = gazetteer
    .parentsDuring(area, during)
    .some((parent) => parent !== undefined && areas.has(parent));
  return around ? 'POSSIBLE' : known;
}

function isVague(kind: PlaceKind | undefined): boolean {
  return kind === 'REGION' || kind === 'LINE';
}

/**
 * Whether something reported at `place` was in the area: surely when the place lies inside it, possibly when the area is only a part
 * of the place that was reported.
 */
export function wasIn(
  gazetteer: Gazetteer,
  place: string,
  area: string,
  during: Bounds,
): Certainty | undefined {
  const inside = liesIn(gazetteer, place, area, during);
  if (inside !== undefined) return inside;
  return overlaps(gazetteer, place, area, during) ? 'POSSIBLE' : undefined;
}

function overlaps(gazetteer: Gazetteer, place: string, area: string, during: Bounds): boolean {
  if (liesIn(gazetteer, area, place, during) !== undefined) return true;
  return gazetteer
    .coveredBy(place)
    .some((part) => liesIn(gazetteer, part, area, during) !== undefined);
}
