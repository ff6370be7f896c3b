import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntryStep, Step } from './chronologies/steps.js';
import { Chronology, chronologies } from './chronologies/chronology.js';
import { incidentEntry } from './chronologies/incident-steps.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { tieEntry } from './chronologies/tie-steps.js';
import { answersOf } from './comparing/answers.js';
import { agrees, holds } from './law.js';

const anyEntry = fc.oneof(tieEntry, incidentEntry);

/** What an entry registers stays registered when the entry is taken back, so it is known in either case. */
function registeredFor(forEntry: EntryStep): Step {
  return { step: 'REGISTERED', forEntry };
}

function after({ steps }: Chronology, ...more: readonly Step[]) {
  return new Chronology([...steps, ...more]).given;
}

describe('law 6: what an editor takes back', () => {
  it('is, once retracted, as if it had never been recorded', () => {
    holds(
      fc.property(
        chronologies,
        anyEntry,
        basis,
        tallyQuestion,
        (chronology, entry, asked, question) => {
          const told = after(chronology, entry, { step: 'RETRACTED', back: 0 });
          const answer = answersOf(told.chronicle, { ...asked, question });
          const never = after(chronology, registeredFor(entry));
          agrees(answer, answersOf(never.chronicle, { ...asked, question }));
        },
      ),
      60,
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
          const told = after(chronology, misread, { step: 'CORRECTED', back: 0, as: right });
          const answer = answersOf(told.chronicle, { ...asked, question });
          const first = after(chronology, registeredFor(misread), right);
          agrees(answer, answersOf(first.chronicle, { ...asked, question }));
        },
      ),
      60,
    );
  });

  it('stays as it was at the positions before', () => {
    holds(
      fc.property(
        chronologies,
        anyEntry,
        basis,
        tallyQuestion,
        (chronology, entry, asked, question) => {
          const recorded = after(chronology, entry);
          const { position } = recorded.chronicle;
          const told = after(chronology, entry, { step: 'RETRACTED', back: 0 });
          const answer = answersOf(told.chronicle, { ...asked, question, position });
          agrees(answer, answersOf(recorded.chronicle, { ...asked, question }));
        },
      ),
      60,
    );
  });
});
