import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { searchedWords } from '#libs/projections/entries/entries';
import { headlineOf } from '#libs/projections/entries/headline';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import { chronologies, later, Chronology } from './chronologies/chronology.js';
import { chronicleAround } from './comparing/chronicle-around.js';
import { agrees, holds } from './law.js';

function toldBy(view: View, uuid: string): readonly string[] {
  const entry = view.entries.get(uuid);
  return entry === undefined ? [] : [headlineOf(view, entry), ...searchedWords(view, entry)];
}

describe('an entry beside those on which its headline rests', () => {
  it('reads, and is found, as among all that was recorded', () => {
    holds(
      fc.property(chronologies, later, fc.nat({ max: 20 }), (chronology, more, back) => {
        const { chronicle } = new Chronology([...chronology.steps, ...more]).given;
        const cut = { position: Math.max(1, chronicle.position - back), publishedBy: undefined };
        const whole = viewAt(chronicle, cut);
        for (const uuid of chronicle.entries.keys()) {
          const around = viewAt(chronicleAround(chronicle, uuid), cut);
          agrees(toldBy(around, uuid), toldBy(whole, uuid));
        }
      }),
      40,
    );
  });
});
