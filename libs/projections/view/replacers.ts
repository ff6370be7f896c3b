import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { linksIn } from '../links/links.js';

/** Every entry that ever superseded or withdrew this one, or one that did, in the order of their UUIDs. */
export function replacersOf(chronicle: Chronicle, uuid: string): readonly EntryRecord[] {
  const found = [...linksIn(chronicle).closure('REPLACED_BY', [uuid])];
  return found
    .filter((replacing) => replacing !== uuid)
    .toSorted()
    .flatMap((replacing) => chronicle.entries.get(replacing) ?? []);
}
