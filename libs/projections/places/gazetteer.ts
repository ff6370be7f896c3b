import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { boundsOf } from '#libs/time/edtf';
import type { Chronicle, PlaceDescription } from '../chronicle/chronicle.js';
import { versionAt } from '../chronicle/history.js';

import { Recent } from '../view/recent.js';
import { perStretch } from '../states/per-stretch.js';
import { remembered } from '../view/remembered.js';

/** From when on a place is part of `partOf`; the registered parent has no beginning. */
export interface Border {
  readonly partOf: string | undefined;
  readonly effective: Bounds;
  /** As it was recorded; undefined for the registered parent. */
  readonly edtf: string | undefined;
}

/** What lies in what, at any time, by all that was recorded up to a position. */
export interface Gazetteer {
  kindOf(place: string): PlaceKind | undefined;
  /** What a region is said to hold. */
  coveredBy(region: string): readonly string[];
  /**
   * Every parent that a place has had, in the order of the dates from which it was so. Of two reassignments effective on the same
   * date the one recorded later counts.
   */
  bordersOf(place: string): readonly Border[];
  /** What a place may have been part of during the bounds: one parent, or several where a border may have moved in between; undefined for none. */
  parentsDuring(place: string, during: Bounds): readonly (string | undefined)[];
  /**
   * A place and everything that it was part of during the bounds, nearest first: surely where every parent that it may have had leads
   * there. A region is above what it covers. A cycle ends where it would come back to a place already met.
   */
  areasOf(place: string, during: Bounds): ReadonlyMap<string, Certainty>;
  /** The moments, ascending, at which what these places lie in may change. */
  turnsAbove(places: Iterable<string>): readonly number[];
}

type Registries = Pick<Chronicle, 'places' | 'reassignments'>;

/** By the maps that it is made of, and by the last position at which one of them was changed. */
const known = new WeakMap<
  Registries['places'],
  WeakMap<Registries['reassignments'], Recent<number, Gazetteer>>
>();

/** The gazetteer as it was recorded up to a position; the same object as long as no place was recorded or moved in between. */
export function gazetteerAt(chronicle: Chronicle, position: number): Gazetteer {
  const { places, reassignments } = chronicle;
  const changed = chronicle.log.lastChange('PLACE', position);
  return recentGazetteers(places, reassignments).get(changed, () =>
    gazetteerOf({ places, reassignments }, changed),
  );
}

function recentGazetteers(
  places: Registries['places'],
  reassignments: Registries['reassignments'],
): Recent<number, Gazetteer> {
  let ofPlaces = known.get(places);
  if (ofPlaces === undefined) known.set(places, (ofPlaces = new WeakMap()));
  let recent = ofPlaces.get(reassignments);
  if (recent === undefined) ofPlaces.set(reassignments, (recent = new Recent(64)));
  return recent;
}

const ALWAYS: Bounds = { earliest: -Infinity, latest: -Infinity };

function gazetteerOf({ places, reassignments }: Registries, position: number): Gazetteer {
  const borders = remembered((place: string) =>
    bordersAt({ places, reassignments }, place, position),
  );
  const described = (place: string) => versionAt(places.get(place), position)?.value;
  let regions: ReadonlyMap<string, readonly string[]> | undefined;
  const regionsCovering = (place: string): readonly string[] => {
    regions ??= regionsByCovered(places, position);
    return regions.get(place) ?? [];
  };
  const parentsDuring = (place: string, during: Bounds) => parentsBy(borders(place), during);
  const areasAbove = areasClimbing(parentsDuring, regionsCovering);
  const areas = remembered((place: string) =>
    perStretch(turnsAbove([place], borders, regionsCovering), (during) =>
      areasAbove(place, during, new Set()),
    ),
  );
  return {
    kindOf: (place) => described(place)?.placeKind,
    coveredBy: (region) => described(region)?.covers ?? [],
    bordersOf: borders,
    parentsDuring,
    areasOf: (place, during) => areas(place)(during),
    turnsAbove: (below) => turnsAbove(below, borders, regionsCovering),
  };
}

function bordersAt(
  { places, reassignments }: Registries,
  place: string,
  position: number,
): readonly Border[] {
  const partOf = versionAt(places.get(place), position)?.value.partOf;
  const registered: Border = { partOf, effective: ALWAYS, edtf: undefined };
  const byDate = new Map<string, Border>();
  for (const { position: at, value } of reassignments.get(place) ?? []) {
    if (at > position) break;
    const { effective } = value;
    byDate.set(effective, {
      partOf: value.partOf,
      effective: boundsOf(effective),
      edtf: effective,
    });
  }
  const reassigned = [...byDate.values()].toSorted(
    (a, b) =>
      a.effective.earliest - b.effective.earliest || a.effective.latest - b.effective.latest,
  );
  return [registered, ...reassigned];
}

function parentsBy(borders: readonly Border[], during: Bounds): readonly (string | undefined)[] {
  const inForce = borders.filter((border, index) =>
    mayBeInForce(border.effective, borders[index + 1]?.effective, during),
  );
  return [...new Set(inForce.map(({ partOf }) => partOf))];
}

function mayBeInForce(from: Bounds, to: Bounds | undefined, during: Bounds): boolean {
  return during.latest > from.earliest && (to === undefined || during.earliest < to.latest);
}

function regionsByCovered(
  places: Registries['places'],
  position: number,
): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>();
  for (const [region, history] of places) {
    const covers: PlaceDescription['covers'] = versionAt(history, position)?.value.covers ?? [];
    for (const covered of covers) {
      const known = regions.get(covered);
      if (known === undefined) regions.set(covered, [region]);
      else known.push(region);
    }
  }
  return regions;
}

type Climb = (
  place: string,
  during: Bounds,
  below: ReadonlySet<string>,
) => ReadonlyMap<string, Certainty>;

function areasClimbing(
  parentsDuring: Gazetteer['parentsDuring'],
  regionsCovering: (place: string) => readonly string[],
): Climb {
  const areasAbove: Climb = (place, during, below) => {
    const climb = (above: string | undefined): ReadonlyMap<string, Certainty> =>
      above === undefined || above === place || below.has(above)
        ? new Map()
        : areasAbove(above, during, new Set([...below, place]));
    const areas = new Map<string, Certainty>([[place, 'CERTAIN']]);
    const alternatives = parentsDuring(place, during).map(climb);
    for (const area of new Set(alternatives.flatMap((above) => [...above.keys()])))
      areas.set(area, inEvery(alternatives, area) ? 'CERTAIN' : 'POSSIBLE');
    for (const region of regionsCovering(place))
      for (const [area, certainty] of climb(region))
        areas.set(area, highest(areas.get(area), certainty) ?? certainty);
    return areas;
  };
  return areasAbove;
}

function inEvery(alternatives: readonly ReadonlyMap<string, Certainty>[], area: string): boolean {
  return alternatives.every((above) => above.get(area) === 'CERTAIN');
}

/** When anything that one of the places may ever have lain in moved, ascending. */
function turnsAbove(
  places: Iterable<string>,
  bordersOf: Gazetteer['bordersOf'],
  regionsCovering: (place: string) => readonly string[],
): readonly number[] {
  const met = new Set(places);
  const turns = new Set<number>();
  for (const at of met) {
    for (const { partOf, effective } of bordersOf(at)) {
      if (partOf !== undefined) met.add(partOf);
      turns.add(effective.earliest + 1);
      turns.add(effective.latest + 1);
    }
    for (const region of regionsCovering(at)) met.add(region);
  }
  return [...turns].filter(Number.isFinite).toSorted((one, other) => one - other);
}
