import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { openForReading } from '#libs/archive/archive-file';
import { ArchiveSearch } from '#libs/archive/archive-search';
import { archived, bodiesIn } from '#libs/archive/testing/archived';
import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { searchedWords } from '#libs/projections/entries/entries';
import { candidatesAmong } from '#libs/projections/search/candidates';
import { EntrySet } from '#libs/projections/search/entry-set';
import { searchLinksIn } from '#libs/projections/search/search-links';
import type { SoughtWord } from '#libs/projections/search/sought-words';
import { soughtWords } from '#libs/projections/search/sought-words';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { anyEntries } from './chronologies/any-entries.js';
import {
  Chronology,
  chronologies,
  disputedChronology,
  familyChronology,
  later,
  officeChronology,
} from './chronologies/chronology.js';
import { moment } from './chronologies/dates.js';
import { agrees, holds } from './law.js';

interface Recorded {
  readonly events: readonly RecordedEvent[];
  readonly chronicle: Chronicle;
}

/** What a search for one word, or its beginning, finds in an archive; undefined where it could be every entry. */
class Index {
  readonly #search: ArchiveSearch;
  readonly #sources;
  readonly #found = new Map<string, ReadonlySet<number> | undefined>();

  constructor(search: ArchiveSearch, { events, chronicle }: Recorded) {
    const reports = new EntrySet(0);
    for (const report of search.reportsAfter(0)) reports.add(report);
    this.#search = search;
    this.#sources = { links: searchLinksIn(chronicle), reports, last: events.length };
  }

  couldHold(number: number, words: readonly string[]): boolean {
    return soughtWords(words).every((sought) => this.#find(sought)?.has(number) ?? true);
  }

  #find(sought: SoughtWord): ReadonlySet<number> | undefined {
    const key = JSON.stringify(sought);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = new Set(drained(candidatesAmong([this.#search.find(sought)], this.#sources)));
    this.#found.set(key, found);
    return found;
  }
}

function drained<Value>(generator: Generator<undefined, Value>): Value {
  for (;;) {
    const step = generator.next();
    if (step.done === true) return step.value;
  }
}

function beginningOf(word: string): string {
  const letters = Array.from(word);
  return letters.slice(0, 1 + (letters.length >> 1)).join('');
}

/** The words by which entries are found at a cut, whole and as a beginning, and an index does not find them. */
function missing(
  index: Index,
  { chronicle }: Recorded,
  cut: { readonly position: number; readonly publishedBy: number | undefined },
): readonly string[] {
  const view = viewAt(chronicle, cut);
  return [...view.entries.values()].flatMap((entry) => {
    const [{ position }] = entry.record.revisions;
    return [...searchedWords(view, entry)].filter(
      (word) =>
        !index.couldHold(position, [word, 'a']) || !index.couldHold(position, [beginningOf(word)]),
    );
  });
}

function missed(recorded: Recorded, atOnce: number, publishedBy: string): readonly string[] {
  const file = join(newFolder(), 'archive.db');
  archived(file, recorded.events, atOnce);
  const database = openForReading(file);
  try {
    const index = new Index(new ArchiveSearch(database), recorded);
    return recorded.events.flatMap(({ position }) => [
      ...missing(index, recorded, { position, publishedBy: undefined }),
      ...missing(index, recorded, { position, publishedBy: at(publishedBy) }),
    ]);
  } finally {
    database.close();
  }
}

const newFolder = temporaryFolders();
const batches = fc.constantFrom(1, 4, 500);
const anyChronology = fc.oneof(
  { withCrossShrink: true },
  chronologies,
  disputedChronology,
  familyChronology,
  officeChronology,
);

describe('the index for searching', () => {
  it('finds every entry by each of its words at every basis, however many events it was handed at once', () => {
    holds(
      fc.property(anyChronology, later, batches, moment, (chronology, more, atOnce, published) => {
        const recorded = new Chronology([...chronology.steps, ...more]).given;
        agrees(missed(recorded, atOnce, published), []);
      }),
      25,
    );
  });

  it('finds entries of every type by whatever they say and name', () => {
    holds(
      fc.property(anyEntries, batches, moment, (recorded, atOnce, published) => {
        agrees(missed(recorded, atOnce, published), []);
      }),
      60,
    );
  });
});

describe('the archive', () => {
  it('gives back every entry as it was recorded, at whatever event it ends and is opened again', () => {
    holds(
      fc.property(chronologies, later, fc.integer({ min: 1, max: 9 }), (chronology, more, step) => {
        const { events } = new Chronology([...chronology.steps, ...more]).given;
        const file = join(newFolder(), 'archive.db');
        const chronicle = emptyChronicle();
        for (let first = 0; first < events.length; first += step) {
          const upTo = events.slice(0, first + step);
          for (const event of upTo.slice(first)) evolve(chronicle, event);
          archived(file, upTo, 4);
          const revisions = [...chronicle.entries.values()].flatMap((record) => record.revisions);
          const bodies = bodiesIn(
            file,
            revisions.map(({ position }) => position),
          );
          agrees(
            revisions.map(({ position }) => bodies.get(position)),
            revisions.map(({ content, reason }) => ({ content, reason })),
          );
        }
      }),
      10,
    );
  });
});
