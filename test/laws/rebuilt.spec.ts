import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { chronologies } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { answersOf } from './comparing/answers.js';
import { agrees, holds } from './law.js';

describe('law 4: what is rebuilt', () => {
  it('is what was folded event by event, whatever prefix was delivered again', () => {
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
          expect({ ...chronicle, log: chronicle.log.saved() }).toEqual({
            ...told.chronicle,
            log: told.chronicle.log.saved(),
          });
          const one = answersOf(chronicle, { ...asked, question });
          agrees(one, answersOf(told.chronicle, { ...asked, question }));
        },
      ),
      60,
    );
  });
});
