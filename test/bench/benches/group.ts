import type { AsOfReader, AsOfSubject } from '../as-of/as-of.js';
import { AsOfQuestions } from '../as-of/as-of-questions.js';
import type { GroupQuestion } from '../as-of/as-of-questions.js';
import { expectSameTies } from '../as-of/same-answers.js';
import { asOfSubject } from '../as-of/subject.js';
import type { Bench } from '../bench.js';
import { atLeast, ratioFigure, valueFigure } from '../figure.js';
import type { Figure } from '../figure.js';
import { affordable, interleaved, quantile, timedEach } from '../measuring/rounds.js';
import { withFolder } from '../measuring/temporary-folder.js';
import { SqliteAsOf } from '../peers/sqlite-as-of.js';

const ROUNDS = 5;
const QUESTIONS = 1000;
const COMPARED = 20;

/** The ties of one group at random bases, against SQLite that holds the same resolved rows. */
export const group: Bench = {
  name: 'group',
  about: 'the ties of one group as of a random basis, against SQLite with covering indexes',
  run: (options) =>
    withFolder(async (folder) => {
      const subject = asOfSubject(options);
      const peer = new SqliteAsOf(folder, subject);
      try {
        const questions = new AsOfQuestions(subject, options.seed);
        for (const { group: asked, at } of questions.some(COMPARED))
          expectSameTies([subject, peer], asked, at);
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
  const [giant = ''] = subject.groups;
  const [first] = questions.some(1);
  const count = affordable(QUESTIONS, () => first && subject.tiesOf(first.group, first.at));
  const some = questions.some(count);
  const ofGiant = some.map(({ at }) => ({ group: giant, at }));
  const published = questions.asPublished(some);
  const publishedOfGiant = questions.asPublished(ofGiant);
  const mean = (reader: AsOfReader, asked: readonly GroupQuestion[]) => () =>
    meanOf(timesOf(reader, asked));
  const p99 = (asked: readonly GroupQuestion[]) => () => quantile(timesOf(subject, asked), 0.99);
  const [ours = 0, theirs = 0, any = 0, largest = 0, out = 0, outOfGiant = 0] = await interleaved(
    ROUNDS,
    [
      mean(subject, some),
      mean(peer, some),
      p99(some),
      p99(ofGiant),
      p99(published),
      p99(publishedOfGiant),
    ],
  );
  const unit = 'ms';
  return [
    ratioFigure('group.to-sqlite', { value: ours, unit, ratio: theirs / ours }, atLeast(20)),
    valueFigure('group.p99', { value: any, unit }, 1),
    valueFigure('group.largest-p99', { value: largest, unit }, 5),
    valueFigure('group.published-p99', { value: out, unit }, 5),
    valueFigure('group.largest-published-p99', { value: outOfGiant, unit }, 60),
  ];
}

function timesOf(reader: AsOfReader, asked: readonly GroupQuestion[]): readonly number[] {
  return timedEach(asked, ({ group: one, at }) => reader.tiesOf(one, at));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
