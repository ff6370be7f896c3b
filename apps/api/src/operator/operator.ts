import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';
import type { KnownKey } from '#libs/projector/key-registry';
import type { Rebuilt } from '#libs/projector/rebuilding/rebuild';

/** How a node stands: how far it has read its log, and what it holds. */
export interface NodeStatus {
  readonly chronologyId: string;
  readonly position: number;
  /** ISO 8601; null before the first event. */
  readonly recordedAt: string | null;
  readonly caughtUp: boolean;
  readonly stopped: readonly string[];
  readonly sources: number;
  readonly groups: number;
  readonly people: number;
  readonly places: number;
  readonly entries: number;
}

/** A key as it is shown; the key itself was shown once, when it was made. */
export type ShownKey = Omit<KnownKey, 'keyHash'>;

/** How the ids of sources begin, and the UUIDs of entries. */
export interface RecordedAsked {
  readonly sourcesFrom: string;
  readonly entries: readonly string[];
}

/** The ids of the registered sources that begin so, and those of the entries that were ever recorded. */
export interface Recorded {
  readonly sources: readonly string[];
  readonly entries: readonly string[];
}

/** What whoever runs a node may do with it, beyond asking and recording through GraphQL. */
export interface Operator {
  status(): Promise<NodeStatus>;
  /** Puts commands against the log in their order, as `Recorder.recordAll` does. */
  recordAll(
    items: readonly RecordItem[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Receipt[]>;
  /** What of this the chronology holds, once everything that the log holds now is read. */
  recorded(asked: RecordedAsked): Promise<Recorded>;
  keys(): Promise<readonly ShownKey[]>;
  rebuild(): Promise<Rebuilt>;
}
