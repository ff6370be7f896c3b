import { requestHash } from '#events/event-hash';
import { eventId } from '#events/ids';
import type { NewEvent } from '#events/written-event';
import { newEvent } from '#libs/chronology/new-event';
import { CHRONOLOGY_ID, generatedEvents } from './generated-events.js';
import type { GeneratorOptions } from './generated-events.js';

/** The next event of a log as it is written, for the end of its stream. */
export interface LoggedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
}

/** A generated chronology in its written form, with the ids and hashes that a recorder would give it. The same options give the same bytes. */
export function* generatedLog(options: GeneratorOptions): Generator<LoggedEvent> {
  let serial = 0;
  for (const { stream, revision, event, at } of generatedEvents(options)) {
    serial += 1;
    const key = String(serial);
    const id = eventId(CHRONOLOGY_ID, { stream, scope: 'bench', key }, 0);
    const decided = { id, event, requestHash: requestHash(key) };
    const writing = { stream, revision, at, actor: 'bench', software: 'annals/bench' };
    yield { stream, revision, event: newEvent(decided, writing) };
  }
}
