import type { Bounds } from '#libs/time/bounds';
import { overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { isCorroborated } from './corroboration.js';
import { mentionsOf } from '../view/mentions.js';
import type { Mentions } from '../view/mentions.js';
import { liesWithin } from '../places/places.js';
import { outBy } from '../view/publication.js';
import type { KnownSource } from '../view/publication.js';
import { linksIn } from '../links/links.js';
import { someStanding } from '../view/some-standing.js';
import type { View, ViewEntry } from '../view/view.js';

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
  const asked = namingsAsked(view, validAt, filter);
  return [...view.sources.values()].filter((source) => {
    const out = outBy(source.published, view.cut.publishedBy);
    return (
      out !== undefined &&
      isPublishedAs(source, out, filter) &&
      names(view, source, asked) &&
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

/** What a filter asks the entries of a source to name, and the entries that ever named it. */
interface NamingAsked {
  readonly entries: ReadonlySet<string>;
  readonly isNamedIn: (mentions: Mentions) => boolean;
}

function namingsAsked(view: View, validAt: number, filter: SourceFilter): readonly NamingAsked[] {
  const { group, person, place } = filter;
  return [
    ...(group === undefined ? [] : [namingGroups(view, group)]),
    ...(person === undefined ? [] : [namingPeople(view, person)]),
    ...(place === undefined ? [] : [namingPlaces(view, validAt, place)]),
  ];
}

function namingGroups({ chronicle, canonicalGroup }: View, asked: readonly string[]): NamingAsked {
  const links = linksIn(chronicle);
  const groups = asked.map(canonicalGroup);
  return {
    entries: new Set(links.reached('ACTOR', links.closure('UNIFIED', groups))),
    isNamedIn: (mentions) => groups.some((group) => mentions.groups.has(group)),
  };
}

function namingPeople({ chronicle }: View, asked: readonly string[]): NamingAsked {
  return {
    entries: new Set(linksIn(chronicle).reached('ACTOR', asked)),
    isNamedIn: ({ people }) => asked.some((person) => people.has(person)),
  };
}

function namingPlaces(view: View, validAt: number, asked: readonly string[]): NamingAsked {
  const during = { earliest: validAt - 1, latest: validAt };
  const places = [...view.places.keys()].filter((place) =>
    asked.some((area) => liesWithin(view, place, area, during) !== undefined),
  );
  return {
    entries: new Set(linksIn(view.chronicle).reached('PLACE', places)),
    isNamedIn: (mentions) => places.some((place) => mentions.places.has(place)),
  };
}

/** Whether each of what is asked stands in an entry of the source. */
function names(view: View, { slug }: KnownSource, asked: readonly NamingAsked[]): boolean {
  return asked.every(({ entries, isNamedIn }) =>
    someOfSource(
      view,
      slug,
      (entry) => isNamedIn(mentionsOf(view, entry)),
      (uuid) => entries.has(uuid),
    ),
  );
}

function isAlone(view: View, { slug }: KnownSource, { uncorroborated }: SourceFilter): boolean {
  if (uncorroborated === undefined) return true;
  const alone = someOfSource(view, slug, (entry) => !isCorroborated(view, entry));
  return alone === uncorroborated;
}

/** Whether an entry of a source that stands is as wanted; only those that may be are read. */
function someOfSource(
  view: View,
  slug: string,
  isWanted: (entry: ViewEntry) => boolean,
  mayBe?: (uuid: string) => boolean,
): boolean {
  return someStanding(
    view,
    ['SOURCE', slug],
    (entry) => entry.content.source === slug && isWanted(entry),
    mayBe,
  );
}
