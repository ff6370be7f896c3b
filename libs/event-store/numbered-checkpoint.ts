import type { Checkpoint } from './event-store.js';
import { EventStoreError } from './event-store-error.js';

/** The checkpoint of the n-th event of a log that numbers its events 1, 2, 3 ... itself. */
export function checkpointOf(position: number): Checkpoint {
  return String(position) as Checkpoint;
}

/** What a reader hears whose checkpoint names no event of this log. */
export function checkpointUnknown(checkpoint: Checkpoint): EventStoreError {
  return new EventStoreError(
    'CHECKPOINT_UNKNOWN',
    `this log has no event at checkpoint ${checkpoint}: it was replaced or restored; read it again from the beginning`,
  );
}

/** The position that a checkpoint stands for; rejects what {@link checkpointOf} never made. */
export function positionOf(checkpoint: Checkpoint): number {
  const position = Number(checkpoint);
  if (Number.isSafeInteger(position) && position > 0 && checkpointOf(position) === checkpoint) {
    return position;
  }
  throw checkpointUnknown(checkpoint);
}
