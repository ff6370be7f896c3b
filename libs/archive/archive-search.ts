import { text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';

/** What a search found: entries that could hold its words, or that more of them than asked for do. */
export type Found = { readonly uuids: readonly string[] } | { readonly isTooBroad: true };

const MATCHING = 'SELECT rowid FROM search WHERE search MATCH ? LIMIT ?';
const UUIDS = `
  SELECT e.uuid FROM json_each(?) AS found CROSS JOIN entries AS e ON e.id = found.value`;

/**
 * The entries that could hold all words, the last as the beginning of a word, at whatever position. At most `limit` are looked for:
 * where there are more, none is given.
 */
export function searchArchive(
  database: SqliteDatabase,
  words: readonly [string, ...string[]],
  limit: number,
): Found {
  const last = words.at(-1) ?? '';
  const query = [...words.slice(0, -1).map((word) => `"${word}"`), `"${last}"*`].join(' ');
  const ids = database.statement(MATCHING).all([query, limit + 1]);
  if (ids.length > limit) return { isTooBroad: true };
  const rows = database.statement(UUIDS).all([JSON.stringify(ids.map(([id]) => id))]);
  return { uuids: rows.map(([uuid]) => text(uuid)) };
}
