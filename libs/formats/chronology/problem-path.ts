import type { FilePosition } from './file-problem.js';
import type { Located, LocatedMap } from './located.js';
import { nearest } from './located.js';

/** The steps of a path such as `fact.scope[0]`. */
function stepsOf(path: string): readonly (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Where the field at a path of a description stands. */
export function positionIn(described: Located, path: string): FilePosition {
  return nearest(described, stepsOf(path)).at;
}

/** Where the field at a path of an entry stands: a fact stands under its event's name, dates stand beside it. */
export function positionInEntry(entry: LocatedMap, event: string, path: string): FilePosition {
  const [first, ...rest] = stepsOf(path);
  if (first === 'fact') return nearest(entry, [event, ...rest]).at;
  if (first === 'date') return nearest(entry, rest).at;
  return first === undefined ? entry.at : nearest(entry, [first, ...rest]).at;
}
