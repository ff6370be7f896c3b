type Pair = readonly [string, string];

function isSame(one: Pair, [first, second]: Pair): boolean {
  return one.includes(first) && one.includes(second);
}

/** Which pairs are one at present; a decision that would change nothing, or leave another way round, is refused. */
export class PairsJoined {
  #pairs: readonly Pair[] = [];

  /** Whether the decision was taken. */
  decide(pair: Pair, joined: boolean): boolean {
    if (pair[0] === pair[1]) return false;
    const others = this.#pairs.filter((one) => !isSame(one, pair));
    const isJoined = others.length < this.#pairs.length;
    if (isJoined === joined || (isJoined && reaches(others, pair))) return false;
    this.#pairs = joined ? [...others, pair] : others;
    return true;
  }
}

function reaches(pairs: readonly Pair[], [from, to]: Pair): boolean {
  const reached = new Set([from]);
  for (const next of reached)
    for (const one of pairs.filter((pair) => pair.includes(next)).flat()) reached.add(one);
  return reached.has(to);
}
