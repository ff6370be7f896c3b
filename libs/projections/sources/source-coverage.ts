import type { EntryType } from '#events/entries/entry-definitions';
import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import { isCorroborated } from './corroboration.js';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { groupedBy } from '../view/grouped-by.js';
import { mentionsOf } from '../view/mentions.js';
import { originsOf } from '../origins/origins.js';
import type { OriginShare } from '../origins/origins.js';
import { linksIn, reachable } from '../links/links.js';
import type { View, ViewEntry } from '../view/view.js';

/** How often something is named or of which kind how many entries are. */
export interface Frequency<Of> {
  readonly of: Of;
  readonly entries: number;
}

/** What a source covers, by its entries that stand. */
export interface SourceCoverage {
  readonly entries: readonly ViewEntry[];
  /** From the earliest to the latest moment that its entries speak of, where both have bounds. */
  readonly span: Bounds | undefined;
  /** The most frequent first, then in the order of names. */
  readonly types: readonly Frequency<EntryType>[];
  readonly groups: readonly Frequency<string>[];
  readonly people: readonly Frequency<string>[];
  readonly places: readonly Frequency<string>[];
  readonly origins: readonly OriginShare[];
  /** Those of its entries that state something for which there is no second independent origin. */
  readonly uncorroborated: readonly ViewEntry[];
}

/** The entries of a source that stand, in the order of their UUIDs. */
export function entriesOfSource(view: View, slug: string): readonly ViewEntry[] {
  return view.standingLinked('SOURCE', [slug]).filter(({ content }) => content.source === slug);
}

/** What a source covers. */
export function coverageOf(view: View, slug: string): SourceCoverage {
  const entries = entriesOfSource(view, slug);
  const mentions = entries.map((entry) => mentionsOf(view, entry));
  return {
    entries,
    span: spanOf(view, entries),
    types: frequencies(entries.map(({ content }) => [content.type])),
    groups: frequencies(mentions.map(({ groups }) => [...groups])),
    people: frequencies(mentions.map(({ people }) => [...people])),
    places: frequencies(mentions.map(({ places }) => [...places])),
    origins: originsOf(view, entries),
    uncorroborated: entries.filter((entry) => !isCorroborated(view, entry)),
  };
}

function spanOf(view: View, entries: readonly ViewEntry[]): Bounds | undefined {
  const bounded = entries
    .map((entry) => orderingBounds(view, entry))
    .filter(({ earliest, latest }) => Number.isFinite(earliest) && Number.isFinite(latest));
  const [first, ...others] = bounded;
  return first === undefined ? undefined : hull(first, ...others);
}

function frequencies<Of extends string>(
  named: readonly (readonly Of[])[],
): readonly Frequency<Of>[] {
  return [...groupedBy(named.flat(), (one) => one)]
    .map(([of, all]) => ({ of, entries: all.length }))
    .toSorted((a, b) => b.entries - a.entries || (a.of < b.of ? -1 : 1));
}

/** The sources that derive from one, directly or through others, in the order of their slugs. A source does not derive from itself. */
export function derivedSources(view: View, slug: string): readonly string[] {
  const links = linksIn(view.chronicle);
  const derived = reachable([slug], (original) =>
    [...links.of('DERIVED', original)].filter((other) =>
      view.sources.get(other)?.description.derivedFrom.includes(original),
    ),
  );
  return [...derived].filter((other) => other !== slug).toSorted();
}
