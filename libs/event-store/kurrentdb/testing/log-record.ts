/** An event that a writer proposes. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** Where a record lies in the whole log; greater than every position before it, and never the next number. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as the server keeps it. */
export interface LogRecord extends ProposedEvent, LogPosition {
  readonly stream: string;
  readonly revision: bigint;
  /** When the server wrote it, in ticks of 100 ns since 1970; undefined makes an event without it. */
  readonly created: bigint | undefined;
}

/** Negative when `a` lies before `b`, 0 at the same place. */
export function comparePositions(a: LogPosition, b: LogPosition): number {
  if (a.commit !== b.commit) return a.commit < b.commit ? -1 : 1;
  if (a.prepare !== b.prepare) return a.prepare < b.prepare ? -1 : 1;
  return 0;
}

/** The bytes that a record takes in the log, by which positions advance. */
export function recordLength(stream: string, event: ProposedEvent): bigint {
  const texts = 2 * (stream.length + event.type.length);
  return BigInt(64 + texts + event.data.length + event.metadata.length);
}
