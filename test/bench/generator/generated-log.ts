import type { DomainEvent } from '#events/domain-event';
import type { EntryContent } from '#events/entries/entry';
import { requestHash } from '#events/event-hash';
import { entryId, eventId } from '#events/ids';
import { streamName } from '#events/streams';
import type { StreamKind } from '#events/streams';
import type { NewEvent } from '#events/written-event';
import { newEvent } from '#libs/chronology/new-event';
import * as made from './entries.js';
import { Random } from './random.js';
import type { GeneratedSource, World } from './world.js';
import { newWorld } from './world.js';

/** The next event of a log, for the end of its stream. */
export interface GeneratedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
}

export interface GeneratedLogOptions {
  /** How many entries are recorded, corrected or retracted. */
  readonly facts: number;
  readonly seed: number;
}

const CHRONOLOGY = '5a1e5a1e-0000-4000-8000-000000000001';
const BEGAN = Date.UTC(2020, 0, 1);

/**
 * A chronology that looks like one: groups of very unequal size, incidents with several reports, imprecise dates, claims that overlap,
 * corrections, retractions, supersessions, and borders that move. The same options give the same bytes.
 */
export function* generatedLog({ facts, seed }: GeneratedLogOptions): Generator<GeneratedEvent> {
  const log = new Writer();
  const random = new Random(seed);
  const world = newWorld(facts, random);
  yield log.write('chronology', '', {
    type: 'ChronologyOpened',
    data: { chronologyId: CHRONOLOGY, format: 1 },
  });
  yield* registry(world, log);
  yield* entries(world, { log, random, facts });
}

/** Gives each event its id, its revision and its time. */
class Writer {
  readonly #revisions = new Map<string, number>();
  #written = 0;

  write(kind: StreamKind, id: string, event: DomainEvent): GeneratedEvent {
    const stream = streamName(kind, id);
    const revision = this.#revisions.get(stream) ?? 0;
    this.#revisions.set(stream, revision + 1);
    this.#written += 1;
    const key = String(this.#written);
    const decided = {
      id: eventId(CHRONOLOGY, { stream, scope: 'bench', key }, 0),
      event,
      requestHash: requestHash(key),
    };
    const at = BEGAN + this.#written * 1000;
    const writing = { stream, revision, at, actor: 'bench', software: 'annals/bench' };
    return { stream, revision, event: newEvent(decided, writing) };
  }
}

function* registry(world: World, log: Writer): Generator<GeneratedEvent> {
  const { countries, provinces, districts, groups, sources } = world;
  const place = (slug: string, placeKind: 'COUNTRY' | 'ADMIN1' | 'ADMIN2') => {
    const parent = placeKind === 'COUNTRY' ? {} : { partOf: slug.replace(/-[a-z]+-\d+$/, '') };
    const data = { name: nameOf(slug), placeKind, covers: [], external: [], ...parent };
    return log.write('place', slug, { type: 'PlaceRegistered', data });
  };
  for (const slug of countries) yield place(slug, 'COUNTRY');
  for (const slug of provinces) yield place(slug, 'ADMIN1');
  for (const slug of districts) yield place(slug, 'ADMIN2');
  for (const slug of groups)
    yield log.write('group', slug, {
      type: 'GroupRegistered',
      data: { name: nameOf(slug), groupKind: 'ARMED_GROUP', external: [] },
    });
  for (const [index, source] of sources.entries())
    yield log.write('source', source.slug, {
      type: 'SourceRegistered',
      data: {
        title: `Report ${String(index + 1)}`,
        publisher: source.publisher,
        derivedFrom: [],
        external: [],
        ...(source.published === undefined ? {} : { published: source.published }),
      },
    });
}

function nameOf(slug: string): string {
  return slug.replaceAll(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => `${hyphen === '' ? '' : ' '}${letter.toUpperCase()}`,
  );
}

interface Making {
  readonly log: Writer;
  readonly random: Random;
  readonly facts: number;
}

/** An entry that later ones can correct, retract or supersede. */
interface Recorded {
  readonly uuid: string;
  readonly content: EntryContent;
}

function* entries(world: World, { log, random, facts }: Making): Generator<GeneratedEvent> {
  const recent: Recorded[] = [];
  const incidents: made.Incident[] = [];
  for (let number = 1; number <= facts; number += 1) {
    const progress = number / facts;
    const source = sourceNow(world, random, progress);
    if (random.chance(0.0002)) yield movedBorder(world, log, random);
    if (recent.length > 0 && random.chance(0.063)) {
      yield amended(random.pick(recent), log, random);
      continue;
    }
    const content = newContent(world, { source, random, incidents });
    const uuid = entryId(CHRONOLOGY, 'bench', String(number));
    const { type, ...data } = { ...content, supersedes: superseded(content, recent, random) };
    remember(recent, { uuid, content }, random);
    yield log.write('entry', uuid, { type, data } as DomainEvent);
  }
}

/** One in forty entries takes the place of an earlier one of its type. */
function superseded(
  { type }: EntryContent,
  recent: readonly Recorded[],
  random: Random,
): readonly string[] {
  if (recent.length === 0 || !random.chance(0.025)) return [];
  const before = random.pick(recent);
  return before.content.type === type ? [before.uuid] : [];
}

function sourceNow({ sources }: World, random: Random, progress: number): GeneratedSource {
  const latest = Math.floor(progress * (sources.length - 1));
  const source = sources[Math.max(0, latest - random.below(20))];
  if (source === undefined) throw new Error('a world without sources');
  return source;
}

const KEPT = 5000;

/** Keeps some thousands of what came last, so that what is made does not grow in memory. */
function remember<Value>(kept: Value[], value: Value, random: Random): void {
  if (kept.length < KEPT) kept.push(value);
  else kept[random.below(KEPT)] = value;
}

function amended({ uuid, content }: Recorded, log: Writer, random: Random): GeneratedEvent {
  if (random.chance(0.2))
    return log.write('entry', uuid, { type: 'EntryRetracted', data: { reason: 'misread' } });
  const replacement = { ...content, note: `read again, ${String(random.below(100))}` };
  return log.write('entry', uuid, {
    type: 'EntryCorrected',
    data: { replacement, reason: 'misread' },
  });
}

function movedBorder(world: World, log: Writer, random: Random): GeneratedEvent {
  return log.write('place', random.pick(world.districts), {
    type: 'PlaceReassigned',
    data: { partOf: random.pick(world.provinces), effective: String(2000 + random.below(25)) },
  });
}

interface Telling {
  readonly source: GeneratedSource;
  readonly random: Random;
  readonly incidents: made.Incident[];
}

/** Half of what is told of incidents is about one that was told of before. */
function newContent(world: World, { source, random, incidents }: Telling): EntryContent {
  if (random.chance(0.06)) return made.tie(world, source, random);
  if (random.chance(0.02)) return made.statement(source, random);
  if (incidents.length === 0 || random.chance(0.24)) {
    const incident = made.newIncident(incidents.length + 1, world, random, source.day);
    incidents.push(incident);
    return made.report(incident, source, random);
  }
  return furtherReport(world, { source, random, incidents });
}

function furtherReport(world: World, { source, random, incidents }: Telling): EntryContent {
  const kind = random.fraction();
  const recent = incidents.length - 1 - random.zipf(Math.min(incidents.length, 2000));
  const incident = incidents[recent] ?? random.pick(incidents);
  if (kind < 0.25) return made.report(incident, source, random);
  if (kind < 0.6) return made.casualties(incident, source, random);
  if (kind < 0.85) return made.claim(incident, world, source, random);
  return made.attribution(incident, source);
}
