import { firstNamed, labelOf } from '../links/origin-link.js';
import { byCodeUnits } from '../view/components.js';
import { canonicalActor } from '../names/naming.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * Where what an entry says comes from: the first named person, body or document in its chain of attribution. An unnamed one is
 * distinct per source and label; without any, it is the outlet itself, followed through what it derives from.
 */
export type Origin =
  | { readonly kind: 'ACTOR'; readonly actor: string }
  | { readonly kind: 'SOURCE'; readonly source: string }
  | { readonly kind: 'UNNAMED'; readonly source: string; readonly label: string };

/** The origin of an entry; three articles that quote one analyst have one origin. */
export function originOf(view: View, entry: ViewEntry): Origin {
  const chain = entry.content.attribution;
  const named = firstNamed(chain);
  if (named?.actor !== undefined)
    return { kind: 'ACTOR', actor: canonicalActor(view, named.actor) };
  if (named?.document !== undefined)
    return { kind: 'SOURCE', source: outletBehind(view, named.document) };
  const label = labelOf(chain);
  if (label !== undefined) return { kind: 'UNNAMED', source: entry.content.source, label };
  return { kind: 'SOURCE', source: outletBehind(view, entry.content.source) };
}

/** One text for an origin: equal for two entries exactly when their origin is the same. */
export function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'ACTOR':
      return `actor ${origin.actor}`;
    case 'SOURCE':
      return `source ${origin.source}`;
    case 'UNNAMED':
      return `unnamed ${origin.source} ${origin.label}`;
  }
}

/** The sources from one to the outlet that it takes its matter from, through all that lie in between; one that returns to itself stops there. */
export function derivationOf(view: View, source: string): readonly [string, ...string[]] {
  const chain: [string, ...string[]] = [source];
  for (
    let next = firstOriginal(view, source);
    next !== undefined;
    next = firstOriginal(view, next)
  ) {
    if (chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

function firstOriginal(view: View, source: string): string | undefined {
  return view.sources.get(source)?.description.derivedFrom[0];
}

/** Of sources that derive from each other the smallest slug is the outlet: all of them have the same one. */
export function outletBehind(view: View, source: string): string {
  const chain = derivationOf(view, source);
  const last = chain.at(-1) ?? source;
  const back = firstOriginal(view, last);
  const loop = back === undefined ? [last] : chain.slice(chain.indexOf(back));
  return loop.toSorted(byCodeUnits)[0] ?? last;
}
