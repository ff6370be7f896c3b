import countries from 'i18n-iso-countries';
import type { JsonObject } from '#events/json';
import type { PlaceKind } from '#events/words';
import type { Problem } from './problem.js';
import { problem } from './problem.js';
import { shown } from './shape-problems.js';

const COUNTRY = /^[A-Z]{2}$/;
const SUBDIVISION = /^([A-Z]{2})-[A-Z0-9]{1,3}$/;

function countryName(code: string): string | undefined {
  return COUNTRY.test(code) ? countries.getName(code, 'en') : undefined;
}

/** What a code of ISO 3166 tells of a place: COUNTRY for one of part 1, ADMIN1 for one of part 2; undefined for no code. */
function kindOf(iso: string): PlaceKind | undefined {
  if (countryName(iso) !== undefined) return 'COUNTRY';
  const country = SUBDIVISION.exec(iso)?.[1];
  return country !== undefined && countryName(country) !== undefined ? 'ADMIN1' : undefined;
}

/** A place with the name and kind that its ISO 3166 code tells, where they are not given. */
export function withIso(place: JsonObject): JsonObject {
  const { iso } = place;
  if (typeof iso !== 'string') return place;
  const name = countryName(iso);
  const placeKind = kindOf(iso);
  return {
    ...(name === undefined ? {} : { name }),
    ...(placeKind === undefined ? {} : { placeKind }),
    ...place,
  };
}

/** A code that ISO 3166 does not have, or that names another kind of place than was given. */
export function isoProblems(place: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { iso, placeKind } = place;
  if (typeof iso !== 'string') return [];
  const kind = kindOf(iso);
  if (kind === undefined)
    return [
      problem(
        'ISO_CODE_UNKNOWN',
        ['iso'],
        `ISO 3166 has no code ${shown(iso)}.`,
        kindOf(iso.toUpperCase()) === undefined
          ? 'Leave iso out and give name and placeKind.'
          : `Write ${iso.toUpperCase()}.`,
      ),
    ];
  if (typeof placeKind !== 'string' || (placeKind === 'COUNTRY') === (kind === 'COUNTRY'))
    return [];
  const message = `${iso} is the code of a ${kind === 'COUNTRY' ? 'country' : 'part of a country'}, not of a ${placeKind}.`;
  return [problem('ISO_KIND_MISMATCH', ['placeKind'], message, `Write ${kind}, or leave it out.`)];
}
