import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { archived, withEntries, wordsArchived } from '#libs/archive/testing/archived';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { searchedWords } from '#libs/projections/entries/entries';
import { viewAt } from '#libs/projections/view/view';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { Chronology, chronologies, later } from './chronologies/chronology.js';
import { agrees, holds } from './law.js';

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

const newFolder = temporaryFolders();
const batches = fc.constantFrom(1, 4, 500);

describe('the index for searching', () => {
  it('holds every word by which an entry can be found as of any position, however many events it was handed at once', () => {
    holds(
      fc.property(chronologies, later, batches, (chronology, more, atOnce) => {
        const { chronicle, events } = new Chronology([...chronology.steps, ...more]).given;
        const file = join(newFolder(), 'archive.db');
        archived(file, events, atOnce);
        agrees(missing(chronicle, wordsArchived(file)), []);
      }),
      25,
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
          for (const event of upTo) evolve(chronicle, event);
          archived(file, upTo, 4);
          agrees(
            withEntries(file, (entries) => [...entries.records(chronicle.entries.keys()).values()]),
            [...chronicle.entries.values()],
          );
        }
      }),
      10,
    );
  });
});
