import type { AsOf, AsOfReader, TallyPage, TieAnswer } from './as-of.js';

function inOrder(ties: readonly TieAnswer[]): string {
  const lines = ties.map(({ from, to, tie, certainty }) => [from, to, tie, certainty].join(' '));
  return lines.toSorted().join('\n');
}

function asText({ rowCount, rows }: TallyPage): string {
  const lines = rows.map((row) =>
    [
      row.group,
      row.province ?? '?',
      row.month ?? '?',
      row.certain,
      row.possible,
      row.killedLow,
      row.killedBest,
      row.killedHigh ?? 'open',
    ].join(' '),
  );
  return [String(rowCount), ...lines].join('\n');
}

/** Throws unless two readers give the same ties of a group. */
export function expectSameTies(
  [one, other]: readonly [AsOfReader, AsOfReader],
  group: string,
  at: AsOf,
): void {
  expectSame(inOrder(one.tiesOf(group, at)), inOrder(other.tiesOf(group, at)), at);
}

/** Throws unless two readers give the same page of the tally. */
export function expectSameTally([one, other]: readonly [AsOfReader, AsOfReader], at: AsOf): void {
  expectSame(asText(one.tally(at)), asText(other.tally(at)), at);
}

function expectSame(one: string, other: string, at: AsOf): void {
  if (one === other) return;
  const lines = other.split('\n');
  const index = one.split('\n').findIndex((line, place) => line !== lines[place]);
  const [ours, theirs] = [one.split('\n')[index] ?? 'nothing', lines[index] ?? 'nothing'];
  throw new Error(`at ${JSON.stringify(at)} the one answers "${ours}", the other "${theirs}"`);
}
