import type { DatabaseOptions } from '#libs/sqlite/open-database';
import { openLogFile } from '../log-file.js';
import type { StartLogWriter } from '../log-writer.js';
import { writeBatch } from '../write-log.js';

/** A writer on the thread of the test, whose statements can be heard and whose disk can fail. */
export function writerHere(
  options: Pick<DatabaseOptions, 'connect' | 'onStatement'>,
): StartLogWriter {
  return ({ file, ...limits }) => {
    const opened = new Promise<ReturnType<typeof openLogFile>>((resolve) => {
      resolve(openLogFile(file, { ...limits, ...options }));
    });
    return opened.then((database) => ({
      write: (appends) => Promise.resolve(writeBatch(database, appends)),
      close: () => {
        database.close();
        return Promise.resolve();
      },
    }));
  };
}
