import type { z } from 'zod';
import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { PlacePrecision } from '#events/words';
import { uncertainDate } from './dates.js';
import type { Incident } from './incidents.js';
import type { Random } from './random.js';
import type { GeneratedSource } from './sources.js';
import { sentence } from './words.js';
import { anyGroup, calendarDay } from './world.js';
import type { Relation, World } from './world.js';

type FactDraft<T extends EntryType> = z.input<(typeof ENTRY_DEFINITIONS)[T]['fact']>;

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
  const { fact, defaultStance } = ENTRY_DEFINITIONS[type];
  const parsed = (fact as z.ZodType<object>).parse(told.fact);
  const moments = Object.entries(date).map(([field, edtf]) => [field, { edtf, alternatives: [] }]);
  return {
    type,
    source: source.slug,
    locator: [],
    attribution: [],
    stance: defaultStance(parsed as never),
    confidence: 'HIGH',
    date: Object.fromEntries(moments) as object,
    places: place === undefined ? [] : [{ place, precision: precisionOf(place) }],
    supersedes: [],
    external: [],
    forms: [],
    fact: parsed,
  } as EntryContent;
}

function precisionOf(place: string): PlacePrecision {
  if (place.includes('-district-')) return 'ADMIN2';
  return place.includes('-province-') ? 'ADMIN1' : 'COUNTRY';
}

/** How one source tells of something; told again, it may say something else. */
export type Telling = (source: GeneratedSource, random: Random) => EntryContent;

/** A report names what happened, mostly as it was, and the district, the province or the country of it. */
export function report(incident: Incident): Telling {
  return (source, random) =>
    content({
      type: 'IncidentReported',
      source,
      date: incident.isSummary
        ? { period: calendarDay(incident.day).slice(0, 7) }
        : { when: uncertainDate(incident.day, random) },
      place: placeOf(incident, random),
      fact: {
        incident: incident.slug,
        unit: incident.isSummary ? 'SUMMARY' : 'EVENT',
        incidentKind: random.chance(0.9) ? incident.kind : 'UNKNOWN',
        targets: random.chance(0.6) ? [incident.target] : [],
        ...(random.chance(0.5) ? { weapon: incident.weapon } : {}),
      },
    });
}

function placeOf({ district, province }: Incident, random: Random): string {
  const kind = random.fraction();
  if (kind < 0.85) return district;
  return kind < 0.97 ? province : province.replace(/-province-\d+$/, '');
}

export function casualties(incident: Incident): Telling {
  return (source, random) => {
    const dead = Math.max(0, incident.dead + random.below(3) - 1);
    const kind = random.fraction();
    const exact = { low: dead, best: dead, high: dead };
    const inWords = { words: kind < 0.97 ? `at least ${String(dead)}` : 'scores' };
    return content({
      type: 'CasualtiesReported',
      source,
      fact: {
        incident: incident.slug,
        killed: kind < 0.8 ? exact : inWords,
        ...(random.chance(0.4) ? { wounded: { words: String(dead * 2) } } : {}),
      },
    });
  };
}

/** One claim in fourteen is another group's, one in twenty joint. */
export function claim(incident: Incident, world: World): Telling {
  return (source, random) => {
    const group = random.chance(0.93) ? incident.group : anyGroup(world, random);
    const joint = anyGroup(world, random);
    return content({
      type: 'ResponsibilityClaimed',
      source,
      fact: {
        incident: incident.slug,
        group,
        jointWith: random.chance(0.05) && joint !== group ? [joint] : [],
      },
    });
  };
}

export function attribution({ slug, group }: Incident): Telling {
  return (source, random) => {
    const finding = random.chance(0.9) ? 'ATTRIBUTED' : 'SUSPECTED';
    return content({
      type: 'ResponsibilityAttributed',
      source,
      fact: { incident: slug, actor: group, finding },
    });
  };
}

export function denial({ slug, group }: Incident): Telling {
  return (source) =>
    content({ type: 'ResponsibilityDenied', source, fact: { incident: slug, group } });
}

/** How a source tells of a tie that had begun when it came out: its beginning, that it is so, or that it has ended. */
export function tie(relation: Relation): Telling {
  return (source, random) => {
    const { from, to, ended } = relation;
    const isOver = ended !== undefined && ended <= source.day;
    if (isOver && random.chance(0.4))
      return content({
        type: 'RelationshipEnded',
        source,
        date: { when: uncertainDate(ended, random) },
        fact: { from: [from], to: [to], tie: relation.tie },
      });
    return random.chance(0.25) ? begun(relation, source, random) : held(relation, source, random);
  };
}

function begun(relation: Relation, source: GeneratedSource, random: Random): EntryContent {
  const { from, to } = relation;
  const date = { when: uncertainDate(relation.began, random) };
  if (relation.tie === 'BRANCH')
    return content({ type: 'BranchAnnounced', source, date, fact: { branch: from, parent: to } });
  if (relation.tie === 'ALLEGIANCE')
    return content({ type: 'AllegiancePledged', source, date, fact: { from: [from], to: [to] } });
  return held(relation, source, random);
}

function held(relation: Relation, source: GeneratedSource, random: Random): EntryContent {
  const { from, to, tie, began, ended } = relation;
  const isOver = ended !== undefined && ended <= source.day;
  const since = uncertainDate(began, random);
  const over = isOver ? { until: uncertainDate(ended, random) } : {};
  const soFar = { held: uncertainDate(source.day, random) };
  const date = isOver || random.chance(0.6) ? { since, ...over } : soFar;
  return content({
    type: 'RelationshipReported',
    source,
    date,
    fact: { from: [from], to: [to], tie },
  });
}

export const statement: Telling = (source, random) =>
  content({
    type: 'StatementMade',
    source,
    date: { when: uncertainDate(source.day, random) },
    fact: { statement: 'ASSESSMENT', gist: sentence(random) },
  });
