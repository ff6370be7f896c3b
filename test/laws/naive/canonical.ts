import type { NaiveCut } from './known.js';
import { eventsUpTo } from './known.js';

type Pair = readonly [string, string];

function withoutPair(pairs: readonly Pair[], [one, other]: Pair): readonly Pair[] {
  return pairs.filter((pair) => !(pair.includes(one) && pair.includes(other)));
}

function pairOf(names: readonly string[]): Pair {
  const [one, other] = names;
  if (one === undefined || other === undefined) throw new Error('a pair has two');
  return [one, other];
}

/** Everything that is one with the slug through joined pairs. */
function component(pairs: readonly Pair[], from: string): readonly string[] {
  const found = [from];
  for (const next of found)
    for (const one of pairs.filter((pair) => pair.includes(next)).flat())
      found.push(...[one].filter((slug) => !found.includes(slug)));
  return found;
}

function smallest(slugs: readonly string[]): string {
  return slugs.reduce((least, slug) => (slug < least ? slug : least));
}

/** Every slug under which a group is known. */
function groupSlugs(cut: NaiveCut, slug: string): readonly string[] {
  let pairs: readonly Pair[] = [];
  for (const { event } of eventsUpTo(cut)) {
    if (event.type === 'GroupsUnified')
      pairs = [...withoutPair(pairs, pairOf(event.data.unified)), pairOf(event.data.unified)];
    if (event.type === 'GroupsSeparated') pairs = withoutPair(pairs, pairOf(event.data.unified));
  }
  return component(pairs, slug);
}

/** The smallest slug among all under which a group is known. */
export function canonicalGroup(cut: NaiveCut, slug: string): string {
  return smallest(groupSlugs(cut, slug));
}

/** The smallest slug among all under which an incident is reported. */
export function canonicalIncident(cut: NaiveCut, slug: string): string {
  let pairs: readonly Pair[] = [];
  for (const { event } of eventsUpTo(cut)) {
    if (event.type === 'IncidentsMatched')
      pairs = [...withoutPair(pairs, pairOf(event.data.incidents)), pairOf(event.data.incidents)];
    if (event.type === 'IncidentsSeparated')
      pairs = withoutPair(pairs, pairOf(event.data.incidents));
  }
  return smallest(component(pairs, slug));
}
