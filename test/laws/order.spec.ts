import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Draft } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { chronologies } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { answersOf } from './comparing/answers.js';
import { agrees, holds } from './law.js';

const REGISTRATIONS: readonly Draft['draft'][] = [
  'SOURCE',
  'GROUP',
  'PERSON',
  'PLACE',
  'REASSIGNED',
];

function isRegistration({ draft }: Draft): boolean {
  return REGISTRATIONS.includes(draft);
}

function isIndependent(draft: Draft): boolean {
  if (draft.draft !== 'ENTRY') return false;
  const { supersedes, repeats } = draft.report;
  return (
    supersedes === undefined &&
    repeats === undefined &&
    draft.type !== 'ReportWithdrawn' &&
    draft.type !== 'StatementMade'
  );
}

describe('law 8: entries that do not name each other', () => {
  it('may have been recorded in any order', () => {
    holds(
      fc.property(
        chronologies,
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        basis,
        tallyQuestion,
        ({ drafts }, ranks, asked, question) => {
          const registry = drafts.filter(isRegistration);
          const entries = drafts.filter(isIndependent);
          const shuffled = entries
            .map((draft, index) => ({ draft, rank: ranks[index] ?? 0 }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ draft }) => draft);
          const answer = answersOf(given(...registry, ...shuffled).chronicle, {
            ...asked,
            question,
          });
          const inOrder = answersOf(given(...registry, ...entries).chronicle, {
            ...asked,
            question,
          });
          agrees(answer, inOrder);
        },
      ),
      60,
    );
  });
});
