import type { Connect } from '../native-connection.js';
import { connectLibsql } from '../native-connection.js';

/** A failure as libsql reports it: with the engine's extended result code. */
export function engineFailure(rawCode: number): Error {
  return Object.assign(new Error(`the engine failed with ${rawCode}`), { rawCode });
}

/** https://www.sqlite.org/rescode.html#ioerr_fsync */
export const IOERR_FSYNC = 1034;
/** https://www.sqlite.org/rescode.html#readonly */
export const READONLY = 8;

export interface Faults {
  /** Runs other SQL than was asked for. */
  instead?: (sql: string) => string;
  /** Throws, or lets the statement run. */
  before?: (sql: string) => void;
  /** Throws after the statement ran: what it did is done. */
  after?: (sql: string) => void;
}

/** Opens real connections on which the SQL given as text to `exec` fails when `faults`, which may change, says so. */
export function brokenConnect(faults: Faults): Connect {
  return (file, busyTimeout) => {
    const real = connectLibsql(file, busyTimeout);
    return {
      get inTransaction() {
        return real.inTransaction;
      },
      prepare: (sql) => real.prepare(sql),
      exec: (sql) => {
        faults.before?.(sql);
        real.exec(faults.instead?.(sql) ?? sql);
        faults.after?.(sql);
      },
      close: () => real.close(),
    };
  };
}
