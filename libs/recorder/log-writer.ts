import type { Writing } from '#libs/chronology/new-event';
import { newEvent } from '#libs/chronology/new-event';
import type { DecidedEvent } from '#libs/chronology/settle';
import type { Subject } from '#libs/chronology/subject';
import type { ExpectedRevision } from '#libs/event-store/event-store';
import { readSubject } from './log-stream.js';
import type { RecordContext } from './record-item.js';
import { ClockBehindLogError, OutcomeUnknownError } from './recorder-error.js';
import type { RecorderOptions } from './recorder-options.js';

/** A writer further behind the log's last event than this is refused. */
const CLOCK_TOLERANCE_MS = 60_000;

/** An event for the end of its stream, as it was when the decision was made. */
export interface Append {
  readonly stream: string;
  readonly subject: Subject;
  readonly decided: DecidedEvent;
  readonly context: RecordContext;
}

function checkedNow({ clock, readSide, acceptClock }: RecorderOptions): number {
  const now = clock();
  const last = readSide.lastRecordedAt;
  if (last !== undefined && acceptClock !== true && now < last - CLOCK_TOLERANCE_MS)
    throw new ClockBehindLogError(now, last);
  return now;
}

function writingOf({ stream, subject, context }: Append, options: RecorderOptions): Writing {
  const { actor, apiKeyId, cause, correlation } = context;
  return {
    stream,
    revision: subject.revision + 1,
    at: checkedNow(options),
    actor,
    ...(apiKeyId === undefined ? {} : { key: apiKeyId }),
    ...(cause === undefined ? {} : { cause }),
    ...(correlation === undefined ? {} : { correlation }),
    software: options.software,
  };
}

function expectedOf({ revision }: Subject): ExpectedRevision {
  return revision < 0 ? 'no_stream' : revision;
}

/**
 * Appends an event where its decision was made, and gives its revision; undefined when the stream moved on, so that nothing was
 * written. What the log cannot tell is looked up in the stream once; an event that is not there may still come, so it throws.
 */
export async function appendDecided(
  append: Append,
  options: RecorderOptions,
): Promise<number | undefined> {
  const { stream, subject, decided } = append;
  const event = newEvent(decided, writingOf(append, options));
  const result = await options.store.append(stream, expectedOf(subject), [event]);
  switch (result.outcome) {
    case 'committed':
      return result.revision;
    case 'refused':
      return undefined;
    case 'unknown':
      return found(append, options, result.cause);
  }
}

async function found(
  append: Append,
  options: RecorderOptions,
  cause: unknown,
): Promise<number | undefined> {
  const { stream, decided } = append;
  const { events } = await readSubject(options.store, stream).catch((failure: unknown) => {
    throw new OutcomeUnknownError(stream, decided.id, failure);
  });
  const written = events.find(({ id }) => id === decided.id);
  if (written === undefined) throw new OutcomeUnknownError(stream, decided.id, cause);
  return written.requestHash === decided.requestHash ? written.revision : undefined;
}
