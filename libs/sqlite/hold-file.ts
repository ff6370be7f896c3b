import { connectLibsql } from './native-connection.js';
import { toSqliteError } from './sqlite-error.js';

/** A file held by this process, until released or until the process ends in whatever way. */
export interface HeldFile {
  readonly release: () => void;
}

/**
 * Holds a file by the operating system's lock: it ends with its process, and counts between containers that share the folder.
 * Undefined when somebody else holds the file, which stays empty and is never deleted.
 */
export function holdFile(file: string): HeldFile | undefined {
  const native = connectLibsql(file, 0);
  try {
    native.exec('BEGIN EXCLUSIVE');
  } catch (failure) {
    native.close();
    const error = toSqliteError(failure, `holding ${file}`);
    if (error.code === 'BUSY') return undefined;
    throw error;
  }
  let held = true;
  const release = (): void => {
    if (!held) return;
    held = false;
    native.exec('ROLLBACK');
    native.close();
  };
  return { release };
}
