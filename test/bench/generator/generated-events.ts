import type { DomainEvent } from '#events/domain-event';
import type { EntryContent } from '#events/entries/entry';
import { entryId, matchId } from '#events/ids';
import { streamName } from '#events/streams';
import * as tellings from './entries.js';
import type { Telling } from './entries.js';
import { Incidents } from './incidents.js';
import type { Incident } from './incidents.js';
import { Kept } from './kept.js';
import { Random } from './random.js';
import { registry, sourceRegistered } from './registry.js';
import type { Registered } from './registry.js';
import type { GeneratedSource } from './sources.js';
import { Sources } from './sources.js';
import type { World } from './world.js';
import { DAYS, FIRST_INSTANT, newWorld } from './world.js';

/** The next event of a chronology, for the end of its stream. */
export interface GeneratedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly event: DomainEvent;
  /** When it is recorded (ms UTC): its source had just come out. */
  readonly at: number;
}

export interface GeneratorOptions {
  /** How many entries are recorded, corrected or retracted. */
  readonly facts: number;
  readonly seed: number;
}

export const CHRONOLOGY_ID = '5a1e5a1e-0000-4000-8000-000000000001';
const DAY = 86_400_000;
const RECORDED_AFTER = 30 * DAY;

/**
 * A chronology that looks like one: groups of very unequal size, incidents with several reports, imprecise dates, claims that overlap,
 * ties that begin and end, corrections, retractions, supersessions, matches, and borders that move. The same options give the same
 * events; however many there are, some thousands are held in memory.
 */
export function* generatedEvents(options: GeneratorOptions): Generator<GeneratedEvent> {
  const random = new Random(options.seed);
  const world = newWorld(options.facts, random);
  const opening = { chronologyId: CHRONOLOGY_ID, format: 1 } as const;
  const opened = { kind: 'chronology', id: '', event: { type: 'ChronologyOpened', data: opening } };
  yield registered(opened as Registered, 0);
  for (const each of registry(world)) yield registered(each, 0);
  yield* new Chronicler(world, random, options.facts).events();
}

function registered({ kind, id, event }: Registered, progress: number): GeneratedEvent {
  return { stream: streamName(kind, id), revision: 0, event, at: recordedAt(progress) };
}

function recordedAt(progress: number): number {
  return FIRST_INSTANT + RECORDED_AFTER + Math.round(progress * DAYS * DAY);
}

/** An entry that later ones can correct, retract or supersede. */
interface Recorded {
  readonly uuid: string;
  readonly source: GeneratedSource;
  readonly supersedes: readonly string[];
  readonly telling: Telling;
  readonly revision: number;
}

const STILL_READ = 5000;
const SHARE = { border: 0.0002, match: 0.0003, amended: 0.09, superseding: 0.025 };

/** Tells one thing after another, from the sources that are being read. */
class Chronicler {
  readonly #sources: Sources;
  readonly #incidents: Incidents;
  readonly #recorded: Kept<Recorded>;
  readonly #borders = new Map<string, number>();
  readonly #matches = new Set<string>();

  constructor(
    readonly world: World,
    readonly random: Random,
    readonly facts: number,
  ) {
    this.#sources = new Sources(facts, random);
    this.#incidents = new Incidents(world, random);
    this.#recorded = new Kept(STILL_READ, random);
  }

  *events(): Generator<GeneratedEvent> {
    const { random, facts } = this;
    for (let number = 1; number <= facts; number += 1) {
      const progress = number / facts;
      for (const source of this.#sources.until(progress))
        yield registered(sourceRegistered(source), progress);
      const at = recordedAt(progress);
      if (random.chance(SHARE.border)) yield this.#movedBorder(at);
      if (random.chance(SHARE.match)) yield* this.#matched(at);
      const amended = random.chance(SHARE.amended) ? this.#amended(at) : undefined;
      yield amended ?? this.#told(number, at);
    }
  }

  #told(number: number, at: number): GeneratedEvent {
    const { telling, source, supersedes } = this.#superseding() ?? this.#fresh();
    const uuid = entryId(CHRONOLOGY_ID, 'bench', String(number));
    const { type, ...data } = { ...telling(source, this.random), supersedes };
    this.#recorded.keep({ uuid, source, supersedes, telling, revision: 0 });
    const event = { type, data } as DomainEvent;
    return { stream: streamName('entry', uuid), revision: 0, event, at };
  }

  /** A publisher says again, in its newest source, what it said before. */
  #superseding(): Omit<Recorded, 'uuid' | 'revision'> | undefined {
    const before = this.random.chance(SHARE.superseding) ? this.#recorded.any() : undefined;
    const source = before && this.#sources.newestOf(before.source.publisher);
    if (before === undefined || source === undefined || source.slug === before.source.slug)
      return undefined;
    return { telling: before.telling, source, supersedes: [before.uuid] };
  }

  /** Of a million: 170,000 new incidents, as many further reports, 155,000 claims. */
  #fresh(): Omit<Recorded, 'uuid' | 'revision'> {
    const kind = this.random.fraction();
    const spokenOf = kind < 0.3 ? undefined : this.#incidents.spokenOf();
    const source = (spokenOf && this.#sources.anySince(spokenOf.day)) ?? this.#sources.any();
    const telling =
      spokenOf === undefined || spokenOf.day > source.day
        ? this.#first(kind, source)
        : this.#further(kind, spokenOf);
    return { telling, source, supersedes: [] };
  }

  #first(kind: number, { day }: GeneratedSource): Telling {
    if (kind < 0.025) return tellings.statement;
    if (kind < 0.105) return this.#tie(day);
    return tellings.report(this.#incidents.happened(day));
  }

  #further(kind: number, incident: Incident): Telling {
    if (kind < 0.48) return tellings.report(incident);
    if (kind < 0.66) return tellings.claim(incident, this.world);
    if (kind < 0.89) return tellings.casualties(incident);
    return kind < 0.993 ? tellings.attribution(incident) : tellings.denial(incident);
  }

  #tie(day: number): Telling {
    const some = Array.from({ length: 4 }, () => this.random.pick(this.world.relations));
    const begun = some.find(({ began }) => began <= day);
    return begun === undefined ? tellings.statement : tellings.tie(begun);
  }

  /** Four in five are read again and corrected, the others taken back for good. */
  #amended(at: number): GeneratedEvent | undefined {
    let amended: GeneratedEvent | undefined;
    this.#recorded.exchange((before) => {
      const revision = before.revision + 1;
      const stream = streamName('entry', before.uuid);
      const retracts = this.random.chance(0.2);
      const event: DomainEvent = retracts
        ? { type: 'EntryRetracted', data: { reason: 'misread' } }
        : { type: 'EntryCorrected', data: { replacement: this.#again(before), reason: 'misread' } };
      amended = { stream, revision, event, at };
      return retracts ? undefined : { ...before, revision };
    });
    return amended;
  }

  #again({ telling, source, supersedes, uuid }: Recorded): EntryContent {
    return { ...telling(source, this.random), supersedes, note: `Read again: ${uuid.slice(0, 4)}` };
  }

  #movedBorder(at: number): GeneratedEvent {
    const district = this.random.pick(this.world.districts);
    const revision = (this.#borders.get(district) ?? 0) + 1;
    this.#borders.set(district, revision);
    const partOf = this.random.pick(this.world.provinces);
    const effective = String(2000 + this.random.below(25));
    const event: DomainEvent = { type: 'PlaceReassigned', data: { partOf, effective } };
    return { stream: streamName('place', district), revision, event, at };
  }

  *#matched(at: number): Generator<GeneratedEvent> {
    const [one, other] = [this.#incidents.spokenOf(), this.#incidents.spokenOf()];
    if (one === undefined || other === undefined || one.slug === other.slug) return;
    const incidents: [string, string] = [one.slug, other.slug];
    const stream = streamName('match', matchId(CHRONOLOGY_ID, incidents));
    if (this.#matches.has(stream)) return;
    this.#matches.add(stream);
    const reason = 'the same attack';
    const event: DomainEvent = { type: 'IncidentsMatched', data: { incidents, reason } };
    yield { stream, revision: 0, event, at };
  }
}
