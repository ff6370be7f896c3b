import type { Known } from '#libs/chronology/known';

/** What the recorder asks of this node's read models. */
export interface ReadSide {
  /** What the read models know now: a live view, which grows as they follow the log. */
  known(): Known;
  /** Reads everything that the log holds when this is called. */
  catchUp(): Promise<void>;
  /** The position of an event by its place in its stream, once every read model has it; undefined when that takes longer. */
  waitForEvent(stream: string, revision: number, timeoutMs: number): Promise<number | undefined>;
  /** Record time of the last event read (ms UTC); undefined before the first. */
  readonly lastRecordedAt: number | undefined;
}
