import { EntrySet } from './entry-set.js';
import type { SearchLinks } from './search-links.js';

/** What gives a word: the entries that say it themselves, by their numbers, and whatever was registered under such a name. */
export interface WordGivers {
  readonly entries: Uint32Array;
  readonly registered: readonly string[];
}

/** What candidates are found over. */
export interface CandidateSources {
  readonly links: SearchLinks;
  /** The entries that report an incident. */
  readonly reports: EntrySet;
  /** The number of the last entry. */
  readonly last: number;
}

/** A headline quotes the entries that its entry names, and those may name a statistic that theirs is a share of. */
const QUOTED_LEVELS = 2;
/** After how many steps it stops for a moment. */
const AT_ONCE = 1024;

/**
 * The entries that could hold all words at any basis, by their numbers: those that say a word themselves or name what bears it, those
 * that speak of an incident that one of these reports, and those that quote any of them. It stops now and then, so that others have
 * their turn; whoever has waited long enough need not go on.
 */
export function* candidatesAmong(
  words: readonly WordGivers[],
  sources: CandidateSources,
): Generator<undefined, Uint32Array> {
  let all: EntrySet | undefined;
  for (const givers of words) {
    const found = new Found(sources);
    yield* found.add(givers.entries);
    yield* found.addNaming(givers.registered);
    yield* found.addSpeaking();
    for (let depth = 0; depth < QUOTED_LEVELS; depth += 1) yield* found.addQuoting();
    if (all === undefined) all = found.entries;
    else all.keepThoseIn(found.entries);
  }
  return (all ?? new EntrySet(0)).numbers();
}

type Pausing = Generator<undefined, undefined>;

/** The entries that could hold one word, as far as they are found. */
class Found {
  readonly entries: EntrySet;
  readonly #sources: CandidateSources;
  /** The same in the order in which they were found. */
  readonly #inOrder: number[] = [];
  #lookedForQuotes = 0;
  #steps = 0;

  constructor(sources: CandidateSources) {
    this.entries = new EntrySet(sources.last);
    this.#sources = sources;
  }

  *add(entries: Iterable<number>): Pausing {
    for (const entry of entries) {
      if (this.entries.add(entry)) this.#inOrder.push(entry);
      if (this.#isTimeToPause()) yield undefined;
    }
    return undefined;
  }

  /** The entries that name something registered, or what it was unified with. */
  *addNaming(registered: Iterable<string>): Pausing {
    const { links } = this.#sources;
    const named = new Set<string>();
    for (const id of registered) yield* this.#addNamingAll(links.unifiedWith(id), named);
    return undefined;
  }

  /** The entries that speak of incidents that those found report. */
  *addSpeaking(): Pausing {
    const { links, reports } = this.#sources;
    const named = new Set<string>();
    for (const entry of this.#inOrder.slice()) {
      if (this.#isTimeToPause()) yield undefined;
      if (!reports.has(entry)) continue;
      for (const incident of links.incidentsOf(entry))
        yield* this.#addNamingAll(links.matchedWith(incident), named);
    }
    return undefined;
  }

  /** The entries that quote those found since this was last asked. */
  *addQuoting(): Pausing {
    const quoted = this.#inOrder.slice(this.#lookedForQuotes);
    this.#lookedForQuotes = this.#inOrder.length;
    for (const entry of quoted) {
      yield* this.add(this.#sources.links.quoting(entry));
      if (this.#isTimeToPause()) yield undefined;
    }
    return undefined;
  }

  *#addNamingAll(ids: Iterable<string>, named: Set<string>): Pausing {
    for (const id of ids) {
      if (named.has(id)) continue;
      named.add(id);
      yield* this.add(this.#sources.links.namedBy(id));
    }
    return undefined;
  }

  #isTimeToPause(): boolean {
    this.#steps += 1;
    return this.#steps % AT_ONCE === 0;
  }
}
