/** Stable: callers and documentation name these. */
export type EventStoreErrorCode =
  | 'REQUEST_INVALID' // a stream name, revision, limit or empty append that no log takes
  | 'EVENT_INVALID' // an event that could not be kept unchanged
  | 'EVENT_TOO_LARGE'
  | 'CHECKPOINT_UNKNOWN' // the log was replaced or restored, or the checkpoint is another log's
  | 'STORE_CLOSED'
  | 'LOG_IN_USE'
  | 'LOG_BUSY' // another program is writing, or the cluster has no leader; nothing was written, try again
  | 'LOG_FOREIGN'
  | 'LOG_NEWER_FORMAT'
  | 'LOG_CORRUPT' // a damaged file, or a stream that was deleted or written by others
  | 'LOG_FULL'
  | 'LOG_READ_ONLY' // the disk cannot be written, or the user of the server may not
  | 'LOG_UNREACHABLE' // the file or folder cannot be opened, or the server does not answer
  | 'LOG_FAILED'; // the disk failed; the process must open the log again before it can know what was kept

/** What a log refuses or cannot do. The message says what, where and what to do; nothing was written. */
export class EventStoreError extends Error {
  override readonly name: string = 'EventStoreError';

  constructor(
    readonly code: EventStoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
