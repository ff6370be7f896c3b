import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affiliationsAt } from '#libs/projections/affiliations';
import { tallyAt } from '#libs/projections/tally';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view';
import type { Basis } from './chronologies/questions.js';
import { affiliationFilter, basis, tallyQuestion } from './chronologies/questions.js';
import type { Chronology } from './chronologies/chronology.js';
import { incidentChronology, tieChronology } from './chronologies/chronology.js';
import { comparableAffiliations, comparableNaiveAffiliations } from './comparing/affiliations.js';
import { differences } from './comparing/differences.js';
import { comparableNaive, comparableTally } from './comparing/tallies.js';
import { holds } from './law.js';
import { naiveAffiliations } from './naive/affiliations.js';
import { knowledgeAt } from './naive/knowledge.js';
import { naiveTally } from './naive/tally.js';

function cutAt({ given }: Chronology, { back, publishedBy }: Basis) {
  return {
    position: Math.max(1, given.chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
}

describe('an answer as of a basis', () => {
  it('is, for tallies, what a naive fold of everything visible there says', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, (chronology, from, question) => {
        const { events, chronicle } = chronology.given;
        const cut = cutAt(chronology, from);
        const validAt = at(from.validAt);
        const known = knowledgeAt({ events, ...cut });
        const view = viewAt(chronicle, cut);
        const answer = comparableTally(tallyAt(view, validAt, question), question);
        const naive = comparableNaive(naiveTally(known, validAt, question));
        expect(differences(answer, naive)).toEqual([]);
      }),
      300,
    );
  });

  it('is, for affiliations, what a naive fold of everything visible there says', () => {
    holds(
      fc.property(tieChronology, basis, affiliationFilter, (chronology, from, filter) => {
        const { events, chronicle } = chronology.given;
        const cut = cutAt(chronology, from);
        const validAt = at(from.validAt);
        const known = knowledgeAt({ events, ...cut });
        const view = viewAt(chronicle, cut);
        const answer = comparableAffiliations(affiliationsAt(view, validAt, filter));
        const naive = comparableNaiveAffiliations(naiveAffiliations(known, validAt, filter));
        expect(differences(answer, naive)).toEqual([]);
      }),
      300,
    );
  });
});
