import type { Row } from './columns.js';
import type { SqlParameter } from './parameters.js';
import type { Statement } from './statement.js';

export interface PageOptions {
  /** Bound before the last key and the limit, which are the statement's last two placeholders. */
  readonly parameters?: readonly SqlParameter[];
  /** The key after which reading begins. */
  readonly after: SqlParameter;
  readonly size: number;
  /** The key of a row, by which the statement orders. */
  readonly key: (row: Row) => SqlParameter;
}

/**
 * Reads a long result as pages, each a finished read of its own (`... WHERE key > ? ORDER BY key LIMIT ?`):
 * nothing stays open between two pages, and writers go on.
 */
export function* pages(statement: Statement, options: PageOptions): Generator<readonly Row[]> {
  let after = options.after;
  for (;;) {
    const rows = statement.all([...(options.parameters ?? []), after, options.size]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < options.size) return;
    after = options.key(last);
  }
}
