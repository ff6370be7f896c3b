import { wordsOf } from '#libs/projections/names/search-text';
import type { SearchRefused } from '#libs/projector/search-outcome';
import type { ApiOptions } from '../api-options.js';
import { refusal } from '../refusal.js';

/** What a list of entries is narrowed by where it is searched. */
export interface Searched {
  readonly search?: string;
  /** By the positions that recorded them, ascending. */
  readonly candidates?: Uint32Array;
}

/** Narrows a search, as of a position, to the entries that could hold its words; refuses where that cannot be told in time. */
export async function searched(
  { fullText, projector, settings }: ApiOptions,
  search: string | null | undefined,
  asked: { readonly position: number; readonly at: string },
): Promise<Searched> {
  if (search == null) return {};
  const words = wordsOf(search);
  if (fullText === undefined || words.length === 0) return { search };
  const { position, at } = asked;
  const { chronicle } = projector;
  const found = await fullText.search(words, { position, chronicle, waitMs: settings.waitMs });
  if ('refused' in found) throw searchRefusal(found.refused, at);
  const { candidates } = found;
  return candidates === undefined ? { search } : { search, candidates };
}

/** Why a search is not answered. */
export function searchRefusal(reason: SearchRefused, at: string) {
  switch (reason) {
    case 'TOO_BROAD':
      return refusal('SEARCH_TOO_BROAD', 'Too many entries could hold these words.', {
        at,
        advice: 'Search for a rarer word, or for more of them.',
      });
    case 'NOT_CAUGHT_UP':
      return refusal('NOT_CAUGHT_UP', 'The full text of this node is behind.', {
        at,
        advice: 'Ask again in a moment, or without a search.',
      });
    case 'STOPPED':
      return refusal('NOT_CAUGHT_UP', 'The full text of this node has stopped.', {
        at,
        advice: 'Its health says why; ask another node, or without a search.',
      });
  }
}
