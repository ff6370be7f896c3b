import type { EntryKey } from './entry-order.js';

/** A place in a list: right after or right before the row of a key, wherever that row would stand. */
export interface ListPlace {
  readonly key: EntryKey;
  readonly after: boolean;
}

/** Which rows are wanted: from a place on, or from the end at which a walk begins, to another, and at most so many. */
export interface ListWalk {
  readonly from?: ListPlace | undefined;
  readonly to?: ListPlace | undefined;
  readonly backwards: boolean;
  readonly most: number;
}
