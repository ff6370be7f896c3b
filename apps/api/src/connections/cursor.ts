import { createHash } from 'node:crypto';
import type { Json } from '#events/json';
import { canonicalJson } from '#events/canonical-json';
import { compareNumbers } from '#libs/projections/view/compare-numbers';
import { byCodeUnits } from '#libs/projections/view/components';
import { refusal } from '../refusal.js';

/** Where a row stands in its list: numbers that order it, and last its id. Numbers may be infinite. */
export interface SortKey {
  readonly order: readonly number[];
  readonly id: string;
}

const BINDING_BYTES = 6;

/** A short hash of what a cursor is bound to: the field, and everything that decides which rows it has and in which order. */
export function bindingOf(field: string, question: Json): string {
  return createHash('sha256')
    .update(canonicalJson([field, question]), 'utf8')
    .digest()
    .subarray(0, BINDING_BYTES)
    .toString('base64url');
}

/** The place of a row as text. It carries the row's sort key, so that it holds its place even when the row is gone. */
export function cursorOf(binding: string, key: SortKey): string {
  const parts = [binding, key.id, ...key.order.map(String)];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** The sort key in a cursor of this binding; refuses a cursor from anywhere else. */
export function parseCursor(binding: string, cursor: string): SortKey {
  const parts = partsOf(cursor);
  const [bound, id, ...order] = parts ?? [];
  if (bound === undefined || id === undefined)
    throw refusal('CURSOR_UNREADABLE', `"${cursor}" is no cursor.`, {
      advice: 'Hand over a cursor of this list, unchanged.',
    });
  if (bound !== binding)
    throw refusal('CURSOR_FOREIGN', 'The cursor comes from another list.', {
      advice: 'A cursor works only with the field, filter, order and basis that it came from.',
    });
  return { id, order: order.map(Number) };
}

function partsOf(cursor: string): readonly string[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    return undefined;
  }
  return undefined;
}

/** Orders sort keys: by their numbers, then by the code units of their ids. */
export function compareKeys(a: SortKey, b: SortKey): number {
  return compareNumbers(a.order, b.order) || byCodeUnits(a.id, b.id);
}
