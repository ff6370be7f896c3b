import { byCodeUnits } from './components.js';
import type { ViewEntry } from './view.js';

/** What of an entry decides whether it is a report of its own. */
interface Repeating extends Pick<ViewEntry, 'uuid'> {
  readonly content: Pick<ViewEntry['content'], 'repeats'>;
}

/**
 * Which of the entries are reports of their own: those that repeat none of the others, directly or through others.
 * A repetition is evidence, but no second report.
 */
export function withoutRepetitions<Entry extends Repeating>(
  entries: readonly Entry[],
): readonly Entry[] {
  if (entries.every(({ content }) => content.repeats === undefined)) return entries;
  const among = new Map(entries.map((entry) => [entry.uuid, entry]));
  return entries.filter((entry) => firstTold(entry, among) === entry.uuid);
}

/** The entry that an entry repeats in the end; of entries that repeat each other the first by UUID. */
function firstTold(entry: Repeating, among: ReadonlyMap<string, Repeating>): string {
  const seen: string[] = [];
  let next: Repeating | undefined = entry;
  while (next !== undefined && !seen.includes(next.uuid)) {
    seen.push(next.uuid);
    next = among.get(next.content.repeats ?? '');
  }
  const [first] =
    next === undefined ? seen.slice(-1) : seen.slice(seen.indexOf(next.uuid)).toSorted(byCodeUnits);
  return first ?? entry.uuid;
}
