import { affiliationsAt } from '../ties/affiliations.js';
import { linksIn, pairsLike } from '../links/links.js';
import { pairKey } from '../links/pair-key.js';
import { partOf } from '../changes/part-of.js';

import type { Chronicle } from '../chronicle/chronicle.js';
import { tieKey, tiesOf } from '../ties/ties.js';
import type { TieParties } from '../ties/ties.js';
import { viewAt } from '../view/view.js';
import type { Cut, View } from '../view/view.js';
import { explanationOf } from './explanation.js';
import type { Explanation } from './explanation.js';
import { allStanding, statePartsOf } from './state-parts.js';
import { stateClaim } from './state-claim.js';

const EVERY = { ended: [true, false], unknownStarts: true } as const;

/** Why a tie is as it is at a cut and a valid time; undefined where it is not even possible there. */
export function explainTie(
  chronicle: Chronicle,
  cut: Cut,
  { validAt, ...parties }: TieParties & { readonly validAt: number },
): Explanation | undefined {
  const key = tieKey(parties);
  const pairs = pairsLike(linksIn(chronicle), pairKey(parties.from, parties.to));
  const part = partOf(chronicle, { entries: [], pairs, incidents: [] });
  const view = viewAt(part, cut);
  const rowAt = (there: View) =>
    affiliationsAt(there, validAt, EVERY).find((row) => row.key === key);
  const row = rowAt(view);
  const told = tiesOf(view).find(({ subject }) => tieKey(subject) === key);
  if (row === undefined || told === undefined) return undefined;
  const all = tiesOf(allStanding(view)).find(({ subject }) => tieKey(subject) === key);
  return explanationOf({
    chronicle,
    cut,
    part,
    parts: statePartsOf({ view, told, all, row, validAt }),
    actors: [parties.from, parties.to],
    incidents: [],
    places: [],
    claimAt: (there) => stateClaim(rowAt(there)),
  });
}
