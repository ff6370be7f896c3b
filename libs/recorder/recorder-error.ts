/** A machine could not do what was asked; callers recognise it by its code. */
export type RecorderErrorCode = 'OUTCOME_UNKNOWN' | 'CLOCK_BEHIND_LOG' | 'STREAM_CONTENDED';

/** Recording failed for a reason that is not the command's. The message says what, where and what to do. */
export class RecorderError extends Error {
  override readonly name: string = 'RecorderError';

  constructor(
    readonly code: RecorderErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The log cannot tell whether an event was written. Sent again under the same key, the command is not recorded twice. */
export class OutcomeUnknownError extends RecorderError {
  override readonly name = 'OutcomeUnknownError';

  constructor(
    readonly stream: string,
    readonly eventId: string,
    cause: unknown,
  ) {
    super(
      'OUTCOME_UNKNOWN',
      `the log cannot tell whether event ${eventId} was written to ${stream}: send the same request again, it is not recorded twice`,
      { cause },
    );
  }
}

function seconds(ms: number): string {
  return String(Math.round(ms / 1000));
}

/** This machine's clock is so far behind the log that what it writes would seem older than what it knows. */
export class ClockBehindLogError extends RecorderError {
  override readonly name = 'ClockBehindLogError';

  constructor(
    readonly now: number,
    readonly lastRecordedAt: number,
  ) {
    super(
      'CLOCK_BEHIND_LOG',
      `this clock says ${new Date(now).toISOString()}, ${seconds(lastRecordedAt - now)} s before the log's last event: set the clock, or accept it with --accept-clock`,
    );
  }
}

/** Others wrote to the same stream again and again while a decision about it was made; nothing was written. */
export class StreamContendedError extends RecorderError {
  override readonly name = 'StreamContendedError';

  constructor(
    readonly stream: string,
    attempts: number,
  ) {
    super(
      'STREAM_CONTENDED',
      `${stream} changed ${String(attempts)} times while this was decided; nothing was written: try again`,
    );
  }
}
