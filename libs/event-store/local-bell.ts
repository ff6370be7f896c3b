import { isNativeError } from 'node:util/types';
import type { Bell } from './event-store.js';

function told(failure: unknown): string {
  return isNativeError(failure) ? (failure.stack ?? failure.message) : String(failure);
}

function warn(failure: unknown): void {
  process.emitWarning(`a listener of the log failed: ${told(failure)}`);
}

/** The bell of a log that this process alone writes to. It rings when told. */
export class LocalBell implements Bell {
  readonly #listeners = new Set<{ readonly heard: () => void }>();
  readonly #report: (failure: unknown) => void;

  /** `report` hears what a listener throws; by default Node prints it as a warning. */
  constructor(report: (failure: unknown) => void = warn) {
    this.#report = report;
  }

  subscribe(listener: () => void): () => void {
    const subscription = { heard: listener };
    this.#listeners.add(subscription);
    return () => {
      this.#listeners.delete(subscription);
    };
  }

  ring(): void {
    for (const { heard } of [...this.#listeners]) {
      try {
        heard();
      } catch (failure) {
        // The append that rang is durable; a listener's fault must not make it look failed.
        this.#report(failure);
      }
    }
  }
}
