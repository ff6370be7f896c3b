import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { statisticsAt } from '#libs/projections/statistics/statistics';
import { tallyAt } from '#libs/projections/tally/tally';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { Basis } from './chronologies/questions.js';
import { affiliationFilter, basis, tallyQuestion } from './chronologies/questions.js';
import type { Chronology } from './chronologies/chronology.js';
import {
  editedChronology,
  familyChronology,
  incidentChronology,
  tieChronology,
} from './chronologies/chronology.js';
import { comparableAffiliations, comparableNaiveAffiliations } from './comparing/affiliations.js';
import { comparableNaive, comparableTally } from './comparing/tallies.js';
import { comparableNaiveStatistics, comparableStatistics } from './comparing/statistics.js';
import { agrees, holds } from './law.js';
import { naiveAffiliations } from './naive/affiliations.js';
import { knowledgeAt } from './naive/knowledge.js';
import { naiveStatistics } from './naive/statistics.js';
import { naiveTally } from './naive/tally.js';

function bothAt({ given }: Chronology, { back, publishedBy, validAt }: Basis) {
  const { events, chronicle } = given;
  const cut = {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
  return {
    known: knowledgeAt({ events, ...cut }),
    view: viewAt(chronicle, cut),
    moment: at(validAt),
  };
}

const tiesAndEdits = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: tieChronology },
  { weight: 1, arbitrary: editedChronology },
);

const incidentsAndFamilies = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: incidentChronology },
  { weight: 1, arbitrary: familyChronology },
);

describe('law 1: an answer as of a basis is what a naive fold of all that is visible there says', () => {
  it('for tallies', () => {
    holds(
      fc.property(incidentsAndFamilies, basis, tallyQuestion, (chronology, from, question) => {
        const { known, view, moment } = bothAt(chronology, from);
        const answer = comparableTally(tallyAt(view, moment, question), question);
        agrees(answer, comparableNaive(naiveTally(known, moment, question)));
      }),
      200,
    );
  });

  it('for the statistics beside a tally', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, (chronology, from, question) => {
        const { known, view, moment } = bothAt(chronology, from);
        const { words } = question;
        const { group, place, happened } = question.filter;
        const filter = {
          ...(group === undefined ? {} : { group }),
          ...(place === undefined ? {} : { place }),
          ...(happened === undefined ? {} : { happened }),
        };
        const answer = comparableStatistics(statisticsAt(view, moment, { filter, words }));
        agrees(answer, comparableNaiveStatistics(naiveStatistics(known, moment, filter, words)));
      }),
      60,
    );
  });

  it('for affiliations', () => {
    holds(
      fc.property(tiesAndEdits, basis, affiliationFilter, (chronology, from, filter) => {
        const { known, view, moment } = bothAt(chronology, from);
        const answer = comparableAffiliations(affiliationsAt(view, moment, filter));
        agrees(answer, comparableNaiveAffiliations(naiveAffiliations(known, moment, filter)));
      }),
      300,
    );
  });
});
