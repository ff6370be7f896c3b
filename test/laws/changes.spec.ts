import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { changesBetween } from '#libs/projections/changes/changes-between';
import type { Clocks } from '#libs/projections/changes/changes-between';
import {
  shownAffiliation,
  shownPlaced,
  stateAt,
  TALLY_BY_GROUP,
  tallyIn,
} from '#libs/projections/changes/chronology-state';
import type { ChronologyState } from '#libs/projections/changes/chronology-state';
import { apply } from '#libs/projections/changes/patch';
import { tallyAt } from '#libs/projections/tally/tally';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { Chronology } from './chronologies/chronology.js';
import { chronologies, familyChronology } from './chronologies/chronology.js';
import { basis, lateBasis } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import { comparableTally } from './comparing/tallies.js';
import { holds } from './law.js';

function clocksOf({ given: { chronicle } }: Chronology, asked: Basis): Clocks {
  return {
    position: Math.max(1, chronicle.position - asked.back),
    publishedBy: asked.publishedBy === undefined ? undefined : at(asked.publishedBy),
    validAt: at(asked.validAt),
  };
}

function stateIn({ given: { chronicle } }: Chronology, { validAt, ...cut }: Clocks) {
  return stateAt({ view: viewAt(chronicle, cut), validAt });
}

function shown({ entries, affiliations, incidents }: ChronologyState): object {
  return {
    entries: [...entries].toSorted(),
    affiliations: [...affiliations].map(([key, row]) => [key, shownAffiliation(row)]).toSorted(),
    incidents: [...incidents].map(([key, placed]) => [key, shownPlaced(placed)]).toSorted(),
  };
}

describe('the changes between two bases', () => {
  it('turn what is so at the one into what is so at the other, and are none between a basis and itself', () => {
    holds(
      fc.property(chronologies, basis, basis, (chronology, one, other) => {
        const { chronicle } = chronology.given;
        const [since, until] = [clocksOf(chronology, one), clocksOf(chronology, other)];
        const { patch } = changesBetween(chronicle, since, until);
        const then = stateIn(chronology, since);
        expect(shown(apply(patch, then))).toEqual(shown(stateIn(chronology, until)));
        const none = changesBetween(chronicle, since, since);
        expect(none).toEqual({
          entries: [],
          affiliations: [],
          tallyRows: [],
          patch: { entries: [], affiliations: [], incidents: [] },
        });
      }),
      60,
    );
  });

  it('are between two positions what a comparison of everything finds, though only what the log touched is looked at', () => {
    holds(
      fc.property(
        fc.oneof({ withCrossShrink: true }, chronologies, familyChronology),
        lateBasis,
        fc.nat({ max: 12 }),
        fc.nat({ max: 12 }),
        (chronology, asked, one, other) => {
          const { chronicle } = chronology.given;
          const since = clocksOf(chronology, { ...asked, back: one });
          const until = clocksOf(chronology, { ...asked, back: other });
          const { patch, entries, tallyRows } = changesBetween(chronicle, since, until);
          const then = stateIn(chronology, since);
          expect(shown(apply(patch, then))).toEqual(shown(stateIn(chronology, until)));
          const changed = new Set(entries.map(({ uuid }) => uuid));
          expect(patch.entries.filter(({ key }) => !changed.has(key))).toEqual([]);
          expect(patch.incidents.length === 0 && tallyRows.length > 0).toBe(false);
        },
      ),
      100,
    );
  });

  it('leave after them the lists of ties and the tally that are answered there', () => {
    holds(
      fc.property(chronologies, basis, basis, (chronology, one, other) => {
        const { chronicle } = chronology.given;
        const [since, until] = [clocksOf(chronology, one), clocksOf(chronology, other)];
        const { validAt, ...cut } = until;
        const view = viewAt(chronicle, cut);
        const { patch } = changesBetween(chronicle, since, until);
        const after = apply(patch, stateIn(chronology, since));
        const listed = [...after.affiliations.values()].filter(({ ended }) => !ended);
        expect(listed.map(shownAffiliation).toSorted()).toEqual(
          affiliationsAt(view, validAt).map(shownAffiliation).toSorted(),
        );
        const answered = tallyAt(view, validAt, TALLY_BY_GROUP);
        expect(comparableTally(tallyIn(after), TALLY_BY_GROUP)).toEqual(
          comparableTally(answered, TALLY_BY_GROUP),
        );
      }),
      30,
    );
  });
});
