import { countUpTo } from '#libs/projections/chronicle/count-up-to';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { Gazetteer } from '#libs/projections/places/gazetteer';
import type { Bounds } from '#libs/time/bounds';
import type { AskedAt } from '../incidents/asked-at.js';
import type { IncidentTables } from '../incidents/incident-tables.js';
import { placesEverAbove } from '../places-ever-above.js';

/** The one area in which something lies that was at one of several places; undefined where there is none. */
export type AreaOf = (
  gazetteer: Gazetteer,
  places: readonly string[],
  during: Bounds,
) => string | undefined;

/**
 * The number of the area in which a set of places lay during some bounds, as it was known at a position. Between two changes of what
 * a place lies in the answer is the same, at every position and for every stretch of time in which no border above it moved: it is
 * found once.
 */
export function areaOfSets(
  tables: IncidentTables,
  { chronicle, cut, gazetteer }: AskedAt,
  areaOf: AreaOf,
): (set: number, earliest: number, latest: number) => number {
  const table = tableOf(tables, chronicle, areaOf);
  const atPosition: AreaStretches[] = [];
  return (set, earliest, latest) =>
    (atPosition[set] ??= table.at(set, cut.position, gazetteer)).areaDuring(earliest, latest);
}

/** By kind of area; made anew when a place has become known or a border has moved. */
interface Known {
  readonly changed: number;
  readonly chronicle: Chronicle;
  readonly byKind: Map<AreaOf, AreaTable>;
}

const known = new WeakMap<IncidentTables, Known>();

function tableOf(tables: IncidentTables, chronicle: Chronicle, areaOf: AreaOf): AreaTable {
  const changed = chronicle.log.lastChange('PLACE', chronicle.position);
  let ofTables = known.get(tables);
  if (ofTables?.changed !== changed || ofTables.chronicle !== chronicle) {
    ofTables = { changed, chronicle, byKind: new Map() };
    known.set(tables, ofTables);
  }
  let table = ofTables.byKind.get(areaOf);
  if (table === undefined) {
    table = new AreaTable(tables, chronicle, areaOf);
    ofTables.byKind.set(areaOf, table);
  }
  return table;
}

/** Where each set of places lay, by what was known before and after each change of anything that it may ever have lain in. */
class AreaTable {
  readonly #tables: IncidentTables;
  readonly #chronicle: Chronicle;
  readonly #areaOf: AreaOf;
  readonly #everAbove: (place: string) => ReadonlySet<string>;
  readonly #changes: (readonly number[])[] = [];
  readonly #stretches: AreaStretches[][] = [];

  constructor(tables: IncidentTables, chronicle: Chronicle, areaOf: AreaOf) {
    this.#tables = tables;
    this.#chronicle = chronicle;
    this.#areaOf = areaOf;
    this.#everAbove = placesEverAbove(chronicle);
  }

  at(set: number, position: number, gazetteer: Gazetteer): AreaStretches {
    const changes = (this.#changes[set] ??= this.#changesOf(set));
    const ofSet = (this.#stretches[set] ??= []);
    return (ofSet[countUpTo(changes, position)] ??= this.#read(set, gazetteer));
  }

  #read(set: number, gazetteer: Gazetteer): AreaStretches {
    const places = this.#placesOf(set);
    return new AreaStretches(gazetteer.turnsAbove(places), (during) =>
      this.#tables.places.of(this.#areaOf(gazetteer, places, during)),
    );
  }

  /** At which positions something became known of the places, or of what they may ever have lain in. */
  #changesOf(set: number): readonly number[] {
    const { places, reassignments } = this.#chronicle;
    const above = new Set(this.#placesOf(set).flatMap((place) => [...this.#everAbove(place)]));
    const histories = [...above].flatMap((place) => [
      ...(places.get(place) ?? []),
      ...(reassignments.get(place) ?? []),
    ]);
    return histories.map(({ position }) => position).sort((one, other) => one - other);
  }

  #placesOf(set: number): readonly string[] {
    return this.#tables.placeSets.at(set).flatMap((place) => this.#tables.places.text(place) ?? []);
  }
}

/** The area of a set of places, found once for every stretch of time in which no border above one of them moved. */
class AreaStretches {
  readonly #turns: readonly number[];
  readonly #compute: (during: Bounds) => number;
  readonly #known: number[] = [];

  constructor(turns: readonly number[], compute: (during: Bounds) => number) {
    this.#turns = turns;
    this.#compute = compute;
  }

  areaDuring(earliest: number, latest: number): number {
    const turns = this.#turns;
    const stretch =
      turns.length === 0
        ? 0
        : countUpTo(turns, earliest + 1) * (turns.length + 1) + countUpTo(turns, latest);
    return (this.#known[stretch] ??= this.#compute({ earliest, latest }));
  }
}
