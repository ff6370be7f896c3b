import { readEvent } from '#events/reading';
import type { RecordedEvent } from '#events/recorded-event';
import type { Checkpoint, EventStore } from '#libs/event-store/event-store';
import type { FoldedLog } from './folded-log.js';
import type { Stretch } from './trail.js';

/**
 * Reads some of a log again, no further than it was numbered. What was numbered once is known by its place in its stream; whatever has
 * none was passed over.
 */
export async function readNumbered(
  store: Pick<EventStore, 'readAll'>,
  { sequencer, placed, chronicle }: FoldedLog,
  { after, limit }: { readonly after: Checkpoint | undefined; readonly limit: number },
): Promise<Stretch> {
  const head = sequencer.position;
  const batch = await store.readAll(after === undefined ? { limit } : { after, limit });
  const events: RecordedEvent[] = [];
  let checkpoint = after;
  for (const read of batch) {
    const { stream, revision, metadata } = read;
    const position = placed.positionOf(stream, revision);
    checkpoint = read.checkpoint;
    if (position === undefined) continue;
    const recordedAt = chronicle.log.recordedAt(position) ?? 0;
    events.push({ event: readEvent(read), stream, revision, position, recordedAt, metadata });
    if (position === head) break;
  }
  return { after, events, checkpoint };
}
