import type { View } from './view.js';

/** Computes something of a view once, however often it is asked for. */
export function perView<Result>(compute: (view: View) => Result): (view: View) => Result {
  const known = new WeakMap<View, { readonly result: Result }>();
  return (view) => {
    let entry = known.get(view);
    if (entry === undefined) {
      entry = { result: compute(view) };
      known.set(view, entry);
    }
    return entry.result;
  };
}
