import type { PlaceKind } from '#events/words';
import type { PlaceSlug } from './pools.js';
import { PLACES } from './pools.js';

const KINDS: Readonly<Record<PlaceSlug, PlaceKind>> = {
  afghanistan: 'COUNTRY',
  pakistan: 'COUNTRY',
  borderland: 'REGION',
  balochistan: 'ADMIN1',
  sindh: 'ADMIN1',
  'durand-line': 'LINE',
  hub: 'ADMIN2',
  karachi: 'CITY',
  quetta: 'CITY',
};

const USUALLY: Readonly<Partial<Record<PlaceSlug, PlaceSlug>>> = {
  balochistan: 'pakistan',
  sindh: 'pakistan',
  borderland: 'pakistan',
  hub: 'balochistan',
  karachi: 'sindh',
  quetta: 'balochistan',
};

const RANKS: Readonly<Record<PlaceKind, number>> = {
  COUNTRY: 0,
  ADMIN1: 1,
  ADMIN2: 2,
  CITY: 3,
  SITE: 4,
  REGION: 1,
  LINE: 3,
};

export function kindOf(place: PlaceSlug): PlaceKind {
  return KINDS[place];
}

export function usuallyPartOf(place: PlaceSlug): PlaceSlug | undefined {
  return USUALLY[place];
}

/** Whether one place can be part of the other: of a larger kind, so that no two are part of each other, and never of a region. */
export function mayBePartOf(place: PlaceSlug, above: PlaceSlug): boolean {
  const kind = KINDS[above];
  return kind !== 'REGION' && kind !== 'LINE' && RANKS[kind] < RANKS[KINDS[place]];
}

/** What a region can cover: the smaller places. */
export function coversOf(place: PlaceSlug, covers: readonly PlaceSlug[]): readonly PlaceSlug[] {
  const kind = KINDS[place];
  if (kind !== 'REGION' && kind !== 'LINE') return [];
  return PLACES.filter((other) => covers.includes(other)).filter(
    (other) => RANKS[KINDS[other]] > RANKS[kind] || KINDS[other] === 'CITY',
  );
}
