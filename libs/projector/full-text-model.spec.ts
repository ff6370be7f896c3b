import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { searchedWords } from '#libs/projections/entries/entries';
import { wordsOf } from '#libs/projections/names/search-text';
import { corrected, entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import type { Given } from '#libs/projections/testing/given';
import { FullTextModel } from './full-text-model.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-full-text-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An index with its chronicle, both handed the same events. */
function index(
  events: readonly RecordedEvent[],
  batch = 100,
): { readonly model: FullTextModel; readonly chronicle: Chronicle } {
  const chronicle = emptyChronicle();
  const model = new FullTextModel({ file: join(folder, 'full-text.db'), chronicle });
  feed({ model, chronicle }, events, batch);
  return { model, chronicle };
}

function feed(
  { model, chronicle }: { readonly model: FullTextModel; readonly chronicle: Chronicle },
  events: readonly RecordedEvent[],
  batch = 100,
): void {
  for (let from = 0; from < events.length; from += batch) {
    const some = events.slice(from, from + batch);
    for (const event of some) evolve(chronicle, event);
    model.apply(some);
  }
}

function found(model: FullTextModel, search: string): readonly string[] {
  return [...(model.candidates(wordsOf(search)) ?? [])].toSorted();
}

const statement = entry(
  'StatementMade',
  { statement: 'WARNING', gist: 'fighters will return', topics: ['ttp'] },
  { key: 'warning' },
);
const mended = corrected('warning', 'StatementMade', {
  statement: 'WARNING',
  gist: 'schools may close',
  topics: ['ttp'],
});
const recorded = given(
  group('ttp', { name: 'Tehrik-i-Taliban' }),
  statement,
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
);

describe('the full-text index', () => {
  it('finds entries by all words, the last as a prefix', () => {
    const { model } = index(recorded.events);
    expect(found(model, 'fighters ret')).toEqual([uuidOf('warning')]);
    expect(found(model, 'taliban return')).toEqual([uuidOf('warning')]);
    expect(found(model, 'ghazi')).toEqual([uuidOf('formed')]);
    expect(found(model, 'absent')).toEqual([]);
    expect(model.candidates([])).toBeUndefined();
    model.close();
  });

  it.each([1, 2, 100])(
    'keeps the words of every revision and of every name, handed %i events at once',
    (batch) => {
      const later = recorded.and(
        mended,
        group('ttp', { name: 'Pakistani Taliban' }),
        retracted('formed'),
      );
      const { model } = index(later.events, batch);
      expect(found(model, 'fighters')).toEqual([uuidOf('warning')]);
      expect(found(model, 'schools')).toEqual([uuidOf('warning')]);
      expect(found(model, 'tehrik')).toEqual([uuidOf('warning')]);
      expect(found(model, 'pakistani')).toEqual([uuidOf('warning')]);
      expect(found(model, 'ghazi')).toEqual([uuidOf('formed')]);
      model.close();
    },
  );

  it('never misses an entry that holds the words at any position', () => {
    const later = recorded.and(mended, group('ttp', { name: 'Pakistani Taliban' }));
    const { model } = index(later.events, 3);
    for (let position = 1; position <= later.chronicle.position; position += 1)
      expect(missed(later, model, position)).toEqual([]);
    model.close();
  });

  it('goes on from its own checkpoint after a restart', () => {
    const first = index(recorded.events);
    const before = first.model.documents();
    first.model.close();
    const later = recorded.and(mended);
    const again = index(later.events);
    expect(again.model.position).toBe(later.chronicle.position);
    expect(again.model.documents()).not.toEqual(before);
    expect(found(again.model, 'schools')).toEqual([uuidOf('warning')]);
    again.model.close();
  });

  it('is the same whether it was built at once or step by step', () => {
    const later = recorded.and(mended, group('ttp', { name: 'Pakistani Taliban' }));
    const stepwise = index(later.events, 1);
    const documents = stepwise.model.documents();
    stepwise.model.close();
    rmSync(join(folder, 'full-text.db'));
    const atOnce = index(later.events);
    expect(atOnce.model.documents()).toEqual(documents);
    atOnce.model.close();
  });

  it('stops when the log is not the one that was indexed', () => {
    index(recorded.events).model.close();
    const changed = recorded.events.map((event) => ({
      ...event,
      metadata: { ...event.metadata, hash: 'other' },
    }));
    expect(() => index(changed)).toThrow('rebuild the read models');
  });
});

function missed(from: Given, model: FullTextModel, position: number): readonly string[] {
  const view = from.view({ position });
  return [...view.entries.values()].flatMap((known) =>
    [...searchedWords(view, known)].filter(
      (word) => !(model.candidates([word])?.has(known.uuid) ?? false),
    ),
  );
}
