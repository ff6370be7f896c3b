import type { Random } from './random.js';

/** What a generated chronology is about: who, where, and by whom it is told. */
export interface World {
  readonly groups: readonly string[];
  readonly countries: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly sources: readonly GeneratedSource[];
}

export interface GeneratedSource {
  readonly slug: string;
  readonly publisher: string;
  /** EDTF; undefined for one source of thirty. */
  readonly published: string | undefined;
  /** The day on which it came out, as days since 2000-01-01. */
  readonly day: number;
}

const COUNTRIES = 6;
const PROVINCES = 6;
const DISTRICTS = 8;
const PUBLISHERS = 60;
/** Twenty-five years, from 2000-01-01 on. */
const DAYS = 9131;

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);

/** The calendar day so many days after 1 January 2000. */
export function calendarDay(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

const numbered = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${String(index + 1)}`);

/** A world for a chronology of so many facts. The first group is the giant. */
export function newWorld(facts: number, random: Random): World {
  const countries = numbered('country', COUNTRIES);
  const provinces = countries.flatMap((country) => numbered(`${country}-province`, PROVINCES));
  const districts = provinces.flatMap((province) => numbered(`${province}-district`, DISTRICTS));
  const groups = numbered('group', Math.max(20, Math.ceil(facts / 600)));
  const count = Math.max(10, Math.ceil(facts / 40));
  const sources = Array.from({ length: count }, (_, index) => newSource(index, count, random));
  return { groups, countries, provinces, districts, sources };
}

/** Sources come in about the order in which they came out; archives are entered late. */
function newSource(index: number, count: number, random: Random): GeneratedSource {
  const inOrder = Math.floor((index / count) * DAYS);
  const day = random.chance(0.1) ? random.below(inOrder + 1) : inOrder;
  const kind = random.fraction();
  const exact = calendarDay(day);
  const imprecise = kind < 0.1 ? exact.slice(0, 7) : exact;
  return {
    slug: `source-${String(index + 1)}`,
    publisher: `Publisher ${String(random.below(PUBLISHERS) + 1)}`,
    published: kind > 0.97 ? undefined : imprecise,
    day,
  };
}
