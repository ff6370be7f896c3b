import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { STANCES, TIES } from '#events/words';
import type { Stance, Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { groupsOfPair } from '#libs/projections/links/pair-key';
import { bytes, float64s, uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { OPEN } from '../open.js';
import { Symbols } from '../symbols.js';
import { NOT_LISTED } from './tie-stretches.js';
import type { CodesByTurn, Stretch } from './tie-stretches.js';
import { VersionsOfGroup } from './versions-of-group.js';

/** One tie as it is known between two corrections of anything that it rests on. */
export interface KnownTie {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly stance: Stance;
  readonly disputed: boolean;
  readonly startUnknown: boolean;
  /** -Infinity where no sure report says that it was so. */
  readonly lastReported: number;
  readonly stretches: readonly Stretch[];
}

/** What is known of the ties between two groups. */
export interface KnownPair {
  readonly ties: readonly KnownTie[];
  /** When the first and by when the last of all that it rests on, or once rested on, was published. */
  readonly published: Bounds;
}

/** A tie in a row of the columns. */
export type TieRow = Omit<KnownTie, 'stretches'>;

/**
 * Every version that the ties between two groups ever had, as columns in the order of the log, each tie with the stretches of valid
 * time over which its answer is the same. A version that an event replaces is stamped with the position of that event.
 */
export class TieColumns extends Whole {
  readonly groups = new Symbols();
  readonly recordedFrom = uint32s();
  readonly recordedTo = uint32s();
  readonly firstPublished = float64s();
  readonly allPublished = float64s();
  readonly pair = uint32s();
  readonly pairs = new Symbols();
  /** The ties of a version stand in a row of the tie table, and the stretches of a tie in a row of theirs. */
  readonly #firstTie = uint32s();
  readonly #ties = uint32s();
  readonly #from = uint32s();
  readonly #to = uint32s();
  readonly #kind = bytes();
  readonly #stance = bytes();
  readonly #flags = bytes();
  readonly #lastReported = float64s();
  readonly #firstStretch = uint32s();
  readonly #stretches = uint32s();
  readonly #validFrom = float64s();
  readonly #code = bytes();
  readonly #sinceEarliest = float64s();
  readonly #sinceLatest = float64s();
  /** The version in which each tie stands, and by group the numbers of its ties that roll up. */
  readonly #version = uint32s();
  readonly #rollUpsOf = new Map<number, Growing<Uint32Array>>();
  readonly #ofGroup = new Map<number, VersionsOfGroup>();
  /** By version its places among those of its two groups. */
  readonly #places = [uint32s(), uint32s()] as const;
  readonly #standing = new Map<string, number>();

  protected parts(): Parts {
    const { groups, recordedFrom, recordedTo, firstPublished, allPublished, pair, pairs } = this;
    return {
      ...{ groups, recordedFrom, recordedTo, firstPublished, allPublished, pair, pairs },
      firstTie: this.#firstTie,
      ties: this.#ties,
      from: this.#from,
      to: this.#to,
      kind: this.#kind,
      stance: this.#stance,
      flags: this.#flags,
      lastReported: this.#lastReported,
      firstStretch: this.#firstStretch,
      stretches: this.#stretches,
      validFrom: this.#validFrom,
      code: this.#code,
      sinceEarliest: this.#sinceEarliest,
      sinceLatest: this.#sinceLatest,
      version: this.#version,
    };
  }

  protected override restored(): void {
    for (let row = 0; row < this.length; row += 1) {
      const pair = this.pairs.text(this.pair.at(row)) ?? '';
      this.#rememberVersion(row, pair, this.recordedFrom.at(row));
      const end = this.recordedTo.at(row);
      if (end === OPEN) this.#standing.set(pair, row);
      else this.#endForGroups(row, pair, end);
    }
    for (let tie = 0; tie < this.#from.length; tie += 1)
      if (this.rollsUp(tie)) this.#rememberRollUp(tie);
  }

  get length(): number {
    return this.recordedFrom.length;
  }

  /** The versions, as they stood at a position, of pairs of which one is, or once was called, this group; oldest first. */
  standingOf(group: string, position: number): readonly number[] {
    return this.#ofGroup.get(this.groups.find(group) ?? 0)?.standingAt(position) ?? [];
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
    if (before !== undefined) this.#end(before, pair, position);
    if (known === undefined) this.#standing.delete(pair);
    else this.#standing.set(pair, this.#append(position, pair, known));
  }

  /** The numbers of the ties of a version: from the first up to the end. */
  firstTie(row: number): number {
    return this.#firstTie.at(row);
  }

  endOfTies(row: number): number {
    return this.#firstTie.at(row) + this.#ties.at(row);
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

  /** Whether a tie is one of those that roll up. */
  rollsUp(tie: number): boolean {
    return rollsUp(wordAt(TIES, this.#kind.at(tie)));
  }

  /** The codes of a tie's state at all times. */
  codesOf(tie: number): CodesByTurn {
    const first = this.#firstStretch.at(tie);
    const end = first + this.#stretches.at(tie);
    return {
      first: this.#code.at(first),
      turns: Array.from(this.#validFrom.values.subarray(first + 1, end)),
      codes: Array.from(this.#code.values.subarray(first + 1, end)),
    };
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
    this.#rememberVersion(row, pair, position);
    return row;
  }

  #rememberVersion(row: number, pair: string, position: number): void {
    for (const [side, group] of groupsOfPair(pair).entries())
      this.#places[side]?.push(this.#versionsOf(group).push(row, position));
  }

  #end(row: number, pair: string, position: number): void {
    this.recordedTo.set(row, position);
    this.#endForGroups(row, pair, position);
  }

  #endForGroups(row: number, pair: string, position: number): void {
    for (const [side, group] of groupsOfPair(pair).entries())
      this.#versionsOf(group).end(this.#places[side]?.at(row) ?? 0, position);
  }

  #versionsOf(group: string): VersionsOfGroup {
    const number = this.groups.of(group);
    let versions = this.#ofGroup.get(number);
    if (versions === undefined) {
      versions = new VersionsOfGroup();
      this.#ofGroup.set(number, versions);
    }
    return versions;
  }

  #appendTie(row: number, known: KnownTie): void {
    const { from, to, tie, stance, disputed, startUnknown, stretches } = known;
    const number = this.#from.length;
    this.#version.push(row);
    this.#from.push(this.groups.of(from));
    this.#to.push(this.groups.of(to));
    this.#kind.push(TIES.indexOf(tie));
    if (rollsUp(tie)) this.#rememberRollUp(number);
    this.#stance.push(STANCES.indexOf(stance));
    this.#flags.push((disputed ? DISPUTED : 0) | (startUnknown ? START_UNKNOWN : 0));
    this.#lastReported.push(known.lastReported);
    this.#firstStretch.push(this.#validFrom.length);
    this.#stretches.push(stretches.length);
    for (const stretch of stretches) this.#appendStretch(stretch);
  }

  #rememberRollUp(tie: number): void {
    for (const group of [this.#from, this.#to]) addTo(this.#rollUpsOf, group.at(tie), tie);
  }

  #appendStretch({ validFrom, code, since }: Stretch): void {
    this.#validFrom.push(validFrom);
    this.#code.push(code);
    this.#sinceEarliest.push(since.earliest);
    this.#sinceLatest.push(since.latest);
  }
}

function addTo(lists: Map<number, Growing<Uint32Array>>, group: number, value: number): void {
  const list = lists.get(group) ?? uint32s();
  lists.set(group, list);
  list.push(value);
}

function written(list: Growing<Uint32Array> | undefined): Uint32Array {
  return list === undefined ? new Uint32Array() : list.values.subarray(0, list.length);
}

/** Only a branch or faction rolls up into what it is a part of. */
export function rollsUp(tie: Tie): boolean {
  return tie === 'BRANCH' || tie === 'FACTION';
}

const DISPUTED = 1;
const START_UNKNOWN = 2;

function wordAt<Word>(words: readonly Word[], index: number): Word {
  const word = words[index];
  if (word === undefined) throw new RangeError(`there is no word ${String(index)}`);
  return word;
}
