import { parentPort, workerData } from 'node:worker_threads';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { CheckedAppend } from '../checked-append.js';
import { openLogFile } from './log-file.js';
import type { LogWriterOptions, Written } from './log-writer.js';
import type { PlainFailure } from './plain-failure.js';
import { plainFailure } from './plain-failure.js';
import { writeBatch } from './write-log.js';

/** What the writing thread is asked for, one thing at a time. */
export type Question =
  { readonly ask: 'write'; readonly appends: readonly CheckedAppend[] } | { readonly ask: 'close' };

/** `opened` or `failed` is the first thing that it says; after `failed`, and after closing, it ends. */
export type Answer =
  | { readonly say: 'opened' }
  | { readonly say: 'failed'; readonly failure: PlainFailure }
  | { readonly say: 'written'; readonly written: readonly Written[] };

/** The entry of the thread that writes the log: it alone has the file open for writing. */
function serve(port: NonNullable<typeof parentPort>, options: LogWriterOptions): void {
  const say = (answer: Answer): void => port.postMessage(answer);
  let database: SqliteDatabase;
  try {
    database = openLogFile(options.file, options);
  } catch (failure) {
    say({ say: 'failed', failure: plainFailure(failure) });
    return;
  }
  port.on('message', (question: Question) => {
    if (question.ask === 'write') {
      say({ say: 'written', written: writeBatch(database, question.appends) });
    } else {
      database.close();
      port.close();
    }
  });
  say({ say: 'opened' });
}

if (parentPort !== null) serve(parentPort, workerData as LogWriterOptions);
