import type { Chronicle } from '../chronicle/chronicle.js';
import { viewAt } from '../view/view.js';
import type { Cut, View } from '../view/view.js';

/**
 * The first position from which on an answer was as it is at the cut without a break. Only the positions at which something in the
 * part was recorded are looked at, from the last one back to the first that made a difference.
 */
export function soSince(
  part: Chronicle,
  cut: Cut,
  claimAt: (view: View) => string | undefined,
): number {
  const at = (position: number) => claimAt(viewAt(part, { ...cut, position }));
  const claim = at(cut.position);
  let since = cut.position;
  for (const position of positionsIn(part, cut.position)) {
    since = position;
    if (at(position - 1) !== claim) break;
  }
  return since;
}

/** Where anything in the part was recorded, the last position first. */
function positionsIn(part: Chronicle, last: number): readonly number[] {
  const positions = new Set<number>();
  for (const { revisions } of part.entries.values())
    for (const { position } of revisions) positions.add(position);
  for (const histories of [part.sources, part.groups, part.places, part.reassignments])
    for (const history of histories.values())
      for (const { position } of history) positions.add(position);
  for (const { position } of [...part.incidentMatches, ...part.groupUnifications])
    positions.add(position);
  return [...positions].filter((position) => position <= last).toSorted((a, b) => b - a);
}
