import { Worker } from 'node:worker_threads';
import { compiledModule } from '#libs/threads/compiled-module';
import type { ArchiveKeeper, StartKeeper } from './archive-keeper.js';
import type { Answer, Question } from './archive-messages.js';
import { ArchiveError } from './archive-messages.js';
import type { StartedWith } from './archive-thread.js';

/** Starts a thread that keeps the archive, so that neither writing nor searching it ever holds up the thread that serves. */
export const startArchiveThread: StartKeeper = (place) => {
  const workerData: StartedWith = place;
  // What this process was started with, such as --input-type, is not meant for the thread.
  return new ArchiveThread(
    new Worker(compiledModule(import.meta.url, 'archive-thread.js'), { workerData, execArgv: [] }),
    place.file,
  );
};

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: Error) => void;
}

/** The archive's thread, seen from the serving one. While it is idle it keeps no process alive. */
export class ArchiveThread implements ArchiveKeeper {
  readonly first: Promise<Answer>;
  readonly #thread: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #listeners = new Set<(cause: Error) => void>();
  #isClosing = false;
  #ended: Error | undefined;

  constructor(thread: Worker, file: string) {
    this.#thread = thread;
    let cause: unknown;
    this.first = this.#answer();
    // Whoever asks hears of the failure again.
    this.first.catch(() => undefined);
    thread.on('message', (answer: Answer) => {
      this.#hear(answer);
    });
    thread.on('error', (error) => (cause = error));
    thread.once('exit', () => {
      this.#end(endedError(file, cause));
    });
  }

  ask(question: Question): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (question.ask === 'close') this.#isClosing = true;
    const answering = this.#answer();
    this.#thread.postMessage(question);
    return answering;
  }

  onEnd(listener: (cause: Error) => void): void {
    this.#listeners.add(listener);
  }

  #answer(): Promise<Answer> {
    this.#thread.ref();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #hear(answer: Answer): void {
    this.#waiting.shift()?.resolve(answer);
    if (this.#waiting.length === 0) this.#thread.unref();
  }

  #end(cause: Error): void {
    this.#ended = cause;
    for (const { reject } of this.#waiting.splice(0)) reject(cause);
    if (!this.#isClosing) for (const listener of this.#listeners) listener(cause);
  }
}

function endedError(file: string, cause: unknown): Error {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  const message = `the thread that keeps ${file} has ended by itself${why}: start again`;
  return new ArchiveError({ message, isDamage: false }, cause);
}
