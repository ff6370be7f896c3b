import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { searchedWords } from '#libs/projections/entries/entries';
import { viewAt } from '#libs/projections/view/view';
import { FullTextModel } from '#libs/projector/full-text-model';
import { Chronology, chronologies, later } from './chronologies/chronology.js';
import { agrees, holds } from './law.js';

/** The words that an index holds of each entry, after it was handed the events so many at once. */
function indexed(events: readonly RecordedEvent[], atOnce: number): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'annals-search-'));
  const chronicle = emptyChronicle();
  const index = new FullTextModel({ file: join(folder, 'full-text.db'), chronicle });
  try {
    for (let first = 0; first < events.length; first += atOnce) {
      const batch = events.slice(first, first + atOnce);
      for (const event of batch) evolve(chronicle, event);
      index.apply(batch);
    }
    return new Map(index.documents());
  } finally {
    index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words by which entries can be found at some position and are not in the index. */
function missing(chronicle: Chronicle, index: ReadonlyMap<string, string>): readonly string[] {
  const positions = Array.from({ length: chronicle.position }, (_, past) => past + 1);
  return positions.flatMap((position) => {
    const view = viewAt(chronicle, { position, publishedBy: undefined });
    return [...view.entries.values()].flatMap((entry) => {
      const held = new Set((index.get(entry.uuid) ?? '').split(' '));
      return [...searchedWords(view, entry)].filter((word) => !held.has(word));
    });
  });
}

describe('the index for searching', () => {
  it('holds every word by which an entry can be found as of any position, however many events it was handed at once', () => {
    holds(
      fc.property(chronologies, later, fc.constantFrom(1, 4, 500), (chronology, more, atOnce) => {
        const { chronicle, events } = new Chronology([...chronology.steps, ...more]).given;
        agrees(missing(chronicle, indexed(events, atOnce)), []);
      }),
      25,
    );
  });
});
