import type { z } from 'zod';
import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { TARGETS, WEAPONS } from '#events/words';
import type { Stance } from '#events/words';
import { uncertainDate } from './dates.js';
import type { Random } from './random.js';
import type { GeneratedSource, World } from './world.js';

type FactDraft<T extends EntryType> = z.input<(typeof ENTRY_DEFINITIONS)[T]['fact']>;

const STANCES: Readonly<Partial<Record<EntryType, Stance>>> = {
  ResponsibilityClaimed: 'CLAIMED',
  StatementMade: 'ASSESSED',
};

interface Told<T extends EntryType> {
  readonly type: T;
  readonly fact: FactDraft<T>;
  readonly source: GeneratedSource;
  readonly date?: Readonly<Record<string, string>>;
  readonly place?: string;
}

/** What an entry holds, with every default that an editor's request would get. */
function content<T extends EntryType>(told: Told<T>): EntryContent {
  const { type, source, date = {}, place } = told;
  const definition = ENTRY_DEFINITIONS[type];
  const moments = Object.entries(date).map(([field, edtf]) => [field, { edtf, alternatives: [] }]);
  return {
    type,
    source: source.slug,
    locator: [],
    attribution: [],
    stance: STANCES[type] ?? 'ASSERTED',
    confidence: 'HIGH',
    date: Object.fromEntries(moments) as object,
    places: place === undefined ? [] : [{ place, precision: 'ADMIN2' }],
    supersedes: [],
    external: [],
    forms: [],
    fact: (definition.fact as z.ZodType<object>).parse(told.fact),
  } as EntryContent;
}

/** An incident as it really was; its reports tell of it more or less exactly. */
export interface Incident {
  readonly slug: string;
  readonly day: number;
  readonly district: string;
  readonly province: string;
  readonly group: string;
  readonly dead: number;
}

export function newIncident(number: number, world: World, random: Random, today: number): Incident {
  const district = random.pick(world.districts);
  return {
    slug: `incident-${String(number)}`,
    day: random.below(today + 1),
    district,
    province: district.replace(/-district-\d+$/, ''),
    group: groupOf(world, random),
    dead: random.zipf(300),
  };
}

/** One group in three times out of ten, the others by Zipf. */
function groupOf({ groups }: World, random: Random): string {
  return groups[random.chance(0.3) ? 0 : random.zipf(groups.length)] ?? '';
}

const KINDS = ['BOMBING', 'ARMED_ASSAULT', 'ASSASSINATION', 'SUICIDE_BOMBING', 'UNKNOWN'] as const;

export function report(incident: Incident, source: GeneratedSource, random: Random): EntryContent {
  return content({
    type: 'IncidentReported',
    source,
    date: { when: uncertainDate(incident.day, random) },
    place: random.chance(0.85) ? incident.district : incident.province,
    fact: {
      incident: incident.slug,
      incidentKind: random.pick(KINDS),
      targets: random.chance(0.6) ? [random.pick(TARGETS)] : [],
      ...(random.chance(0.5) ? { weapon: random.pick(WEAPONS) } : {}),
    },
  });
}

export function casualties(
  incident: Incident,
  source: GeneratedSource,
  random: Random,
): EntryContent {
  const dead = Math.max(0, incident.dead + random.below(3) - 1);
  const kind = random.fraction();
  const exact = { low: dead, best: dead, high: dead };
  const killed =
    kind < 0.8 ? exact : { words: kind < 0.95 ? `at least ${String(dead)}` : 'scores' };
  return content({
    type: 'CasualtiesReported',
    source,
    fact: {
      incident: incident.slug,
      killed,
      ...(random.chance(0.4) ? { wounded: { words: String(dead * 2) } } : {}),
    },
  });
}

export function claim(
  incident: Incident,
  world: World,
  source: GeneratedSource,
  random: Random,
): EntryContent {
  const group = random.chance(0.93) ? incident.group : groupOf(world, random);
  const joint = groupOf(world, random);
  return content({
    type: 'ResponsibilityClaimed',
    source,
    fact: {
      incident: incident.slug,
      group,
      jointWith: random.chance(0.05) && joint !== group ? [joint] : [],
    },
  });
}

export function attribution(incident: Incident, source: GeneratedSource): EntryContent {
  return content({
    type: 'ResponsibilityAttributed',
    source,
    fact: { incident: incident.slug, actor: incident.group },
  });
}

const TIES = ['BRANCH', 'FACTION', 'AFFILIATE', 'ALLEGIANCE', 'ALLY', 'RIVAL'] as const;

/** A tie is reported; a small one stands below a larger one, so that the hierarchy has no circles. */
export function tie(world: World, source: GeneratedSource, random: Random): EntryContent {
  const to = groupOf(world, random);
  const above = world.groups.indexOf(to);
  const from = world.groups[above + 1 + random.below(world.groups.length - above - 1)] ?? '';
  const begun = random.below(source.day + 1);
  const date: Record<string, string> = random.chance(0.7)
    ? { since: uncertainDate(begun, random) }
    : { held: uncertainDate(source.day, random) };
  if (random.chance(0.15)) date['until'] = uncertainDate(source.day, random);
  const known = from === '' ? (world.groups.at(-1) ?? '') : from;
  return content({
    type: 'RelationshipReported',
    source,
    date,
    fact: {
      from: [known],
      to: [known === to ? (world.groups[0] ?? '') : to],
      tie: random.pick(TIES),
    },
  });
}

export function statement(source: GeneratedSource, random: Random): EntryContent {
  return content({
    type: 'StatementMade',
    source,
    date: { when: uncertainDate(source.day, random) },
    fact: {
      statement: 'ASSESSMENT',
      gist: `The situation is read as number ${String(random.below(1000))}.`,
    },
  });
}
