import type { Chronicle, EntryRevision } from '#libs/projections/chronicle/chronicle';

/** An event that recorded, corrected or retracted an entry. */
export interface EntryEvent {
  readonly uuid: string;
  readonly revision: EntryRevision;
}

/** What the event at a position did to an entry; undefined for an event that is about no entry. */
export function entryEventAt(chronicle: Chronicle, position: number): EntryEvent | undefined {
  const uuid = chronicle.log.entryAt(position);
  if (uuid === undefined) return undefined;
  const revision = chronicle.entries
    .get(uuid)
    ?.revisions.find((candidate) => candidate.position === position);
  return revision === undefined ? undefined : { uuid, revision };
}
