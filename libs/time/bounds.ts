import { DAY } from './calendar.js';

/**
 * Between which moments something lies: `[earliest, latest)` in milliseconds of UTC, infinite where no bound is known.
 * Half-open, so that May ends where June begins.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

export const UNBOUNDED: Bounds = { earliest: -Infinity, latest: Infinity };

/** Whether no moment is left between the bounds. */
export function isEmpty(bounds: Bounds): boolean {
  return bounds.earliest >= bounds.latest;
}

/** What lies in both; may be empty. */
export function intersection(one: Bounds, other: Bounds): Bounds {
  return {
    earliest: Math.max(one.earliest, other.earliest),
    latest: Math.min(one.latest, other.latest),
  };
}

/** The least bounds that hold all of them; at least one is needed. */
export function hull(first: Bounds, ...others: readonly Bounds[]): Bounds {
  let { earliest, latest } = first;
  for (const bounds of others) {
    earliest = Math.min(earliest, bounds.earliest);
    latest = Math.max(latest, bounds.latest);
  }
  return { earliest, latest };
}

/** Whether everything in `inner` is in `outer` as well. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** Whether some moment lies in both. */
export function overlaps(one: Bounds, other: Bounds): boolean {
  return !isEmpty(intersection(one, other));
}

export function sameBounds(one: Bounds, other: Bounds): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

/**
 * The day on which something that ended within `end` surely still was: the one before its earliest end.
 * Where that end is open to the past it is only known to have been at some moment before it ended.
 */
export function dayBefore(end: Bounds): Bounds {
  return end.earliest === -Infinity
    ? { earliest: -Infinity, latest: end.latest }
    : { earliest: end.earliest - DAY, latest: end.earliest };
}
