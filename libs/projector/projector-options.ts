import type { EventStore } from '#libs/event-store/event-store';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { BodyKeeper } from './body-keeper.js';
import type { FoldedLog, LogPlace } from './folded-log.js';
import type { ReadModel, Stopped, TrailingModel } from './read-model.js';

/** What of a log is needed to follow it. */
export type FollowedLog = Pick<EventStore, 'readAll' | 'changes'>;

export interface ProjectorOptions {
  readonly store: FollowedLog;
  readonly prefix: string;
  /** Read models beside the chronicle itself; each is handed every event after the chronicle has it. */
  readonly models?: (chronicle: Chronicle) => readonly ReadModel[];
  /** Read models that follow behind: neither answers nor the other models wait for them. */
  readonly trailing?: readonly TrailingModel[];
  /** What keeps the bodies of entries, so that they need not stay in memory; it follows behind as well. */
  readonly bodies?: BodyKeeper;
  /** Where to keep what was folded, so that the next start need not fold it again. */
  readonly snapshots?: Snapshots;
  /** How many events are read at once. */
  readonly batchSize?: number;
  /** How often the log is looked at even if its bell does not ring (ms). */
  readonly pollMs?: number;
}

/** How a node follows its log. */
export interface ProjectorHealth {
  /** Position of the last event that every read model has. */
  readonly position: number;
  /** Whether the last look at the log found nothing more to read. */
  readonly caughtUp: boolean;
  readonly stopped: readonly Stopped[];
  /** Why the log could not be read at the last attempt. */
  readonly readFailure: string | undefined;
}

/** Where a projector keeps what it has folded. */
export interface Snapshots {
  /** Whether it is worth keeping another one now, or before nothing more will be folded. */
  isDue(position: number, when: 'NOW' | 'AT_END'): boolean;
  /** Keeps what was folded, if it can; until it resolves nothing may be folded. */
  keep(folded: FoldedLog, place: LogPlace): Promise<void>;
}

/** What was folded before, and how far the log was read for it. */
export interface Before {
  readonly folded: FoldedLog;
  readonly place: LogPlace;
}
