import type { ReadAllOptions, ReadEvent } from '#libs/event-store/event-store';

/** What a thread that folds a log again is started with. */
export interface Rebuilding {
  /** Where it makes its archive; its snapshot is made beside it. */
  readonly file: string;
  readonly version: string;
  readonly prefix: string;
}

/** What it is asked for, one after the other. */
export type Order = 'catch up' | 'close';

/** To the thread: an order, or what it wanted to read of the log. */
export type ToThread =
  | { readonly order: Order }
  | { readonly read: number; readonly events: readonly ReadEvent[] }
  | { readonly read: number; readonly failure: string };

/** From the thread: what it wants to read, or that an order was carried out. */
export type FromThread =
  | { readonly read: number; readonly options: ReadAllOptions }
  | { readonly caughtUp: CaughtUp }
  | { readonly failure: string }
  | { readonly closed: true };

/** How far it has folded, and checksums of what it folded. */
export interface CaughtUp {
  readonly position: number;
  readonly memory: string;
  readonly archive: string;
}
