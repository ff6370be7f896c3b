import { SYMMETRIC_TIES } from '#events/words';
import type { Tie } from '#events/words';
import type { StateEvidence } from '#libs/time/state-evidence';
import { byCodeUnits } from '../view/components.js';
import { endsOfGroup } from '../states/ends-of-actors.js';
import { perView } from '../view/per-view.js';
import { beginningTold, endTold, stateTold, toldStates } from '../states/told-state.js';
import type { Telling, ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * Two groups, by canonical slug, and what the one is to the other. Of a symmetric tie `from` is the smaller slug.
 * Cf. Mapping Militants codebook, relationship types.
 */
export interface TieParties {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

/** One tie with everything that begins, reports, ends or denies it. */
export type ToldTie = ToldState<TieParties>;

/** Orders and names a tie: equal keys are the same tie. */
export function tieKey({ from, to, tie }: TieParties): string {
  return `${from} ${to} ${tie}`;
}

/**
 * Every tie of which an entry that stands speaks: beginnings and ends of the same parties and kind are one tie. Lists of parties
 * mean every pair; a group is in no tie with itself. Dissolution and merger end the ties of a group, a split ends and begins none.
 */
export const tiesOf = perView((view): readonly ToldTie[] =>
  toldStates(tellingsOf(view), tieKey, ({ from, to }) => [
    ...endsOfGroup(view, from),
    ...endsOfGroup(view, to),
  ]),
);

function tellingsOf(view: View): readonly Telling<TieParties>[] {
  const tell = (entry: ViewEntry, sides: Sides, evidence: StateEvidence) =>
    pairs(view, sides).map((subject) => ({ subject, entry, evidence }));
  return [
    ...[...view.standingOf('AllegiancePledged'), ...view.standingOf('AllegianceAccepted')].flatMap(
      (entry) => tell(entry, allegiance(entry.content.fact), beginningTold(entry)),
    ),
    ...view
      .standingOf('AllegianceRenounced')
      .flatMap((entry) => tell(entry, allegiance(entry.content.fact), endTold(entry))),
    ...view.standingOf('BranchAnnounced').flatMap((entry) => {
      const { branch, parent } = entry.content.fact;
      return tell(entry, { from: [branch], to: [parent], tie: 'BRANCH' }, beginningTold(entry));
    }),
    ...view
      .standingOf('RelationshipReported')
      .flatMap((entry) => tell(entry, entry.content.fact, stateTold(entry))),
    ...view
      .standingOf('RelationshipEnded')
      .flatMap((entry) => tell(entry, entry.content.fact, endTold(entry))),
  ];
}

function allegiance({ from, to }: Omit<Sides, 'tie'>): Sides {
  return { from, to, tie: 'ALLEGIANCE' };
}

interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly tie: Tie;
}

/** Every pair of the two sides, each once. */
function pairs(view: View, { from, to, tie }: Sides): readonly TieParties[] {
  const byKey = new Map<string, TieParties>();
  for (const one of from.map(view.canonicalGroup))
    for (const other of to.map(view.canonicalGroup)) {
      if (one === other) continue;
      const parties = ordered({ from: one, to: other, tie });
      byKey.set(tieKey(parties), parties);
    }
  return [...byKey.values()];
}

function ordered({ from, to, tie }: TieParties): TieParties {
  const swapped = SYMMETRIC_TIES.has(tie) && byCodeUnits(from, to) > 0;
  return swapped ? { from: to, to: from, tie } : { from, to, tie };
}
