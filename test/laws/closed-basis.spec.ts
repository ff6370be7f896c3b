import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { Chronology, chronologies, later } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { answersOf, everyAnswerOf } from './comparing/answers.js';
import { agrees, holds } from './law.js';

describe('law 2: a closed basis', () => {
  it('answers as it did before more was recorded, corrected, retracted, matched or unified', () => {
    holds(
      fc.property(
        chronologies,
        later,
        basis,
        tallyQuestion,
        (chronology, more, asked, question) => {
          const { chronicle } = chronology.given;
          const { position } = chronicle;
          const after = new Chronology([...chronology.steps, ...more]).given.chronicle;
          const then = answersOf(chronicle, { ...asked, question });
          agrees(answersOf(after, { ...asked, question, position }), then);
        },
      ),
      60,
    );
  });

  it('answers in the same bytes, texts, order and keys included', () => {
    holds(
      fc.property(
        chronologies,
        later,
        basis,
        tallyQuestion,
        (chronology, more, asked, question) => {
          const { chronicle } = chronology.given;
          const position = Math.max(1, chronicle.position - asked.back);
          const after = new Chronology([...chronology.steps, ...more]).given.chronicle;
          const then = everyAnswerOf(chronicle, { ...asked, question, position });
          agrees(everyAnswerOf(after, { ...asked, question, position }), then);
        },
      ),
      40,
    );
  });
});
