import { requestHash } from '#events/event-hash';
import { eventId } from '#events/ids';
import { readEvent } from '#events/reading';
import { streamName } from '#events/streams';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import { newEvent } from './new-event.js';
import type { Writing } from './new-event.js';

const FORMAT = 1;

/** The stream whose first event opens the chronology. */
export function chronologyStream(prefix: string): string {
  return streamName('chronology', '', prefix);
}

/** The first event of a log: it gives the chronology its id. */
export function openingEvent(chronologyId: string, writing: Omit<Writing, 'revision'>): NewEvent {
  const { stream } = writing;
  const id = eventId(chronologyId, { stream, scope: 'chronology', key: 'opened' }, 0);
  const hash = requestHash({ command: 'OPEN_CHRONOLOGY', chronologyId, format: FORMAT });
  const event = { type: 'ChronologyOpened', data: { chronologyId, format: FORMAT } } as const;
  return newEvent({ id, event, requestHash: hash }, { ...writing, revision: 0 });
}

/** The id that the first event of the chronology's stream gave; undefined for a log that was not opened. */
export function openedAs(first: WrittenEvent | undefined): string | undefined {
  if (first === undefined) return undefined;
  const event = readEvent(first);
  return event.type === 'ChronologyOpened' ? event.data.chronologyId : undefined;
}
