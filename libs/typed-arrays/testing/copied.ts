import type { Numbers } from '../numbers.js';
import type { Saved } from '../saved.js';

/** What was saved, in memory of its own, as if it came from a file. */
export function copied(saved: Saved): Saved {
  const copy: Record<string, Saved[string]> = {};
  for (const [name, value] of Object.entries(saved)) {
    if (typeof value === 'string') copy[name] = value;
    else copy[name] = isColumn(value) ? value.slice() : copied(value);
  }
  return copy;
}

function isColumn(value: Numbers | Saved): value is Numbers {
  return ArrayBuffer.isView(value);
}
