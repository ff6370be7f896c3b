/** The value below which a share (0 to 1) of all lies or which it reaches. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** The middle value; of an even number the lower one of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long each of several pieces of work takes, one after the other, in milliseconds. */
export function timedEach<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): readonly number[] {
  return questions.map((question) => {
    const began = performance.now();
    ask(question);
    return performance.now() - began;
  });
}

const ROUND_MS = 1000;
const LEAST_QUESTIONS = 10;

/** As many questions of a kind as a round has time for, and enough to have a middle. */
export function affordable(most: number, askOne: () => unknown): number {
  const began = performance.now();
  askOne();
  const each = performance.now() - began;
  return Math.max(LEAST_QUESTIONS, Math.min(most, Math.floor(ROUND_MS / each)));
}

/**
 * Runs all contestants in turn, several rounds, and gives the median of each, in their order: what disturbs the machine disturbs all of
 * them. A contestant gives what it measured of one round.
 */
export async function interleaved(
  rounds: number,
  contestants: readonly (() => number | Promise<number>)[],
): Promise<readonly number[]> {
  const measured = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contestant] of contestants.entries())
      measured[index]?.push(await contestant());
  return measured.map(median);
}
