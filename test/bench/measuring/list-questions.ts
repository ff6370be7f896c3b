import { Random } from '../generator/random.js';
import { anyGroup, calendarDay, DAYS, newWorld } from '../generator/world.js';
import type { World } from '../generator/world.js';
import type { BenchOptions } from '../bench.js';

/** The variables of one question for a list of entries. */
interface ListQuestion {
  readonly asOf: Readonly<Record<string, string>>;
  readonly where: Readonly<Record<string, string>>;
  readonly orderBy: string;
}

const ORDERS = ['DATE', 'DATE_DESC', 'PUBLISHED', 'PUBLISHED_DESC', 'RECORDED', 'RECORDED_DESC'];
const TYPES = ['INCIDENT_REPORTED', 'CASUALTIES_REPORTED', 'RESPONSIBILITY_CLAIMED'];

/** Questions for lists of entries: by any filter, at any basis, in any order. */
export class ListQuestions {
  readonly #random: Random;
  readonly #world: World;
  readonly #head: number;

  constructor({ facts, seed }: Pick<BenchOptions, 'facts' | 'seed'>, head: number) {
    this.#world = newWorld(facts, new Random(seed));
    this.#random = new Random(seed + 1);
    this.#head = head;
  }

  next(): ListQuestion {
    const random = this.#random;
    const day = (): string => calendarDay(random.below(DAYS));
    const position = String(1 + Math.floor(this.#head * (0.1 + random.fraction() * 0.9)));
    const published = random.chance(0.3) ? { publishedBy: day() } : {};
    return {
      asOf: { position, validAt: day(), ...published },
      where: this.#where(),
      orderBy: random.pick(ORDERS),
    };
  }

  #where(): Readonly<Record<string, string>> {
    const random = this.#random;
    const filters = [
      {},
      { group: anyGroup(this.#world, random) },
      { place: random.pick(this.#world.provinces) },
      { type: random.pick(TYPES) },
      { happened: String(2000 + random.below(25)) },
      { group: anyGroup(this.#world, random), type: random.pick(TYPES) },
    ];
    return random.pick<Readonly<Record<string, string>>>(filters);
  }
}
