import { hull } from '#libs/time/bounds';
import { groupsOfPair, linksIn, pairsLike } from '#libs/projections/links/links';
import { standingOfState } from '#libs/projections/states/state-row';
import { tiesBetween } from '#libs/projections/ties/ties';
import type { View, ViewEntry } from '#libs/projections/view/view';
import type { KnownPair } from './tie-columns.js';

/** What is known of the ties between two groups, by their canonical slugs; undefined where nothing was ever told of any. */
export function knownPair(view: View, pair: string): KnownPair | undefined {
  const isCanonical = groupsOfPair(pair).every((group) => view.canonicalGroup(group) === group);
  const [first, ...others] = entriesBehind(view, pair).map(({ published }) => published);
  if (first === undefined || !isCanonical) return undefined;
  return {
    ties: tiesBetween(view, pair).map((told) => ({
      ...told.subject,
      pool: told.pool,
      ...standingOfState(view, told),
    })),
    published: hull(first, ...others),
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
