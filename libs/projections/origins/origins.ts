import { enumeration } from '../names/enumeration.js';
import { groupedBy } from '../view/grouped-by.js';
import { actorName } from '../names/naming.js';
import { linksIn } from '../links/links.js';
import { originKey, originOf, outletBehind } from './origin.js';
import type { Origin } from './origin.js';
import { perView } from '../view/per-view.js';
import type { View, ViewEntry } from '../view/view.js';

/** One independent origin, and what of some entries comes from it. */
export interface OriginShare {
  readonly key: string;
  readonly sortKey: string;
  readonly origin: Origin;
  readonly text: string;
  readonly entries: readonly ViewEntry[];
  /** The slugs of the sources through which it speaks. */
  readonly sources: readonly string[];
}

const memo = perView(() => new Map<string, string>());

/** The key of an entry's origin: equal for two entries exactly when their origin is the same. */
export function originKeyOf(view: View, entry: ViewEntry): string {
  const known = memo(view);
  let key = known.get(entry.uuid);
  if (key === undefined) {
    key = originKey(originOf(view, entry));
    known.set(entry.uuid, key);
  }
  return key;
}

/** The independent origins of some entries: the most frequent first, then in the order of their names. */
export function originsOf(view: View, entries: readonly ViewEntry[]): readonly OriginShare[] {
  const byOrigin = groupedBy(entries, (entry) => originKeyOf(view, entry));
  return [...byOrigin]
    .flatMap(([key, ofOne]) => {
      const [first] = ofOne;
      return first === undefined ? [] : [shareOf(view, key, [first, ...ofOne.slice(1)])];
    })
    .toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
}

/** An origin by its key with everything known that comes from it, whether or not it stands; undefined where nothing does. */
export function originByKey(view: View, key: string): OriginShare | undefined {
  const entries = comingFrom(view, key)
    .toSorted()
    .flatMap((uuid) => view.entries.get(uuid) ?? [])
    .filter((entry) => originKeyOf(view, entry) === key);
  const [first, ...others] = entries;
  return first === undefined ? undefined : shareOf(view, key, [first, ...others]);
}

/** The entries that may come from an origin, by its key. */
function comingFrom(view: View, key: string): readonly string[] {
  const links = linksIn(view.chronicle);
  const rest = key.slice(key.indexOf(' ') + 1);
  return key.startsWith('source ')
    ? links.reached('SOURCE', outletsOf(view, rest))
    : links.reached('ORIGIN', links.closure('UNIFIED', [rest]));
}

/** The sources whose outlet is this one. */
function outletsOf(view: View, source: string): readonly string[] {
  const derived = linksIn(view.chronicle).closure('DERIVED', [source]);
  return [...derived].filter((slug) => outletBehind(view, slug) === source);
}

const MOST = 9_999_999_999;

function shareOf(
  view: View,
  key: string,
  entries: readonly [ViewEntry, ...ViewEntry[]],
): OriginShare {
  const origin = originOf(view, entries[0]);
  const sources = [...new Set(entries.map(({ content }) => content.source))].toSorted();
  const name = originName(view, origin);
  return {
    key,
    sortKey: `${String(MOST - entries.length)} ${name} ${key}`,
    origin,
    text: `${name}, through ${enumeration(sources.map((slug) => titleOf(view, slug)))}`,
    entries,
    sources,
  };
}

/** An origin by its name; an unnamed one as its source calls it. */
export function originName(view: View, origin: Origin): string {
  switch (origin.kind) {
    case 'ACTOR':
      return actorName(view, origin.actor);
    case 'SOURCE':
      return titleOf(view, origin.source);
    case 'UNNAMED':
      return `“${origin.label}” in ${titleOf(view, origin.source)}`;
  }
}

function titleOf(view: View, slug: string): string {
  return view.sources.get(slug)?.description.title ?? slug;
}
