import { countsAsSo } from '../view/counting.js';
import { factKeys } from './fact-keys.js';
import { originKeyOf } from '../origins/origins.js';
import { perView } from '../view/per-view.js';
import type { View, ViewEntry } from '../view/view.js';

/** The independent origins behind each fact of which an entry that stands says that it was so. */
const originsByFact = perView((view): ReadonlyMap<string, ReadonlySet<string>> => {
  const origins = new Map<string, Set<string>>();
  for (const entry of view.standing) {
    if (!countsAsSo(entry.content.stance)) continue;
    for (const key of factKeys(view, entry)) {
      const known = origins.get(key) ?? new Set<string>();
      origins.set(key, known.add(originKeyOf(view, entry)));
    }
  }
  return origins;
});

/**
 * Whether all that an entry states rests on two independent origins or more. Several articles that quote one analyst corroborate
 * nothing; neither does a denial.
 */
export function isCorroborated(view: View, entry: ViewEntry): boolean {
  return factKeys(view, entry).every((key) => (originsByFact(view).get(key)?.size ?? 0) >= 2);
}
