import { hull } from '#libs/time/bounds';
import type { Stance } from '#events/words';
import { groupsOfPair } from '#libs/projections/links/pair-key';
import { linksIn, pairsLike } from '#libs/projections/links/links';
import { standingOfState } from '#libs/projections/states/state-row';
import type { ToldEntry, ToldState } from '#libs/projections/states/told-state';
import { tiesBetween } from '#libs/projections/ties/ties';
import type { TieParties } from '#libs/projections/ties/ties';
import type { View, ViewEntry } from '#libs/projections/view/view';
import type { KnownPair, KnownTie } from './tie-columns.js';
import { stretchesOf } from './tie-stretches.js';

/** What is known of the ties between two groups, by their canonical slugs; undefined where nothing was ever told of any. */
export function knownPair(view: View, pair: string): KnownPair | undefined {
  const isCanonical = groupsOfPair(pair).every((group) => view.canonicalGroup(group) === group);
  const [first, ...others] = entriesBehind(view, pair).map(({ published }) => published);
  if (first === undefined || !isCanonical) return undefined;
  return {
    ties: tiesBetween(view, pair).map((told) => knownTie(told, standingOfState(view, told))),
    published: hull(first, ...others),
  };
}

/** A tie with what is known of it at any valid time. */
export function knownTie<Entry extends ToldEntry>(
  { subject, pool }: ToldState<TieParties, Entry>,
  standing: { readonly stance: Stance; readonly disputed: boolean },
): KnownTie {
  return {
    ...subject,
    ...standing,
    startUnknown: pool.startUntold || pool.startOpen,
    lastReported: pool.lastReported ?? -Infinity,
    stretches: stretchesOf(pool),
  };
}

/** Whatever tells of the ties, may end one of the groups, or denies or replaces any of that. */
function entriesBehind(view: View, pair: string): readonly ViewEntry[] {
  const links = linksIn(view.chronicle);
  const telling = links.reached('TIE', pairsLike(links, pair));
  const groups = links.closure('UNIFIED', groupsOfPair(pair));
  const ending = links.reached('ENDING', groups);
  const speaking = telling.length === 0 ? [] : [...telling, ...ending];
  const disputing = links.reached('ABOUT', speaking);
  return [...links.closure('REPLACED_BY', [...speaking, ...disputing])].flatMap(
    (uuid) => view.entries.get(uuid) ?? [],
  );
}
