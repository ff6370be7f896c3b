import type { Bounds } from '#libs/time/bounds';
import { overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { isCorroborated } from './corroboration.js';
import { mentionsOf } from '../view/mentions.js';
import type { Mentions } from '../view/mentions.js';
import { liesWithin } from '../places/places.js';
import { outBy } from '../view/publication.js';
import type { KnownSource } from '../view/publication.js';
import { entriesOfSource } from './source-coverage.js';
import type { View } from '../view/view.js';

/** Which sources are meant. Lists hold alternatives; an absent field asks for nothing. */
export interface SourceFilter {
  readonly publisher?: readonly string[];
  readonly language?: readonly string[];
  readonly certainty?: readonly string[];
  readonly published?: Bounds;
  /** Whether it bears a date of publication. */
  readonly dated?: boolean;
  /** Whether it takes its matter from another source. */
  readonly derived?: boolean;
  /** What its entries that stand name. */
  readonly group?: readonly string[];
  readonly person?: readonly string[];
  readonly place?: readonly string[];
  /** Whether some of its entries state something that rests on one origin. */
  readonly uncorroborated?: boolean;
}

/** The sources that were at least possibly out and that a filter means. Parts of places are those of the moment before the cut. */
export function sourcesAt(
  view: View,
  validAt: number,
  filter: SourceFilter,
): readonly KnownSource[] {
  return [...view.sources.values()].filter((source) => {
    const out = outBy(source.published, view.cut.publishedBy);
    return (
      out !== undefined &&
      isPublishedAs(source, out, filter) &&
      names(view, validAt, source, filter) &&
      isAlone(view, source, filter)
    );
  });
}

function isPublishedAs(source: KnownSource, out: Certainty, filter: SourceFilter): boolean {
  const { description, published, dated } = source;
  return (
    isAmong(description.publisher, filter.publisher) &&
    isAmong(description.language ?? '', filter.language) &&
    isAmong(out, filter.certainty) &&
    isAs(dated, filter.dated) &&
    isAs(description.derivedFrom.length > 0, filter.derived) &&
    (filter.published === undefined || overlaps(published, filter.published))
  );
}

function isAmong(value: string, asked: readonly string[] | undefined): boolean {
  return asked?.includes(value) ?? true;
}

function isAs(value: boolean, asked: boolean | undefined): boolean {
  return asked === undefined || value === asked;
}

function names(view: View, validAt: number, { slug }: KnownSource, filter: SourceFilter): boolean {
  const { group, person, place } = filter;
  if (group === undefined && person === undefined && place === undefined) return true;
  const during = { earliest: validAt - 1, latest: validAt };
  const mentions = entriesOfSource(view, slug).map((entry) => mentionsOf(view, entry));
  const some = (
    key: keyof Mentions,
    asked: readonly string[] | undefined,
    isOne: (named: string, one: string) => boolean,
  ): boolean =>
    asked === undefined ||
    mentions.some((mention) =>
      [...mention[key]].some((named) => asked.some((one) => isOne(named, one))),
    );
  return (
    some('groups', group, (named, one) => named === view.canonicalGroup(one)) &&
    some('people', person, (named, one) => named === one) &&
    some('places', place, (named, one) => liesWithin(view, named, one, during) !== undefined)
  );
}

function isAlone(view: View, { slug }: KnownSource, { uncorroborated }: SourceFilter): boolean {
  if (uncorroborated === undefined) return true;
  const alone = entriesOfSource(view, slug).some((entry) => !isCorroborated(view, entry));
  return alone === uncorroborated;
}
