import type { RegistryLinks } from '#libs/projections/links/links';
import type { WordLinks } from '#libs/projections/links/word-links';
import type { ContentLinks } from './content-links.js';
import { UuidNumbers } from './uuid-numbers.js';

const NOBODY: readonly number[] = [];
const NOTHING: readonly string[] = [];

/** How the entries of an archive hang together, kept by the numbers of entries. */
export class ArchiveLinks implements WordLinks {
  readonly #numbers = new UuidNumbers();
  readonly #namedBy = new Map<string, number[]>();
  readonly #reportsOf = new Map<string, number[]>();
  readonly #replacedBy = new Map<string, number[]>();
  readonly #reportedIn = new Map<number, string[]>();
  readonly #replaces = new Map<number, string[]>();
  readonly #byRegistries: RegistryLinks;

  /** What was said to be one stands in the registries. */
  constructor(byRegistries: RegistryLinks) {
    this.#byRegistries = byRegistries;
  }

  /** Links an entry by one of its revisions. */
  add(uuid: string, { named, replaced, reported }: ContentLinks): void {
    const known = this.#numbers.size;
    const entry = this.#numbers.add(uuid);
    const isNew = entry === known;
    for (const id of named) link(this.#namedBy, id, entry, isNew);
    for (const target of replaced) {
      link(this.#replacedBy, target, entry, isNew);
      link(this.#replaces, entry, target, isNew);
    }
    if (reported === undefined) return;
    link(this.#reportsOf, reported, entry, isNew);
    link(this.#reportedIn, entry, reported, isNew);
  }

  namedBy(id: string): readonly string[] {
    return this.#uuids(this.#namedBy.get(id));
  }

  reportsOf(incident: string): readonly string[] {
    return this.#uuids(this.#reportsOf.get(incident));
  }

  replacedBy(uuid: string): readonly string[] {
    return this.#uuids(this.#replacedBy.get(uuid));
  }

  reportedIn(uuid: string): readonly string[] {
    return this.#ofEntry(this.#reportedIn, uuid);
  }

  replaces(uuid: string): readonly string[] {
    return this.#ofEntry(this.#replaces, uuid);
  }

  matchedWith(incident: string): Iterable<string> {
    return this.#byRegistries('MATCHED', incident);
  }

  unifiedWith(group: string): Iterable<string> {
    return this.#byRegistries('UNIFIED', group);
  }

  #uuids(entries: readonly number[] = NOBODY): readonly string[] {
    return entries.map((entry) => this.#numbers.uuidOf(entry));
  }

  #ofEntry(map: ReadonlyMap<number, readonly string[]>, uuid: string): readonly string[] {
    const entry = this.#numbers.numberOf(uuid);
    return entry === undefined ? NOTHING : (map.get(entry) ?? NOTHING);
  }
}

/** Another revision of an entry mostly names again what the first one named. */
function link<Key, Value>(
  map: Map<Key, Value[]>,
  key: Key,
  value: Value,
  isNewEntry: boolean,
): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (isNewEntry ? values.at(-1) !== value : !values.includes(value)) values.push(value);
}
