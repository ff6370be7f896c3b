import type { Chronicle } from '../chronicle/chronicle.js';
import { linksIn } from '../links/links.js';
import type { Links, Relation } from '../links/links.js';

/** How entries hang together by what was ever recorded; an entry is known by its number. */
export interface SearchLinks {
  /** The entries that name something: a group, person, place, source or incident. */
  namedBy(id: string): Iterable<number>;
  /** The entries that name an entry. */
  quoting(entry: number): Iterable<number>;
  /** The incidents that an entry is about. */
  incidentsOf(entry: number): Iterable<string>;
  /** The groups that were ever said to be one with this one, step by step, itself included. */
  unifiedWith(id: string): Iterable<string>;
  /** The incidents that were ever said to be one with this one, step by step, itself included. */
  matchedWith(incident: string): Iterable<string>;
}

/** Which number an entry has, and which entry a number. */
export interface EntryNumbering {
  numberOf(uuid: string): number | undefined;
  uuidOf(number: number): string | undefined;
}

/** The links of a chronicle by the numbers of entries. */
export function searchLinksIn(chronicle: Chronicle, numbering: EntryNumbering): SearchLinks {
  return new NumberedLinks(linksIn(chronicle), numbering);
}

class NumberedLinks implements SearchLinks {
  readonly #links: Links;
  readonly #numbering: EntryNumbering;

  constructor(links: Links, numbering: EntryNumbering) {
    this.#links = links;
    this.#numbering = numbering;
  }

  *namedBy(id: string): Generator<number, undefined> {
    for (const uuid of this.#links.of('NAMED_BY', id)) {
      const number = this.#numbering.numberOf(uuid);
      if (number !== undefined) yield number;
    }
    return undefined;
  }

  quoting(entry: number): Iterable<number> {
    const uuid = this.#numbering.uuidOf(entry);
    return uuid === undefined ? [] : this.namedBy(uuid);
  }

  incidentsOf(entry: number): Iterable<string> {
    const uuid = this.#numbering.uuidOf(entry);
    return uuid === undefined ? [] : this.#links.of('INCIDENT_OF', uuid);
  }

  unifiedWith(id: string): Iterable<string> {
    return this.#closure('UNIFIED', id);
  }

  matchedWith(incident: string): Iterable<string> {
    return this.#closure('MATCHED', incident);
  }

  #closure(relation: Relation, id: string): Iterable<string> {
    return this.#links.closure(relation, [id]);
  }
}
