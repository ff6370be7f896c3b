import { uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { Postings } from '#libs/typed-arrays/postings';
import { TextNumbers } from '#libs/typed-arrays/text-numbers';
import type { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';
import { RELATIONS } from './links-of-content.js';
import type { KeptRelation, Link } from './links-of-content.js';
import { WALKED_RELATIONS } from './link-store.js';
import type { LinkStore, WalkedRelation } from './link-store.js';

const NOTHING: ReadonlySet<string> = new Set();
const CODE_OF = new Map(RELATIONS.map((relation, code) => [relation, code]));
/** A power of two, more than there are relations. */
const MOST_RELATIONS = 32;

/** The links of millions of things, as numbers: a thing is even by the number of its UUID, or odd by that of its other name. */
export class LinkColumns extends Whole implements LinkStore {
  readonly #uuids: UuidNumbers;
  readonly #texts = new TextNumbers();
  readonly #postings = new Postings();
  /** By relation the numbers of everything that anything stands in it to. */
  readonly #walked: ReadonlyMap<string, Growing<Uint32Array>> = new Map(
    WALKED_RELATIONS.map((relation) => [relation, uint32s()]),
  );

  /** The numbers of UUIDs are shared with whoever else numbers them. */
  constructor(uuids: UuidNumbers) {
    super();
    this.#uuids = uuids;
  }

  protected parts(): Parts {
    return {
      texts: this.#texts,
      postings: this.#postings,
      ...Object.fromEntries([...this.#walked].map(([name, numbers]) => [`walked${name}`, numbers])),
    };
  }

  of(relation: KeptRelation, key: string): ReadonlySet<string> {
    const others = this.#othersOf(relation, key);
    return others.length === 0 ? NOTHING : new Set(others.map((other) => this.#textOf(other)));
  }

  *keysOf(relation: WalkedRelation): Iterable<string> {
    for (const number of this.#walked.get(relation)?.written ?? []) yield this.#textOf(number);
  }

  add({ relation, key, other }: Link): void {
    const number = this.#number(key);
    const linked = keyOf(relation, number);
    const walked = this.#walked.get(relation);
    if (walked !== undefined && !this.#postings.has(linked)) walked.push(number);
    this.#postings.add(linked, this.#number(other));
  }

  #othersOf(relation: KeptRelation, key: string): readonly number[] {
    const number = this.#numberOf(key);
    return number === undefined ? [] : this.#postings.of(keyOf(relation, number));
  }

  #number(name: string): number {
    const known = this.#numberOf(name);
    if (known !== undefined) return known;
    return isUuid(name) ? 2 * this.#uuids.add(name) : 2 * this.#texts.add(name) + 1;
  }

  #numberOf(name: string): number | undefined {
    const uuid = this.#uuids.numberOf(name);
    if (uuid !== undefined) return 2 * uuid;
    const text = this.#texts.numberOf(name);
    return text === undefined ? undefined : 2 * text + 1;
  }

  #textOf(number: number): string {
    return number % 2 === 0 ? this.#uuids.uuidOf(number / 2) : this.#texts.textOf((number - 1) / 2);
  }
}

function keyOf(relation: KeptRelation, number: number): number {
  return number * MOST_RELATIONS + (CODE_OF.get(relation) ?? 0);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isUuid(name: string): boolean {
  return name.length === 36 && UUID.test(name);
}
