import { canonicalJson } from '#events/canonical-json';
import type { Json } from '#events/json';
import { isFields } from './coercion.js';
import type { Path } from './problem.js';

/** A value that differs between what was recorded and what is given now; undefined where one of them has none. */
export interface Difference {
  readonly path: Path;
  readonly recorded: Json | undefined;
  readonly given: Json | undefined;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

/** Where two stored forms differ, each at its innermost field; lists are compared whole. None when they are equal. */
export function differences(
  recorded: Json | undefined,
  given: Json | undefined,
  path: Path = [],
): readonly Difference[] {
  if (isFields(recorded) && isFields(given)) {
    const [one, other] = [recorded, given];
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => differences(one[name], other[name], [...path, name]));
  }
  return isSame(recorded, given) ? [] : [{ path, recorded, given }];
}
