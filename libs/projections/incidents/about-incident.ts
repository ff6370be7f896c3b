import type { EntryType } from '#events/entries/entry-definitions';
import { countsAsSo } from '../view/counting.js';
import { perView } from '../view/per-view.js';
import type { View, ViewEntry } from '../view/view.js';

const known = perView(() => new Map<string, readonly ViewEntry[]>());

/** The standing entries of a type that are about an incident, by its canonical slug, in the order of their UUIDs. */
export function aboutIncident<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  const memo = known(view);
  let about = memo.get(slug);
  if (about === undefined) {
    about = view.standingAbout(slug);
    memo.set(slug, about);
  }
  return about.filter((entry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type);
}

/** Those of them whose stance lets them count. */
export function countingAbout<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  return aboutIncident(view, slug, type).filter(({ content }) => countsAsSo(content.stance));
}
