import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyChronicle, evolve } from '#libs/projections/chronicle';
import { given } from '#libs/projections/testing/given';
import type { Draft } from '#libs/projections/testing/given';
import { Chronology, chronologies } from './chronologies/chronology.js';
import { incidentEntry } from './chronologies/incident-steps.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { tieEntry } from './chronologies/tie-steps.js';
import { answersOf } from './comparing/answers.js';
import { differences } from './comparing/differences.js';
import { holds } from './law.js';

const anyEntry = fc.oneof(tieEntry, incidentEntry);

describe('what is recorded', () => {
  it('gives the same answers folded anew and event by event, whatever prefix is delivered again', () => {
    holds(
      fc.property(
        chronologies,
        basis,
        tallyQuestion,
        fc.nat({ max: 40 }),
        ({ given: told }, asked, question, again) => {
          const chronicle = emptyChronicle();
          for (const [at, event] of told.events.entries()) {
            evolve(chronicle, event);
            if (at === again)
              for (const earlier of told.events.slice(0, at)) evolve(chronicle, earlier);
          }
          expect(chronicle).toEqual(told.chronicle);
          const one = answersOf(chronicle, { ...asked, question });
          expect(differences(one, answersOf(told.chronicle, { ...asked, question }))).toEqual([]);
        },
      ),
      100,
    );
  });

  it('leaves the answers at an earlier position as they were', () => {
    holds(
      fc.property(chronologies, basis, tallyQuestion, ({ given: told }, asked, question) => {
        const position = Math.max(1, told.chronicle.position - asked.back);
        const before = emptyChronicle();
        for (const event of told.events.slice(0, position)) evolve(before, event);
        const then = answersOf(before, { ...asked, question });
        const now = answersOf(told.chronicle, { ...asked, question, position });
        expect(differences(now, then)).toEqual([]);
      }),
      100,
    );
  });

  it('is, once retracted, as if it had never been recorded', () => {
    holds(
      fc.property(
        chronologies,
        anyEntry,
        basis,
        tallyQuestion,
        (chronology, entry, asked, question) => {
          const taken = [...chronology.steps, entry, { step: 'RETRACTED', back: 0 } as const];
          const answer = answersOf(new Chronology(taken).given.chronicle, { ...asked, question });
          const never = answersOf(chronology.given.chronicle, { ...asked, question });
          expect(differences(answer, never)).toEqual([]);
        },
      ),
      100,
    );
  });

  it('is, once corrected, as if it had been recorded so at first, under the same id', () => {
    holds(
      fc.property(
        chronologies,
        fc.oneof(fc.tuple(tieEntry, tieEntry), fc.tuple(incidentEntry, incidentEntry)),
        basis,
        tallyQuestion,
        (chronology, [misread, right], asked, question) => {
          fc.pre(misread.type === right.type);
          const corrected = [
            ...chronology.steps,
            misread,
            { step: 'CORRECTED', back: 0, as: right } as const,
          ];
          const answer = answersOf(new Chronology(corrected).given.chronicle, {
            ...asked,
            question,
          });
          const first = new Chronology([...chronology.steps, right]);
          const atFirst = answersOf(first.given.chronicle, { ...asked, question });
          expect(differences(answer, atFirst)).toEqual([]);
        },
      ),
      100,
    );
  });

  it('may have been recorded in any order, where entries do not name each other', () => {
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
          expect(differences(answer, inOrder)).toEqual([]);
        },
      ),
      100,
    );
  });
});

function isRegistration({ draft }: Draft): boolean {
  return ['SOURCE', 'GROUP', 'PLACE', 'REASSIGNED'].includes(draft);
}

function isIndependent(draft: Draft): boolean {
  if (draft.draft !== 'ENTRY' || draft.report.supersedes !== undefined) return false;
  return draft.type !== 'ReportWithdrawn' && draft.type !== 'StatementMade';
}
