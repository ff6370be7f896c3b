import { createHash } from 'node:crypto';
import { isUuid } from '#events/ids';
import { LONGEST_SLUG } from '#events/slug';

const DIGEST = 8;

/** The slug that these words always give, joined; one that is too long, or lost letters that are not Latin, is told apart by a digest of the whole. */
export function slugOf(...words: readonly string[]): string {
  const parts = words.map(slugged);
  const whole = parts.filter(Boolean).join('-');
  const tellsAll = parts.every(Boolean) && !isUuid(whole);
  if (tellsAll && whole.length <= LONGEST_SLUG) return whole;
  const digest = createHash('sha256').update(words.join('\n')).digest('hex').slice(0, DIGEST);
  const cut = whole.slice(0, LONGEST_SLUG - DIGEST - 1).replace(/-+$/, '');
  return cut === '' ? digest : `${cut}-${digest}`;
}

function slugged(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
