import { SYMMETRIC_TIES } from '#events/words';
import type { Tie } from '#events/words';
import type { StateEvidence } from '#libs/time/state-evidence';
import { groupsOfPair } from '../links/pair-key.js';
import { linksIn, pairsLike } from '../links/links.js';
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

/** The types of entries that tell of ties. */
const TELLING_TIES = [
  'AllegiancePledged',
  'AllegianceAccepted',
  'AllegianceRenounced',
  'BranchAnnounced',
  'RelationshipReported',
  'RelationshipEnded',
] as const;

/**
 * Every tie of which an entry that stands speaks: beginnings and ends of the same parties and kind are one tie. Lists of parties
 * mean every pair; a group is in no tie with itself. Dissolution and merger end the ties of a group, a split ends and begins none.
 */
export const tiesOf = perView((view): readonly ToldTie[] =>
  toldTies(
    view,
    TELLING_TIES.flatMap((type): readonly ViewEntry[] => view.standingOf(type)),
  ),
);

/** The same of two groups alone, named in whatever order by any of their names. */
export function tiesBetween(view: View, pair: string): readonly ToldTie[] {
  const links = linksIn(view.chronicle);
  const parties = new Set(groupsOfPair(pair).map(view.canonicalGroup));
  const entries = view.standingLinked('TIE', pairsLike(links, pair));
  return toldTies(view, entries).filter(
    ({ subject: { from, to } }) => parties.has(from) && parties.has(to),
  );
}

function toldTies(view: View, entries: readonly ViewEntry[]): readonly ToldTie[] {
  const tellings = entries.flatMap((entry) => tellingsOf(view, entry));
  return toldStates(tellings, tieKey, ({ from, to }) => [
    ...endsOfGroup(view, from),
    ...endsOfGroup(view, to),
  ]);
}

/** What an entry tells of ties. Of the view only the canonical names of groups count. */
export function tellingsOf(view: View, entry: ViewEntry): readonly Telling<TieParties>[] {
  const tell = (sides: Sides, evidence: StateEvidence) =>
    pairs(view, sides).map((subject) => ({ subject, entry, evidence }));
  const { content } = entry;
  if (content.type === 'BranchAnnounced') {
    const { branch, parent } = content.fact;
    return tell({ from: [branch], to: [parent], tie: 'BRANCH' }, beginningTold(entry));
  }
  if (content.type === 'AllegiancePledged' || content.type === 'AllegianceAccepted')
    return tell(allegiance(content.fact), beginningTold(entry));
  if (content.type === 'AllegianceRenounced') return tell(allegiance(content.fact), endTold(entry));
  if (content.type === 'RelationshipReported') return tell(content.fact, stateTold(entry));
  return content.type === 'RelationshipEnded' ? tell(content.fact, endTold(entry)) : [];
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
