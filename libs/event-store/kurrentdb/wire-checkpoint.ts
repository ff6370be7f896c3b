import type { RecordedEvent } from '@kurrent/kurrentdb-client';
import type { Checkpoint } from '../event-store.js';
import { EventStoreError } from '../event-store-error.js';
import { checkpointUnknown } from '../numbered-checkpoint.js';

/** Where an event stands in the whole log, and which it is: in a log that was replaced or restored another stands there, or none. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
  readonly id: string;
}

const DIGITS = 20;
const HIGHEST = 2n ** 63n - 1n;
const FORM =
  /^(?<commit>\d{20})-(?<prepare>\d{20})-(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function placeOf({ id, position, streamId }: RecordedEvent): Place {
  if (position !== undefined) return { ...position, id };
  throw new EventStoreError(
    'LOG_FAILED',
    `KurrentDB did not say where an event of ${streamId} stands: a server from 22.6 on does`,
  );
}

export function isSamePlace(a: Place, b: Place | undefined): boolean {
  return a.commit === b?.commit && a.prepare === b.prepare && a.id === b.id;
}

/** The checkpoint of an event: text that sorts as the log does. */
export function checkpointAt({ commit, prepare, id }: Place): Checkpoint {
  const padded = [commit, prepare].map((position) => position.toString().padStart(DIGITS, '0'));
  return [...padded, id].join('-') as Checkpoint;
}

/** The place that a checkpoint stands for; rejects what {@link checkpointAt} never made. */
export function placeAt(checkpoint: Checkpoint): Place {
  const { commit, prepare, id } = FORM.exec(checkpoint)?.groups ?? {};
  if (commit === undefined || prepare === undefined || id === undefined) {
    throw checkpointUnknown(checkpoint);
  }
  const place = { commit: BigInt(commit), prepare: BigInt(prepare), id };
  if (place.commit > HIGHEST || place.prepare > HIGHEST) throw checkpointUnknown(checkpoint);
  return place;
}
