/**
 * Which of the candidates are needed beside what is given for something to hold that holds with all of them: none too few ever, and
 * none too many where more never undoes it (QuickXplain, Junker 2004). It asks about as often as there are needed ones, times the
 * logarithm of the candidates.
 */
export function neededBesides<Value>(
  given: readonly Value[],
  candidates: readonly Value[],
  holds: (values: readonly Value[]) => boolean,
): readonly Value[] {
  if (holds(given)) return [];
  return neededAmong(given, candidates, holds);
}

function neededAmong<Value>(
  given: readonly Value[],
  candidates: readonly Value[],
  holds: (values: readonly Value[]) => boolean,
): readonly Value[] {
  if (candidates.length <= 1) return candidates;
  const half = candidates.length >> 1;
  const [first, second] = [candidates.slice(0, half), candidates.slice(half)];
  const ofSecond = neededBesides([...given, ...first], second, holds);
  const ofFirst =
    ofSecond.length === 0
      ? neededAmong(given, first, holds)
      : neededBesides([...given, ...ofSecond], first, holds);
  return [...ofFirst, ...ofSecond];
}
