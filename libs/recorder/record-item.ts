import type { Command } from '#libs/chronology/command';

/** Who asks for a command, and how it is told apart from others. */
export interface RecordContext {
  /** `actor:<key id>` for the API, `import:<source>` for a file's entries, `import` for its registry. */
  readonly scope: string;
  /** The writer's idempotency key; without one the content identifies the request. Never stored. */
  readonly key?: string;
  /** Who records, as it is stored. */
  readonly actor: string;
  readonly apiKeyId?: string;
  readonly cause?: string;
  readonly correlation?: string;
  /** The command comes from a data set whose slips are kept as reported. */
  readonly imported?: boolean;
}

/** One command of several. */
export interface RecordItem {
  readonly command: Command;
  readonly context: RecordContext;
}
