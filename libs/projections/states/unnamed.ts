import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import type { View } from '../view/view.js';

/**
 * Whether a group is only somebody whom no source names. It is named as soon as it is unified with a group that has a name.
 */
export function isUnnamed(view: View, group: string): boolean {
  const members = membersOf(view).get(view.canonicalGroup(group)) ?? [];
  return (
    members.length > 0 && members.every((slug) => view.groups.get(slug)?.groupKind === 'UNNAMED')
  );
}

/** The slugs under which a group was registered, its canonical one among them, in their own order. */
export function slugsOf(view: View, group: string): readonly string[] {
  return membersOf(view).get(view.canonicalGroup(group)) ?? [];
}

const membersOf = perView((view) =>
  groupedBy([...view.groups.keys()].toSorted(), (slug) => view.canonicalGroup(slug)),
);
