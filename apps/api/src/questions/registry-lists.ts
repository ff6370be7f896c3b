import { placeName } from '#libs/projections/naming';
import { liesWithin } from '#libs/projections/places';
import type { KnownSource } from '#libs/projections/publication';
import { outBy } from '#libs/projections/publication';
import { holdsWords, wordsOf } from '#libs/projections/search-text';
import { sorted, sortText } from '#libs/projections/sort-text';
import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import type { Answer } from '../answers/answer.js';

/** Something registered, with its place in a list. */
export interface Listed {
  readonly slug: string;
  readonly sortKey: string;
}

function isFoundBy(search: string | null | undefined) {
  const words = search == null ? undefined : wordsOf(search);
  return (...texts: readonly string[]): boolean =>
    words === undefined || holdsWords(new Set(texts.flatMap(wordsOf)), words);
}

export interface PlacesAsked {
  readonly placeKind: readonly PlaceKind[] | undefined;
  readonly partOf: readonly string[] | undefined;
  readonly search: string | null | undefined;
}

/** Places in the order of their names. */
export function placesAsked({ view, basis }: Answer, asked: PlacesAsked): readonly Listed[] {
  const now = { earliest: basis.validAt - 1, latest: basis.validAt };
  const { placeKind, partOf } = asked;
  const isFound = isFoundBy(asked.search);
  const isPart = (slug: string): boolean =>
    partOf?.some((area) => area !== slug && liesWithin(view, slug, area, now) !== undefined) ??
    true;
  const places = [...view.places].filter(
    ([slug, place]) =>
      (placeKind?.includes(place.placeKind) ?? true) && isFound(place.name) && isPart(slug),
  );
  return sorted(places.map(([slug]) => ({ slug, sortKey: sortText(placeName(view, slug), slug) })));
}

export interface SourcesAsked {
  readonly publisher: readonly string[] | undefined;
  readonly language: readonly string[] | undefined;
  readonly certainty: readonly string[] | undefined;
  readonly published: Bounds | undefined;
  readonly search: string | null | undefined;
}

/** Sources that were at least possibly out, in the order of their dates. */
export function sourcesAsked({ view, basis }: Answer, asked: SourcesAsked): readonly Listed[] {
  const isFound = isFoundBy(asked.search);
  const sources = [...view.sources.values()].filter((source) => {
    const out = outBy(source.published, basis.publishedBy);
    const { title, publisher } = source.description;
    return out !== undefined && isAsked(source, out, asked) && isFound(title, publisher);
  });
  return sorted(
    sources.map(({ slug, published: { earliest, latest } }) => ({
      slug,
      sortKey: sortText(earliest, latest, slug),
    })),
  );
}

function isAsked({ description, published }: KnownSource, out: Certainty, asked: SourcesAsked) {
  return (
    isAmong(description.publisher, asked.publisher) &&
    isAmong(description.language ?? '', asked.language) &&
    isAmong(out, asked.certainty) &&
    (asked.published === undefined || overlaps(published, asked.published))
  );
}

function isAmong(value: string, asked: readonly string[] | undefined): boolean {
  return asked === undefined || asked.includes(value);
}
