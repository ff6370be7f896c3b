import { Worker } from 'node:worker_threads';
import { compiledModule } from '#libs/threads/compiled-module';
import type { FromThread, Rebuilding, ToThread } from './messages.js';

/** Who folds a log again: a thread of its own or, for tests, this one. */
export interface Rebuilder {
  say(message: ToThread): void;
  /** Hears everything that it says, and why it ended by itself. */
  listen(listener: (message: FromThread) => void): void;
  /** Ends it, whatever it does. */
  end(): Promise<void>;
}

export type StartRebuilder = (place: Rebuilding) => Rebuilder;

/** Starts a thread that folds a log again, so that the thread that serves has nothing to do but to read the log for it. */
export const startRebuildThread: StartRebuilder = (place) => {
  const thread = new Worker(compiledModule(import.meta.url, 'rebuild-thread.js'), {
    workerData: place,
    execArgv: [],
  });
  return {
    say: (message) => {
      thread.postMessage(message);
    },
    listen: (listener) => {
      let isClosed = false;
      thread.on('message', (message: FromThread) => {
        isClosed ||= 'closed' in message;
        listener(message);
      });
      thread.on('error', (failure) => {
        listener({ failure: failure instanceof Error ? failure.message : String(failure) });
      });
      thread.once('exit', () => {
        if (!isClosed) listener({ failure: 'the thread that rebuilds has ended by itself' });
      });
    },
    end: async () => {
      await thread.terminate();
    },
  };
};
