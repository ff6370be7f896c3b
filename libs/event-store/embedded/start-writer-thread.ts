import { Worker } from 'node:worker_threads';
import { compiledModule } from '#libs/threads/compiled-module';
import type { CheckedAppend } from '../checked-append.js';
import { EventStoreError } from '../event-store-error.js';
import type { LogWriter, LogWriterOptions, StartLogWriter, Written } from './log-writer.js';
import { revivedFailure } from './plain-failure.js';
import type { Answer, Question } from './writer-thread.js';

/** Starts a thread that writes the log, so that no sync of the disk ever holds up the thread that serves. */
export const startWriterThread: StartLogWriter = async (options) => {
  // What this process was started with, such as --input-type, is not meant for the thread.
  const thread = new Worker(compiledModule(import.meta.url, 'writer-thread.js'), {
    workerData: options,
    execArgv: [],
  });
  const writer = new WriterThread(thread, options);
  await writer.opened;
  return writer;
};

/** The writing thread, seen from the serving one. While it is idle it keeps no process alive. */
export class WriterThread implements LogWriter {
  readonly opened: Promise<void>;
  readonly #thread: Worker;
  readonly #file: string;
  readonly #ended: Promise<void>;
  #heard: ((answer: Answer) => void) | undefined;
  #cause: unknown;
  #hasEnded = false;

  constructor(thread: Worker, { file }: LogWriterOptions) {
    this.#thread = thread;
    this.#file = file;
    const first = this.#answer();
    thread.on('message', (answer: Answer) => this.#hear(answer));
    thread.on('error', (cause) => (this.#cause = cause));
    this.#ended = new Promise((resolve) => {
      thread.once('exit', () => {
        this.#hasEnded = true;
        this.#hear({ say: 'failed', failure: this.#unknown() });
        resolve();
      });
    });
    this.opened = first.then((answer) => {
      if (answer.say === 'failed') throw revivedFailure(answer.failure);
    });
  }

  async write(appends: readonly CheckedAppend[]): Promise<readonly Written[]> {
    if (this.#hasEnded) throw this.#endedError();
    const question: Question = { ask: 'write', appends };
    const answering = this.#answer();
    this.#thread.postMessage(question);
    const answer = await answering;
    if (answer.say === 'written') return answer.written;
    const failure = answer.say === 'failed' ? answer.failure : this.#unknown();
    return appends.map(() => ({ kind: 'failed', failure }));
  }

  async close(): Promise<void> {
    if (this.#hasEnded) return;
    const question: Question = { ask: 'close' };
    this.#thread.ref();
    this.#thread.postMessage(question);
    await this.#ended;
  }

  #answer(): Promise<Answer> {
    this.#thread.ref();
    return new Promise((resolve) => (this.#heard = resolve));
  }

  #hear(answer: Answer): void {
    this.#thread.unref();
    this.#heard?.(answer);
    this.#heard = undefined;
  }

  #unknown(): Extract<Answer, { say: 'failed' }>['failure'] {
    return { of: 'engine', code: 'COMMIT_UNKNOWN', message: this.#endedError().message };
  }

  #endedError(): EventStoreError {
    return new EventStoreError(
      'LOG_FAILED',
      `the thread that writes ${this.#file} has ended by itself: start again`,
      { cause: this.#cause },
    );
  }
}
