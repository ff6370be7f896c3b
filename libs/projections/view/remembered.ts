/** Computes something for each key when it is first asked for, and not again. */
export function remembered<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, { readonly result: Result }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { result: compute(key) };
      known.set(key, entry);
    }
    return entry.result;
  };
}
