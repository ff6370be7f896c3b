import { linksIn } from '../links/links.js';
import type { Relation } from '../links/links.js';
import type { View, ViewEntry } from './view.js';

/**
 * Whether one of the entries that ever stood in a relation to a key stands and is as wanted: they are read one after the other, and
 * no further than to the first that is. Those that may not be, by their UUID, are not read.
 */
export function someStanding(
  view: View,
  [relation, key]: readonly [Relation, string],
  isWanted: (entry: ViewEntry) => boolean,
  mayBe: (uuid: string) => boolean = () => true,
): boolean {
  for (const uuid of linksIn(view.chronicle).of(relation, key)) {
    if (!mayBe(uuid)) continue;
    const entry = view.entries.get(uuid);
    if (entry?.status === 'STANDING' && isWanted(entry)) return true;
  }
  return false;
}
