import type { EntryType } from '#events/entries/entry-definitions';
import { countsAsSo } from '../view/counting.js';
import { perView } from '../view/per-view.js';
import { remembered } from '../view/remembered.js';
import type { View, ViewEntry } from '../view/view.js';

const standingAbout = perView((view) => remembered(view.standingAbout));

/** The standing entries of a type that are about an incident, by its canonical slug, in the order of their UUIDs. */
export function aboutIncident<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  return standingAbout(view)(slug).filter(
    (entry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type,
  );
}

/** Those of them whose stance lets them count. */
export function countingAbout<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  return aboutIncident(view, slug, type).filter(({ content }) => countsAsSo(content.stance));
}
