import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { candidatesAmong } from '#libs/projections/search/candidates';
import { EntrySet } from '#libs/projections/search/entry-set';
import { searchLinksIn } from '#libs/projections/search/search-links';
import { soughtWords } from '#libs/projections/search/sought-words';
import type { Answer, Found, Question } from './archive-messages.js';
import { failureIn } from './archive-messages.js';

/** What a search came to: the numbers of the entries that could hold its words, ascending, undefined where every entry could; or that time was up. */
export type Searched = { readonly candidates: Uint32Array | undefined } | { readonly isLate: true };

export interface Search {
  /** The last is the beginning of a word. */
  readonly words: readonly string[];
  readonly chronicle: Chronicle;
  /** How long it may take (ms). */
  readonly waitMs: number;
}

/** How long it may hold up the thread that serves (ms). */
const AT_ONCE = 3;

/** Searches: an archive says what gives a word, and the chronicle's links which entries it reaches from there. */
export class Searcher {
  readonly #ask: (question: Question) => Promise<Answer>;
  #reports = new EntrySet(0);
  #reportsTo = 0;

  constructor(ask: (question: Question) => Promise<Answer>) {
    this.#ask = ask;
  }

  /**
   * Looks for the entries that could hold all words at any position that the archive has reached. Rejects with an `ArchiveError` where
   * it cannot be asked.
   */
  async search({ words, chronicle, waitMs }: Search): Promise<Searched> {
    const sought = soughtWords(words);
    if (sought.length === 0) return { candidates: undefined };
    const deadline = Date.now() + waitMs;
    const question = { words: sought, reportsAfter: this.#reportsTo, deadline };
    const answer = await inTime(this.#ask({ ask: 'search', ...question }), waitMs);
    if (answer === undefined || answer.say === 'late') return { isLate: true };
    if (answer.say !== 'found') throw failureIn(answer);
    this.#note(answer.found);
    const sources = {
      links: searchLinksIn(chronicle),
      reports: this.#reports,
      last: chronicle.position,
    };
    return inTurns(candidatesAmong(answer.found.words, sources), deadline);
  }

  /** Forgets what it knows of the archive: it is another one now. */
  forget(): void {
    this.#reports = new EntrySet(0);
    this.#reportsTo = 0;
  }

  #note({ reports, upTo }: Found): void {
    for (const report of reports) this.#reports.add(report);
    this.#reportsTo = Math.max(this.#reportsTo, upTo);
  }
}

/** Lets others have their turn whenever it has been at it for a while. */
async function inTurns(
  finding: Generator<undefined, Uint32Array>,
  deadline: number,
): Promise<Searched> {
  let began = performance.now();
  for (;;) {
    const step = finding.next();
    if (step.done === true) return { candidates: step.value };
    if (performance.now() - began < AT_ONCE) continue;
    if (Date.now() >= deadline) return { isLate: true };
    await setImmediate();
    began = performance.now();
  }
}

/** What a promise gives; undefined when that takes longer. */
async function inTime<Value>(promise: Promise<Value>, waitMs: number): Promise<Value | undefined> {
  const late = new AbortController();
  const timeOut = setTimeout(waitMs, undefined, { signal: late.signal, ref: false });
  timeOut.catch(() => undefined);
  try {
    return await Promise.race([promise, timeOut]);
  } finally {
    late.abort();
  }
}
