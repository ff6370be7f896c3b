import { LAST_INSTANT } from '#libs/time/calendar';

const DIGITS = String(2 * LAST_INSTANT).length;

/**
 * One text that orders rows by code units as its parts do, one after the other: instants (milliseconds, or infinite where there is no
 * bound) by size, texts by code units.
 */
export function sortText(...parts: readonly (number | string)[]): string {
  return parts.map((part) => (typeof part === 'number' ? instantText(part) : part)).join(' ');
}

function instantText(instant: number): string {
  if (instant === -Infinity) return '-';
  if (instant === Infinity) return '~';
  return String(instant + LAST_INSTANT).padStart(DIGITS, '0');
}

/** The rows in the order of their sort texts; the text must tell any two of them apart. */
export function sorted<Row extends { readonly sortKey: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((one, other) => {
    if (one.sortKey === other.sortKey) return 0;
    return one.sortKey < other.sortKey ? -1 : 1;
  });
}
