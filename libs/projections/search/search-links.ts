import type { Chronicle } from '../chronicle/chronicle.js';
import type { ChronicleLog } from '../chronicle/recorded-log.js';
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

/** The links of a chronicle by the numbers of entries: the positions that recorded them. */
export function searchLinksIn(chronicle: Chronicle): SearchLinks {
  return new NumberedLinks(linksIn(chronicle), chronicle.log);
}

class NumberedLinks implements SearchLinks {
  readonly #links: Links;
  readonly #log: ChronicleLog;

  constructor(links: Links, log: ChronicleLog) {
    this.#links = links;
    this.#log = log;
  }

  *namedBy(id: string): Generator<number, undefined> {
    for (const uuid of this.#links.of('NAMED_BY', id)) {
      const number = this.#log.numberOf(uuid);
      if (number !== undefined) yield number;
    }
    return undefined;
  }

  quoting(entry: number): Iterable<number> {
    const uuid = this.#log.entryAt(entry);
    return uuid === undefined ? [] : this.namedBy(uuid);
  }

  incidentsOf(entry: number): Iterable<string> {
    const uuid = this.#log.entryAt(entry);
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
