import type { PairDecision } from '../chronicle/chronicle.js';
import type { History } from '../chronicle/history.js';
import { Recent } from './recent.js';

/** The pairs that are joined at `position`: of several decisions about one pair the last counts. */
export function joinedPairs(
  decisions: History<PairDecision>,
  position: number,
): readonly (readonly [string, string])[] {
  const last = new Map<string, PairDecision>();
  for (const { position: at, value } of decisions) {
    if (at > position) break;
    last.set(value.pair.toSorted(byCodeUnits).join(' '), value);
  }
  return [...last.values()].filter(({ joined }) => joined).map(({ pair }) => pair);
}

/** By the decisions, and by the position of the last of them that counts. */
const known = new WeakMap<History<PairDecision>, Recent<number, (slug: string) => string>>();

/** The canonical names by the decisions up to a position; the same function as long as nothing was decided in between. */
export function canonicalAt(
  decisions: History<PairDecision>,
  position: number,
): (slug: string) => string {
  const last = decisions.findLast((decision) => decision.position <= position)?.position ?? 0;
  const recent = known.get(decisions) ?? new Recent<number, (slug: string) => string>(64);
  known.set(decisions, recent);
  return recent.get(last, () => canonicalNames(joinedPairs(decisions, last)));
}

/**
 * The canonical name of whatever is joined: the smallest slug of its connected component.
 * What is joined to nothing is its own canonical name.
 */
export function canonicalNames(
  pairs: readonly (readonly [string, string])[],
): (slug: string) => string {
  const parent = new Map<string, string>();
  const root = (slug: string): string => {
    const above = parent.get(slug);
    return above === undefined || above === slug ? slug : root(above);
  };
  for (const [one, other] of pairs) {
    const [smaller, larger] = [root(one), root(other)].toSorted(byCodeUnits);
    if (smaller !== undefined && larger !== undefined && smaller !== larger)
      parent.set(larger, smaller);
  }
  return root;
}

/** Orders texts by code units, the order of every list of Annals: the same on every machine and in every locale. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
