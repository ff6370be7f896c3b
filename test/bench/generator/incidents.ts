import { TARGETS, WEAPONS } from '#events/words';
import type { IncidentKind, Target, Weapon } from '#events/words';
import { Kept } from './kept.js';
import type { Random } from './random.js';
import type { World } from './world.js';
import { anyGroup } from './world.js';

/** An incident as it really was; its reports tell of it more or less exactly. */
export interface Incident {
  readonly slug: string;
  /** Whether it is many incidents of a month, told as one. */
  readonly isSummary: boolean;
  readonly day: number;
  readonly district: string;
  readonly province: string;
  readonly group: string;
  readonly kind: IncidentKind;
  readonly weapon: Weapon;
  readonly target: Target;
  readonly dead: number;
}

const RECENT = 400;
const EVER = 4000;
const KINDS = ['BOMBING', 'ARMED_ASSAULT', 'ASSASSINATION', 'SUICIDE_BOMBING', 'UNKNOWN'] as const;

/** The incidents of a chronology as they happen; some hundreds of the latest and some thousands of all others are still spoken of. */
export class Incidents {
  readonly #world: World;
  readonly #random: Random;
  readonly #recent: Incident[] = [];
  readonly #ever: Kept<Incident>;
  #count = 0;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    this.#ever = new Kept(EVER, random);
  }

  /** One that nobody has reported yet: mostly of the last weeks, sometimes from any time before. */
  happened(today: number): Incident {
    const random = this.#random;
    const ago = random.chance(0.85) ? random.zipf(30) : random.below(today + 1);
    const group = anyGroup(this.#world, random);
    const district = this.#districtOf(group);
    this.#count += 1;
    const incident: Incident = {
      slug: `incident-${String(this.#count)}`,
      isSummary: random.chance(0.02),
      day: Math.max(0, today - ago),
      district,
      province: district.replace(/-district-\d+$/, ''),
      group,
      kind: random.pick(KINDS),
      weapon: random.pick(WEAPONS),
      target: random.pick(TARGETS),
      dead: random.zipf(300),
    };
    this.#recent.push(incident);
    if (this.#recent.length > RECENT) this.#recent.shift();
    this.#ever.keep(incident);
    return incident;
  }

  /** One that was reported before, four times in five a recent one; undefined before the first. */
  spokenOf(): Incident | undefined {
    const random = this.#random;
    const recent = this.#recent[this.#recent.length - 1 - random.zipf(RECENT)];
    return random.chance(0.8) ? (recent ?? this.#ever.any()) : this.#ever.any();
  }

  /** Three times in four in the group's own country. */
  #districtOf(group: string): string {
    const { districts, countries } = this.#world;
    if (!this.#random.chance(0.75)) return this.#random.pick(districts);
    const own = Number(group.slice(group.lastIndexOf('-') + 1)) % countries.length;
    const each = districts.length / countries.length;
    return districts[own * each + this.#random.below(each)] ?? '';
  }
}
