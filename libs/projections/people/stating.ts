import type { EntryType } from '#events/entries/entry-definitions';
import { factLink } from '../links/fact-links.js';
import { linksIn } from '../links/links.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * The standing entries of a type, in the order of their UUIDs: all of them, or those that state something about one of these groups or
 * people, under whatever name; of memberships and offices also by the group that these are of.
 */
export function stating<T extends EntryType>(
  view: View,
  type: T,
  actors: readonly string[] | undefined,
): readonly ViewEntry<T>[] {
  if (actors === undefined) return view.standingOf(type);
  const named = linksIn(view.chronicle).closure('UNIFIED', actors);
  return view
    .standingLinked(
      'FACT',
      [...named].map((actor) => factLink(type, actor)),
    )
    .filter((entry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type);
}
