import type { EventOf } from '#events/domain-event';
import { calendarDay, DAYS } from './world.js';
import type { Random } from './random.js';

/** A source as it is cited. */
export interface GeneratedSource {
  readonly slug: string;
  readonly publisher: string;
  /** The day on which it came out. */
  readonly day: number;
  readonly registered: EventOf<'SourceRegistered'>['data'];
}

const FACTS_A_SOURCE = 40;
const LEAST_SOURCES = 10;
const PUBLISHERS = 60;
/** How many of the newest sources are being read at a time. */
const READ_AT_ONCE = 20;

/**
 * The sources of a chronology, in about the order in which they came out; archives are found late. Only those that are being read
 * are held, and the newest of each publisher.
 */
export class Sources {
  readonly #random: Random;
  readonly #count: number;
  readonly #reading: GeneratedSource[] = [];
  readonly #newest = new Map<string, GeneratedSource>();
  #made = 0;

  constructor(facts: number, random: Random) {
    this.#random = random;
    this.#count = Math.max(LEAST_SOURCES, Math.ceil(facts / FACTS_A_SOURCE));
  }

  /** The sources that come in until so much of the chronology (0 to 1) is told. */
  *until(progress: number): Generator<GeneratedSource> {
    const due = Math.max(1, Math.ceil(progress * this.#count));
    while (this.#made < due) {
      const source = newSource(this.#made, this.#count, this.#random);
      this.#made += 1;
      this.#reading.push(source);
      if (this.#reading.length > READ_AT_ONCE) this.#reading.shift();
      const before = this.#newest.get(source.publisher);
      if (before === undefined || before.day <= source.day)
        this.#newest.set(source.publisher, source);
      yield source;
    }
  }

  /** One that is being read. */
  any(): GeneratedSource {
    return this.#random.pick(this.#reading);
  }

  /** One that is being read and came out on that day or later, if there is any. */
  anySince(day: number): GeneratedSource | undefined {
    const late = this.#reading.filter((source) => source.day >= day);
    return late[this.#random.below(late.length)];
  }

  /** The newest one of a publisher. */
  newestOf(publisher: string): GeneratedSource | undefined {
    return this.#newest.get(publisher);
  }
}

/** One in thirty bears no date, one in ten a month only. */
function newSource(index: number, count: number, random: Random): GeneratedSource {
  const inOrder = Math.floor((index / count) * DAYS);
  const day = random.chance(0.1) ? random.below(inOrder + 1) : inOrder;
  const kind = random.fraction();
  const exact = calendarDay(day);
  const published = kind < 0.1 ? exact.slice(0, 7) : exact;
  const publisher = `Publisher ${String(random.below(PUBLISHERS) + 1)}`;
  return {
    slug: `source-${String(index + 1)}`,
    publisher,
    day,
    registered: {
      title: `Report ${String(index + 1)} on ${random.pick(['attacks', 'the conflict', 'the north', 'the border'])}`,
      publisher,
      derivedFrom: [],
      external: [],
      ...(kind > 0.967 ? {} : { published }),
    },
  };
}
