import type { Tie } from '#events/words';
import type { Random } from './random.js';

/** What a generated chronology is about: who, where, and who really belonged to whom. */
export interface World {
  /** Of very unequal weight, the weightiest first: the first is the giant. */
  readonly groups: readonly string[];
  readonly countries: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly relations: readonly Relation[];
}

/** A tie as it really was, in days of {@link calendarDay}; sources tell of it more or less exactly. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly began: number;
  readonly ended: number | undefined;
}

const COUNTRIES = 6;
const PROVINCES = 6;
const DISTRICTS = 8;
const FACTS_A_GROUP = 600;
const LEAST_GROUPS = 20;
const RELATIONS_A_GROUP = 3;

const DAY = 86_400_000;
/** 1 January 2000. */
export const FIRST_INSTANT = Date.UTC(2000, 0, 1);
/** Twenty-five years. */
export const DAYS = 9131;

/** The calendar day so many days after 1 January 2000. */
export function calendarDay(day: number): string {
  return new Date(FIRST_INSTANT + day * DAY).toISOString().slice(0, 10);
}

const numbered = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${String(index + 1)}`);

/** A world for a chronology of so many facts. */
export function newWorld(facts: number, random: Random): World {
  const countries = numbered('country', COUNTRIES);
  const provinces = countries.flatMap((country) => numbered(`${country}-province`, PROVINCES));
  const districts = provinces.flatMap((province) => numbered(`${province}-district`, DISTRICTS));
  const groups = numbered('group', Math.max(LEAST_GROUPS, Math.ceil(facts / FACTS_A_GROUP)));
  return { groups, countries, provinces, districts, relations: relationsAmong(groups, random) };
}

/** The giant once in twelve, else any group by Zipf: of 1,700 groups the giant has a sixth of what is told. */
export function anyGroup({ groups }: Pick<World, 'groups'>, random: Random): string {
  return groups[random.chance(1 / 12) ? 0 : random.zipf(groups.length)] ?? '';
}

const PARTNERS = ['AFFILIATE', 'ALLEGIANCE', 'ALLY', 'RIVAL', 'ASSOCIATION'] as const;

/** A branch or faction stands below a weightier group, so that the hierarchy has no circles; partners are anyone. */
function relationsAmong(groups: readonly string[], random: Random): readonly Relation[] {
  return groups.flatMap((from, index) => {
    const parent = index > 0 && random.chance(0.6) ? groups[random.zipf(index)] : undefined;
    const partners = Array.from({ length: RELATIONS_A_GROUP }, () => ({
      to: anyGroup({ groups }, random),
      tie: random.pick(PARTNERS),
    })).filter(({ to }) => to !== from);
    const above = random.chance(0.75) ? ('BRANCH' as const) : ('FACTION' as const);
    const all = parent === undefined ? partners : [{ to: parent, tie: above }, ...partners];
    return all.map(({ to, tie }) => ({ from, to, tie, ...lifetime(random) }));
  });
}

function lifetime(random: Random): Pick<Relation, 'began' | 'ended'> {
  const began = random.below(Math.floor(DAYS * 0.9));
  return { began, ended: random.chance(0.4) ? began + 30 + random.below(DAYS / 4) : undefined };
}
