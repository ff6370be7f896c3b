/** The middle value; of an even number the lower one of the two in the middle. */
function median(values: readonly number[]): number {
  const value = values.toSorted((a, b) => a - b)[(values.length - 1) >> 1];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Runs all contestants in turn, several rounds, and gives the median of each, in their order: what disturbs the machine disturbs all of
 * them. A contestant gives what it measured of one round.
 */
export async function interleaved(
  rounds: number,
  contestants: readonly (() => Promise<number>)[],
): Promise<readonly number[]> {
  const measured = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contestant] of contestants.entries())
      measured[index]?.push(await contestant());
  return measured.map(median);
}
