import { SearchTooBroadError } from '#libs/columns/entries/entry-question';
import { searchRefusal } from './searched.js';

/** For how long entries are read to see whether they hold the words of a search. */
const MOST_MS = 1000;

/** Says whether there is still time to look for words in one more entry. */
export function searchTime(): () => boolean {
  const until = performance.now() + MOST_MS;
  return () => performance.now() < until;
}

/** What a walk through a list finds; refuses a search for which there was not enough time. */
export function unlessTooBroad<Found>(field: string, walk: () => Found): Found {
  try {
    return walk();
  } catch (error) {
    if (error instanceof SearchTooBroadError) throw searchRefusal('TOO_BROAD', `${field}.search`);
    throw error;
  }
}
