import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Saved } from '#libs/typed-arrays/saved';
import type { Bounds } from '#libs/time/bounds';
import { float64s, uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { Interned } from '../interned.js';
import { OPEN } from '../open.js';
import { IncidentRows } from './incident-rows.js';
import { rowsByContent } from './rows-by-content.js';
import type { Version } from './incident-rows.js';
import { IncidentTables } from './incident-tables.js';

/** What is known of an incident from a position on: its version, and what decides which publications see it. */
export interface KnownVersion {
  readonly version: Version;
  /** When the first and by when the last of all that it rests on, or once rested on, was published. */
  readonly published: Bounds;
  /** The number of the groups that an entry about it names as behind it, whether or not that entry stands. */
  readonly named: number;
  /** The slugs of the places that its reports name, where they are several. */
  readonly several: readonly string[];
}

/**
 * Every version that an incident ever had, as columns in the order of the log: a version that an event replaces is stamped with the
 * position of that event, and the new one stands at the end. Texts and sets that many versions share are numbers of a table.
 */
export class IncidentColumns extends Whole {
  readonly tables = new IncidentTables();
  readonly rows = new IncidentRows();
  readonly recordedFrom = uint32s();
  readonly recordedTo = uint32s();
  readonly firstPublished = float64s();
  readonly allPublished = float64s();
  readonly named = uint32s();
  readonly #namedGroups = new Interned<readonly number[]>();

  /** By group the versions behind which it is named, oldest first. */
  readonly #ofGroup = new Map<number, Growing<Uint32Array>>();
  /** By incident the version that stands, plus 1. */
  readonly #standing = uint32s();
  /** By place the incidents that were reported at it and at another one. */
  readonly #severalAt = new Map<string, Set<string>>();

  protected parts(): Parts {
    const { tables, rows, recordedFrom, recordedTo, firstPublished, allPublished, named } = this;
    const recorded = { recordedFrom, recordedTo, firstPublished, allPublished };
    const severalAt = textPart(
      () => [...this.#severalAt].map(([place, incidents]) => [place, [...incidents]] as const),
      (all) => {
        this.#severalAt.clear();
        for (const [place, incidents] of all) this.#severalAt.set(place, new Set(incidents));
      },
    );
    const [namedGroups, standing] = [this.#namedGroups, this.#standing];
    return { tables, rows, ...recorded, named, namedGroups, standing, severalAt };
  }

  /** Questions by the published clock number more than the log does: rows are compared by what stands under their numbers. */
  override comparable(): Saved {
    const saved = Object.entries(this.parts()).flatMap(([name, part]) =>
      part === this.tables || part === this.rows ? [] : [[name, part.saved()] as const],
    );
    return { rows: rowsByContent(this.rows, this.tables), ...Object.fromEntries(saved) };
  }

  protected override restored(): void {
    this.#ofGroup.clear();
    for (let row = 0; row < this.length; row += 1)
      for (const group of this.#namedGroups.at(this.named.at(row))) this.#addTo(group, row);
  }

  get length(): number {
    return this.recordedFrom.length;
  }

  /** The versions behind which a group was ever named. */
  rowsOf(group: string): Uint32Array {
    const rows = this.#ofGroup.get(this.tables.groups.find(group) ?? 0);
    return rows === undefined ? new Uint32Array() : rows.values.subarray(0, rows.length);
  }

  /** Each place at which an incident was reported that was reported at another one too, and those incidents. */
  withSeveralPlaces(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#severalAt;
  }

  /** The number of a set of groups. */
  namedGroups(groups: Iterable<string>): number {
    const numbers: number[] = [];
    for (const group of groups) numbers.push(this.tables.groups.of(group));
    return this.#namedGroups.of(numbers.join(), numbers);
  }

  /** What is known of an incident from a position on; undefined where nothing is. What has not changed stays. */
  write(position: number, slug: string, known: KnownVersion | undefined): void {
    const number = this.tables.slugs.of(slug);
    const before = this.#standingOf(number);
    if (before >= 0 && known !== undefined && this.#equals(before, known)) return;
    if (before >= 0) this.recordedTo.set(before, position);
    this.#standing.set(number, known === undefined ? 0 : this.#append(position, known) + 1);
    if (known !== undefined && known.several.length > 1) this.#rememberPlaces(slug, known.several);
  }

  /** The version of an incident that stands; -1 where none does. */
  #standingOf(slug: number): number {
    while (this.#standing.length <= slug) this.#standing.push(0);
    return this.#standing.at(slug) - 1;
  }

  #append(position: number, { version, published, named }: KnownVersion): number {
    const row = this.length;
    this.recordedFrom.push(position);
    this.recordedTo.push(OPEN);
    this.firstPublished.push(published.earliest);
    this.allPublished.push(published.latest);
    this.named.push(named);
    this.rows.push(version);
    for (const group of this.#namedGroups.at(named)) this.#addTo(group, row);
    return row;
  }

  #addTo(group: number, row: number): void {
    let rows = this.#ofGroup.get(group);
    if (rows === undefined) {
      rows = uint32s();
      this.#ofGroup.set(group, rows);
    }
    rows.push(row);
  }

  #equals(row: number, { version, published, named }: KnownVersion): boolean {
    return (
      this.firstPublished.at(row) === published.earliest &&
      this.allPublished.at(row) === published.latest &&
      this.named.at(row) === named &&
      this.rows.equals(row, version)
    );
  }

  #rememberPlaces(slug: string, places: readonly string[]): void {
    for (const place of places) {
      let incidents = this.#severalAt.get(place);
      if (incidents === undefined) this.#severalAt.set(place, (incidents = new Set()));
      incidents.add(slug);
    }
  }
}
