import { STANCES, TIES } from '#events/words';
import type { Stance, Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { StatePool } from '#libs/time/state-pool';
import { Growing } from '../growing.js';
import { OPEN } from '../open.js';
import { Symbols } from '../symbols.js';
import { NOT_LISTED, stateCode, stretchesOf } from './tie-stretches.js';
import type { Stretch } from './tie-stretches.js';

/** One tie as it is known between two corrections of anything that it rests on. */
export interface KnownTie {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly pool: StatePool;
  readonly stance: Stance;
  readonly disputed: boolean;
}

/** What is known of the ties between two groups. */
export interface KnownPair {
  readonly ties: readonly KnownTie[];
  /** When the first and by when the last of all that it rests on, or once rested on, was published. */
  readonly published: Bounds;
}

/** A tie in a row of the columns. */
export interface TieRow {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly stance: Stance;
  readonly disputed: boolean;
  readonly startUnknown: boolean;
  /** -Infinity where no sure report says that it was so. */
  readonly lastReported: number;
}

/**
 * Every version that the ties between two groups ever had, as columns in the order of the log, each tie with the stretches of valid
 * time over which its answer is the same. A version that an event replaces is stamped with the position of that event.
 */
export class TieColumns {
  readonly groups = new Symbols();
  readonly recordedFrom = uint32();
  readonly recordedTo = uint32();
  readonly firstPublished = float64();
  readonly allPublished = float64();
  readonly pair = uint32();
  readonly pairs = new Symbols();
  /** The ties of a version stand in a row of the tie table, and the stretches of a tie in a row of theirs. */
  readonly #firstTie = uint32();
  readonly #ties = uint32();
  readonly #from = uint32();
  readonly #to = uint32();
  readonly #kind = uint8();
  readonly #stance = uint8();
  readonly #flags = uint8();
  readonly #lastReported = float64();
  readonly #firstStretch = uint32();
  readonly #stretches = uint32();
  readonly #validFrom = float64();
  readonly #code = uint8();
  readonly #sinceEarliest = float64();
  readonly #sinceLatest = float64();
  /** What is told of the ties that roll up: a hierarchy asks it for any bounds. */
  readonly #pools = new Map<number, StatePool>();
  /** The version in which each tie stands, and by group the numbers of its ties that roll up. */
  readonly #version = uint32();
  readonly #rollUpsOf = new Map<number, Growing<Uint32Array>>();
  readonly #ofGroup = new Map<number, Growing<Uint32Array>>();
  readonly #standing = new Map<string, number>();

  get length(): number {
    return this.recordedFrom.length;
  }

  /** The versions of pairs of which one is, or once was called, this group; oldest first. */
  rowsOf(group: string): Uint32Array {
    return written(this.#ofGroup.get(this.groups.find(group) ?? 0));
  }

  /** The numbers of the ties of a group that roll up, in every version, oldest first. */
  rollUpsOf(group: string): Uint32Array {
    return written(this.#rollUpsOf.get(this.groups.find(group) ?? 0));
  }

  /** Whether the version in which a tie stands was the one at a position. */
  stoodAt(tie: number, position: number): boolean {
    const row = this.#version.at(tie);
    return this.recordedFrom.at(row) <= position && this.recordedTo.at(row) > position;
  }

  /** What is known of a pair from a position on; undefined where nothing is. */
  write(position: number, pair: string, known: KnownPair | undefined): void {
    const before = this.#standing.get(pair);
    if (before !== undefined) this.recordedTo.set(before, position);
    if (known === undefined) this.#standing.delete(pair);
    else this.#standing.set(pair, this.#append(position, pair, known));
  }

  /** The numbers of the ties of a version. */
  *tiesOf(row: number): Iterable<number> {
    const first = this.#firstTie.at(row);
    for (let tie = first; tie < first + this.#ties.at(row); tie += 1) yield tie;
  }

  tie(number: number): TieRow {
    const flags = this.#flags.at(number);
    return {
      from: this.groups.text(this.#from.at(number)) ?? '',
      to: this.groups.text(this.#to.at(number)) ?? '',
      tie: wordAt(TIES, this.#kind.at(number)),
      stance: wordAt(STANCES, this.#stance.at(number)),
      disputed: (flags & DISPUTED) !== 0,
      startUnknown: (flags & START_UNKNOWN) !== 0,
      lastReported: this.#lastReported.at(number),
    };
  }

  /** The code of a tie's state at an exclusive cut of valid time. */
  codeAt(tie: number, validAt: number): number {
    const stretch = this.#stretchAt(tie, validAt);
    return stretch === undefined ? NOT_LISTED : this.#code.at(stretch);
  }

  /** When it began, as the state at the cut says. */
  sinceAt(tie: number, validAt: number): Bounds {
    const stretch = this.#stretchAt(tie, validAt) ?? 0;
    return { earliest: this.#sinceEarliest.at(stretch), latest: this.#sinceLatest.at(stretch) };
  }

  /** What is told of a tie that rolls up; undefined of any other. */
  poolOf(tie: number): StatePool | undefined {
    return this.#pools.get(tie);
  }

  #stretchAt(tie: number, validAt: number): number | undefined {
    const first = this.#firstStretch.at(tie);
    for (let stretch = first + this.#stretches.at(tie) - 1; stretch >= first; stretch -= 1)
      if (this.#validFrom.at(stretch) <= validAt) return stretch;
    return undefined;
  }

  #append(position: number, pair: string, { ties, published }: KnownPair): number {
    const row = this.length;
    this.recordedFrom.push(position);
    this.recordedTo.push(OPEN);
    this.firstPublished.push(published.earliest);
    this.allPublished.push(published.latest);
    this.pair.push(this.pairs.of(pair));
    this.#firstTie.push(this.#from.length);
    this.#ties.push(ties.length);
    for (const tie of ties) this.#appendTie(row, tie);
    for (const group of pair.split(' ')) addTo(this.#ofGroup, this.groups.of(group), row);
    return row;
  }

  #appendTie(row: number, { from, to, tie, pool, stance, disputed }: KnownTie): void {
    const number = this.#from.length;
    this.#version.push(row);
    if (tie === 'BRANCH' || tie === 'FACTION') this.#rememberRollUp(number, { from, to, pool });
    this.#from.push(this.groups.of(from));
    this.#to.push(this.groups.of(to));
    this.#kind.push(TIES.indexOf(tie));
    this.#stance.push(STANCES.indexOf(stance));
    this.#flags.push(
      (disputed ? DISPUTED : 0) | (pool.startUntold || pool.startOpen ? START_UNKNOWN : 0),
    );
    this.#lastReported.push(pool.lastReported ?? -Infinity);
    const stretches = stretchesOf(pool);
    this.#firstStretch.push(this.#validFrom.length);
    this.#stretches.push(stretches.length);
    for (const stretch of stretches) this.#appendStretch(stretch);
  }

  #rememberRollUp(tie: number, { from, to, pool }: Pick<KnownTie, 'from' | 'to' | 'pool'>): void {
    this.#pools.set(tie, pool);
    for (const group of [from, to]) addTo(this.#rollUpsOf, this.groups.of(group), tie);
  }

  #appendStretch({ validFrom, answer }: Stretch): void {
    this.#validFrom.push(validFrom);
    this.#code.push(stateCode(answer));
    this.#sinceEarliest.push(answer?.since.bounds.earliest ?? 0);
    this.#sinceLatest.push(answer?.since.bounds.latest ?? 0);
  }
}

function addTo(lists: Map<number, Growing<Uint32Array>>, group: number, value: number): void {
  const list = lists.get(group) ?? uint32();
  lists.set(group, list);
  list.push(value);
}

function written(list: Growing<Uint32Array> | undefined): Uint32Array {
  return list === undefined ? new Uint32Array() : list.values.subarray(0, list.length);
}

const DISPUTED = 1;
const START_UNKNOWN = 2;

function wordAt<Word>(words: readonly Word[], index: number): Word {
  const word = words[index];
  if (word === undefined) throw new RangeError(`there is no word ${String(index)}`);
  return word;
}

function uint8(): Growing<Uint8Array> {
  return new Growing((length) => new Uint8Array(length));
}

function uint32(): Growing<Uint32Array> {
  return new Growing((length) => new Uint32Array(length));
}

function float64(): Growing<Float64Array> {
  return new Growing((length) => new Float64Array(length));
}
