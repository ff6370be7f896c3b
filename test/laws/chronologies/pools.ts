/** Few names, so that what is generated collides often. */

export const GROUPS = ['alpha', 'bravo', 'charlie', 'delta', 'echo'] as const;
/** People, who belong to no family of groups. */
export const PEOPLE = ['mr-rana', 'mr-khan', 'mr-shah'] as const;
export const [PERSON] = PEOPLE;

export const INCIDENTS = ['attack-1', 'attack-2', 'attack-3'] as const;
export const SOURCES = ['dawn', 'geo', 'nation', 'tribune'] as const;
export const PUBLISHERS = ['house', 'press'] as const;

export type GroupSlug = (typeof GROUPS)[number];
export type IncidentSlug = (typeof INCIDENTS)[number];
export type SourceSlug = (typeof SOURCES)[number];

/** From the largest to the smallest: a place is only ever part of an earlier one. */
export const PLACES = [
  'afghanistan',
  'pakistan',
  'borderland',
  'balochistan',
  'sindh',
  'durand-line',
  'hub',
  'karachi',
  'quetta',
] as const;

export type PlaceSlug = (typeof PLACES)[number];
