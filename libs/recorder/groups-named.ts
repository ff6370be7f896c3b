import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { resolveName } from '#libs/projections/names/names';
import { viewAt } from '#libs/projections/view/view';

/** The slugs of the groups that a name can mean at the head, best match first. */
export function groupsNamed(chronicle: Chronicle, name: string): readonly string[] {
  const head = { position: chronicle.position, publishedBy: undefined };
  return resolveName(viewAt(chronicle, head), name).groups.map(({ actor }) => actor);
}
