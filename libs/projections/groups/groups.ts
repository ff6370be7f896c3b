import type { ExternalId } from '#events/external-id';
import type { GroupKind } from '#events/words';
import { isCalled, namesCalled } from '../names/names-called.js';
import { holdsWords, wordsOf } from '../names/search-text.js';
import { sorted, sortText } from '../names/sort-text.js';
import { slugsOf } from '../states/unnamed.js';
import type { View } from '../view/view.js';

/** A group as registered at the cut. Of groups that were found to be one, the one with the smallest slug stands for all. */
export interface Group {
  readonly slug: string;
  readonly sortKey: string;
  readonly name: string;
  readonly groupKind: GroupKind;
  readonly external: readonly ExternalId[];
  /** The slugs of groups that were registered apart and found to be this one. */
  readonly unifiedWith: readonly string[];
}

/** Which groups are meant; lists hold alternatives. */
export interface GroupFilter {
  readonly groupKind?: readonly GroupKind[];
}

/** The group of that slug, or the one that it was unified with; undefined when not registered at the cut. */
export function groupOf(view: View, slug: string): Group | undefined {
  const canonical = view.canonicalGroup(slug);
  const description = view.groups.get(canonical);
  if (description === undefined) return undefined;
  const { name, groupKind, external } = description;
  const unifiedWith = slugsOf(view, canonical).filter((other) => other !== canonical);
  const sortKey = sortText(name, canonical);
  return { slug: canonical, name, groupKind, external, unifiedWith, sortKey };
}

/** The groups that a filter and a search of their names mean, in the order of their names. */
export function groupsAt(
  view: View,
  { filter, search }: { readonly filter: GroupFilter; readonly search?: string },
): readonly Group[] {
  const searched = search === undefined ? undefined : wordsOf(search);
  return sorted(
    [...view.groups.keys()]
      .filter((slug) => view.canonicalGroup(slug) === slug)
      .filter((slug) => searched === undefined || hasNameWith(view, slug, searched))
      .flatMap((slug) => groupOf(view, slug) ?? [])
      .filter(({ groupKind }) => filter.groupKind?.includes(groupKind) ?? true),
  );
}

function hasNameWith(view: View, group: string, searched: readonly string[]): boolean {
  return slugsOf(view, group).some(
    (slug) =>
      holdsWords(new Set(wordsOf(view.groups.get(slug)?.name ?? '')), searched) ||
      namesCalled(view, slug).some(
        (words) => holdsWords(new Set(words), searched) && isCalled(view, slug, words),
      ),
  );
}
