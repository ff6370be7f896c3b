import type { Answer, Question } from './archive-messages.js';
import type { ArchivePlace } from './kept-archive.js';

/** Who keeps an archive: a thread of its own or, for tests, this one. */
export interface ArchiveKeeper {
  /** What it said once it had opened the archive, or could not. */
  readonly first: Promise<Answer>;
  /** Answers in the order of the questions; rejects when the keeper has ended. */
  ask(question: Question): Promise<Answer>;
  /** Hears that the keeper has ended by itself; it answers nothing any more. */
  onEnd(listener: (cause: Error) => void): void;
}

export type StartKeeper = (place: ArchivePlace) => ArchiveKeeper;
