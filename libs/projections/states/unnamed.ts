import { linksIn } from '../links/links.js';
import type { View } from '../view/view.js';

/**
 * Whether a group is only somebody whom no source names. It is named as soon as it is unified with a group that has a name.
 */
export function isUnnamed(view: View, group: string): boolean {
  const members = slugsOf(view, group);
  return (
    members.length > 0 && members.every((slug) => view.groups.get(slug)?.groupKind === 'UNNAMED')
  );
}

/** The slugs under which a group was registered, its canonical one among them, in their own order. */
export function slugsOf(view: View, group: string): readonly string[] {
  const canonical = view.canonicalGroup(group);
  return [...linksIn(view.chronicle).closure('UNIFIED', [group])]
    .filter((slug) => view.groups.has(slug) && view.canonicalGroup(slug) === canonical)
    .toSorted();
}
