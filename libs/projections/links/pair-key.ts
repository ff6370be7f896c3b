/** Names two groups in whatever order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The two groups that a key names. */
export function groupsOfPair(key: string): readonly [string, string] {
  const [one = '', other = ''] = key.split(' ');
  return [one, other];
}
