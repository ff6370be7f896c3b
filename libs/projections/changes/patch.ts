import type { Affiliation } from '../ties/affiliations.js';
import type { EntryStatus } from '../view/standing.js';
import type { Placed } from '../tally/tally.js';
import { shownAffiliation, shownPlaced } from './chronology-state.js';
import type { ChronologyState } from './chronology-state.js';

/** One thing that differs; what is undefined is not there. */
export interface Difference<Value> {
  readonly key: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What turns one state into another. */
export interface Patch {
  readonly entries: readonly Difference<EntryStatus>[];
  readonly affiliations: readonly Difference<Affiliation>[];
  readonly incidents: readonly Difference<Placed>[];
}

/** Everything in which two states differ, each list in the order of its keys. */
export function patchBetween(before: ChronologyState, after: ChronologyState): Patch {
  return {
    entries: differing(before.entries, after.entries, String),
    affiliations: differing(before.affiliations, after.affiliations, shownAffiliation),
    incidents: differing(before.incidents, after.incidents, shownPlaced),
  };
}

/** The state with the differences made: `apply(patchBetween(a, b), a)` is `b`. */
export function apply(patch: Patch, state: ChronologyState): ChronologyState {
  return {
    entries: patched(state.entries, patch.entries),
    affiliations: patched(state.affiliations, patch.affiliations),
    incidents: patched(state.incidents, patch.incidents),
  };
}

function differing<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  shown: (value: Value) => string,
): readonly Difference<Value>[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    const isSame =
      one !== undefined && other !== undefined ? shown(one) === shown(other) : one === other;
    return isSame ? [] : [{ key, before: one, after: other }];
  });
}

function patched<Value>(
  values: ReadonlyMap<string, Value>,
  differences: readonly Difference<Value>[],
): ReadonlyMap<string, Value> {
  const result = new Map(values);
  for (const { key, after } of differences)
    if (after === undefined) result.delete(key);
    else result.set(key, after);
  return result;
}
