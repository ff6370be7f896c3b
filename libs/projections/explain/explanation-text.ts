import type { Explanation, ExplanationEffect } from './explanation.js';

const WORDS: Readonly<Record<ExplanationEffect, string>> = {
  COUNTED: 'counted',
  MADE_POSSIBLE: 'making it possible only',
  KEPT_OUT: 'kept out',
  ENDED: 'ending it',
  DISPUTED: 'disputing it',
  ROLLED_UP: 'telling who belongs to whom',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'withdrawn',
  RETRACTED: 'retracted',
  REPLACED: 'replacing others',
};

/** An explanation in short: "3 entries: 2 counted, 1 superseded; so since position 31." */
export function explanationText({ parts, soSince }: Explanation): string {
  const counts = Object.entries(WORDS).flatMap(([effect, words]) => {
    const count = parts.filter((part) => part.effect === effect).length;
    return count === 0 ? [] : [`${String(count)} ${words}`];
  });
  const entries = new Set(parts.map(({ entry }) => entry.uuid)).size;
  const noun = entries === 1 ? 'entry' : 'entries';
  return `${String(entries)} ${noun}: ${counts.join(', ')}; so since position ${String(soSince)}.`;
}
