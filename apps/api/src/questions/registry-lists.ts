import { placeName } from '#libs/projections/names/naming';
import { liesWithin } from '#libs/projections/places/places';
import { holdsWords, wordsOf } from '#libs/projections/names/search-text';
import { sorted, sortText } from '#libs/projections/names/sort-text';
import type { SourceFilter } from '#libs/projections/sources/sources';
import { sourcesAt } from '#libs/projections/sources/sources';
import type { PlaceKind } from '#events/words';
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

/** Sources that were at least possibly out and that a filter and a search mean, in the order of their dates. */
export function sourcesAsked(
  { view, basis }: Answer,
  filter: SourceFilter,
  search: string | null | undefined,
): readonly Listed[] {
  const isFound = isFoundBy(search);
  const sources = sourcesAt(view, basis.validAt, filter);
  return sorted(
    sources
      .filter(({ description: { title, publisher } }) => isFound(title, publisher))
      .map(({ slug, published: { earliest, latest } }) => ({
        slug,
        sortKey: sortText(earliest, latest, slug),
      })),
  );
}
