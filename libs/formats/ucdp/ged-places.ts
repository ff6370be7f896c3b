import countries from 'i18n-iso-countries';
import type { JsonObject } from '#events/json';
import { PLACE_PRECISIONS } from '#events/words';
import type { PlaceKind, PlacePrecision } from '#events/words';
import type { Registration } from './release-item.js';
import type { Row } from './row.js';
import { slugOf } from './slugs.js';

/** Where an event was: the mention for its entry, and the places to be known for it, each after what it is part of. */
interface GedWhere {
  readonly mention: JsonObject;
  readonly registrations: readonly Registration[];
}

/** A named place within others, from the country down. */
interface Level {
  readonly placeKind: PlaceKind;
  readonly path: readonly string[];
}

type Point = Readonly<Record<'latitude' | 'longitude', string>>;

/** Precisions at which the event is known to be in a division, which its point only stands for (UCDP GED codebook 22.1, where_prec 3, 4, 6). */
const DIVISION: Readonly<Partial<Record<PlacePrecision, PlaceKind>>> = {
  ADMIN2: 'ADMIN2',
  ADMIN1: 'ADMIN1',
  COUNTRY: 'COUNTRY',
};

/** A division is named as the release prints it: UCDP names those of the time of the event. */
export function gedWhere(row: Row, country: string): GedWhere {
  const precision = row.code('where_prec', PLACE_PRECISIONS);
  const divisions = divisionsOf(row, country);
  const point = pointOf(row);
  const [place, registrations] = placeOf(row, { divisions, precision, point });
  const described = row.text('where_description');
  return {
    mention: {
      place,
      ...(described === undefined ? {} : { asReported: described }),
      ...(precision === undefined ? {} : { precision }),
      ...(point === undefined ? {} : { point }),
    },
    registrations,
  };
}

function divisionsOf(row: Row, country: string): readonly Level[] {
  const [adm1, adm2] = [row.text('adm_1'), row.text('adm_2')];
  const levels: Level[] = [{ placeKind: 'COUNTRY', path: [country] }];
  if (adm1 !== undefined) levels.push({ placeKind: 'ADMIN1', path: [country, adm1] });
  if (adm2 !== undefined)
    levels.push({ placeKind: 'ADMIN2', path: [...(levels.at(-1)?.path ?? []), adm2] });
  return levels;
}

interface Told {
  readonly divisions: readonly Level[];
  readonly precision: PlacePrecision | undefined;
  readonly point: Point | undefined;
}

/** The place that an event was at, and all that is registered for it. */
function placeOf(
  row: Row,
  { divisions, precision, point }: Told,
): readonly [slug: string, registrations: readonly Registration[]] {
  const known = divisions.map((level, index) => registration(row, level, divisions[index - 1]));
  const name = row.text('where_coordinates');
  const division = divisionMeant(divisions, precision, name);
  if (division !== undefined || name === undefined)
    return [slugOf(...((division ?? divisions.at(-1))?.path ?? [])), known];
  const above = divisions.at(-1);
  const level = { placeKind: kindOf(name, precision), path: [...(above?.path ?? []), name] };
  const named = registration(row, level, above, point);
  return [named.slug, [...known, named]];
}

/** The division that an event is known to be in and no closer: by the precision, or because the place has the division's own name. */
function divisionMeant(
  divisions: readonly Level[],
  precision: PlacePrecision | undefined,
  name: string | undefined,
): Level | undefined {
  const kind = precision === undefined ? undefined : DIVISION[precision];
  const meant = divisions.find(({ placeKind }) => placeKind === kind);
  if (meant !== undefined || name === undefined) return meant;
  return divisions.findLast(({ path }) => path.at(-1) === name);
}

/** UCDP ends the names of all settlements with what they are (UCDP GED codebook 22.1, section 5.4). */
const SETTLEMENT = /\b(city|town|village|locality)$/i;

function kindOf(name: string, precision: PlacePrecision | undefined): PlaceKind {
  if (SETTLEMENT.test(name)) return 'CITY';
  return precision === 'EXACT' || precision === 'NEAR' ? 'SITE' : 'REGION';
}

function registration(
  row: Row,
  { placeKind, path }: Level,
  above: Level | undefined,
  point?: Point,
): Registration {
  const name = path.at(-1) ?? '';
  return {
    kind: 'place',
    slug: slugOf(...path),
    described: {
      name,
      placeKind,
      ...(above === undefined ? countryCodes(row, name) : { partOf: slugOf(...above.path) }),
      ...(point === undefined ? {} : { point }),
    },
  };
}

/** Under which codes a country is known: ISO 3166, and Gleditsch and Ward's number, which UCDP uses. */
function countryCodes(row: Row, name: string): JsonObject {
  const iso = isoOf(row.text('iso3'), name);
  const gw = row.whole('country_id');
  return {
    ...(iso === undefined ? {} : { iso }),
    ...(gw === undefined ? {} : { external: [{ scheme: 'gleditsch-ward', value: String(gw) }] }),
  };
}

function isoOf(iso3: string | undefined, name: string): string | undefined {
  const code = iso3 === undefined ? undefined : countries.alpha3ToAlpha2(iso3);
  return code ?? countries.getAlpha2Code(name, 'en');
}

const DEGREES = /^-?\d{1,3}(\.\d+)?$/;

function pointOf(row: Row): Point | undefined {
  const latitude = degreesOf(row, 'latitude', 90);
  const longitude = degreesOf(row, 'longitude', 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function degreesOf(row: Row, column: keyof Point, most: number): string | undefined {
  const text = row.text(column);
  if (text === undefined) return undefined;
  if (DEGREES.test(text) && Math.abs(Number(text)) <= most) return text;
  row.refuse('FIELD_INVALID', column, `${text} is no ${column} in degrees.`);
  return undefined;
}
