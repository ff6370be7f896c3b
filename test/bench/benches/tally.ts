import type { AsOf, AsOfReader, AsOfSubject } from '../as-of/as-of.js';
import { AsOfQuestions } from '../as-of/as-of-questions.js';
import { expectSameTally } from '../as-of/same-answers.js';
import { asOfSubject } from '../as-of/subject.js';
import type { Bench } from '../bench.js';
import { atLeast, ratioFigure, valueFigure } from '../figure.js';
import type { Figure } from '../figure.js';
import { affordable, interleaved, median, quantile, timedEach } from '../measuring/rounds.js';
import { withFolder } from '../measuring/temporary-folder.js';
import { SqliteAsOf } from '../peers/sqlite-as-of.js';

const ROUNDS = 5;
const QUESTIONS = 50;
const COMPARED = 5;

/** The whole tally of group x province x month at random bases, against SQLite that holds the same resolved rows. */
export const tally: Bench = {
  name: 'tally',
  about: 'the full tally group x province x month, page of 100, against SQLite',
  run: (options) =>
    withFolder(async (folder) => {
      const subject = asOfSubject(options);
      const peer = new SqliteAsOf(folder, subject);
      try {
        const questions = new AsOfQuestions(subject, options.seed);
        for (const { at } of questions.some(COMPARED)) expectSameTally([subject, peer], at);
        return await measured(subject, peer, questions);
      } finally {
        peer.close();
      }
    }),
};

async function measured(
  subject: AsOfSubject,
  peer: AsOfReader,
  questions: AsOfQuestions,
): Promise<readonly Figure[]> {
  const [first] = questions.some(1);
  const count = affordable(QUESTIONS, () => first && subject.tally(first.at));
  const some = questions.some(count);
  const bases = some.map(({ at }) => at);
  const published = questions.asPublished(some).map(({ at }) => at);
  const times = (reader: AsOfReader, asked: readonly AsOf[]): readonly number[] =>
    timedEach(asked, (at) => reader.tally(at));
  const ours: number[] = [];
  const [typical = 0, theirs = 0, out = 0] = await interleaved(ROUNDS, [
    () => {
      const round = times(subject, bases);
      ours.push(...round);
      return median(round);
    },
    () => median(times(peer, bases)),
    () => quantile(times(subject, published), 0.99),
  ]);
  const unit = 'ms';
  return [
    ratioFigure('tally.to-sqlite', { value: typical, unit, ratio: theirs / typical }, atLeast(10)),
    valueFigure('tally.p99', { value: quantile(ours, 0.99), unit }, 20),
    valueFigure('tally.published-p99', { value: out, unit }, 200),
  ];
}
