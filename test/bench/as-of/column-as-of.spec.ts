import { describe, expect, it } from '@jest/globals';
import { recordedLog } from '../generator/recorded-log.js';
import { AsOfQuestions } from './as-of-questions.js';
import { ColumnAsOf } from './column-as-of.js';
import { ProjectedAsOf } from './testing/projected-as-of.js';
import { expectSameTally, expectSameTies } from './same-answers.js';

const SEED = 13;
const ASKED = 15;

describe('the columns that are measured', () => {
  const events = [...recordedLog({ facts: 800, seed: SEED })];
  const columns = new ColumnAsOf(events);
  const projections = new ProjectedAsOf(events);

  it('answer as the projections do, also for what was published by some day', () => {
    const questions = new AsOfQuestions(projections, SEED);
    const some = questions.some(ASKED);
    for (const { group, at } of [...some, ...questions.asPublished(some)]) {
      expectSameTies([columns, projections], group, at);
      expectSameTally([columns, projections], at);
    }
    expect(some.some(({ group, at }) => columns.tiesOf(group, at).length > 0)).toBe(true);
  });
});
