import type { Part } from '#libs/typed-arrays/part';
import { SavedReader } from '#libs/typed-arrays/saved';
import type { Saved } from '#libs/typed-arrays/saved';

/** Rows of a block; a full one is cut in two. */
const LARGEST_BLOCK = 512;

/** What is known of all rows of a block, so that a walk can pass over it. */
export interface BlockSummary {
  /** The first position at which one of them was recorded. */
  readonly recordedFrom: number;
  /** A bit for each type of entry that one of them has. */
  readonly types: number;
}

interface Block {
  readonly rows: Uint32Array;
  length: number;
  recordedFrom: number;
  types: number;
}

/** How rows are ordered, and what blocks remember of them. */
export interface RowFacts {
  readonly compare: (one: number, other: number) => number;
  readonly recordedFrom: (row: number) => number;
  readonly typeBit: (row: number) => number;
}

/** A walk through rows. */
export interface RowWalk {
  /** Whether a row stands before the place at which the walk begins. */
  readonly isBefore: (row: number) => boolean;
  readonly backwards: boolean;
  readonly mayPass: (block: BlockSummary) => boolean;
  /** Whether to go on. */
  readonly visit: (row: number) => boolean;
}

/** Rows in an order that is kept as they come: one more costs the block that it falls into, and a walk begins anywhere. */
export class SortedRows implements Part {
  readonly #facts: RowFacts;
  readonly #blocks: Block[] = [];

  constructor(facts: RowFacts) {
    this.#facts = facts;
  }

  saved(): Saved {
    const lengths = Uint32Array.from(this.#blocks, ({ length }) => length);
    const rows = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
    let from = 0;
    for (const block of this.#blocks) {
      rows.set(block.rows.subarray(0, block.length), from);
      from += block.length;
    }
    return { lengths, rows };
  }

  /** What the rows are compared by must be restored before. */
  restore(saved: Saved[string] | undefined): void {
    const reader = SavedReader.of(saved);
    const rows = reader.uint32s('rows');
    this.#blocks.length = 0;
    let from = 0;
    for (const length of reader.uint32s('lengths')) {
      const block = this.#open(this.#blocks.length);
      for (let at = 0; at < length; at += 1) this.#insert(block, at, rows[from + at] ?? 0);
      from += length;
    }
  }

  add(row: number): void {
    const { compare } = this.#facts;
    const isBefore = (other: number): boolean => compare(other, row) < 0;
    const index = Math.max(0, this.#blockFrom(isBefore));
    const block = this.#blocks[index] ?? this.#open(0);
    const place = countBefore(block, isBefore);
    if (block.length < LARGEST_BLOCK) this.#insert(block, place, row);
    else this.#intoFull(index, place, row);
  }

  walk(asked: RowWalk): void {
    const first = Math.max(0, this.#blockFrom(asked.isBefore));
    if (asked.backwards) this.#walkBackwards(first, asked);
    else this.#walkForwards(first, asked);
  }

  #walkForwards(first: number, { isBefore, mayPass, visit }: RowWalk): void {
    for (let index = first; index < this.#blocks.length; index += 1) {
      const block = this.#blocks[index];
      if (block === undefined || mayPass(block)) continue;
      const { rows, length } = block;
      for (let at = index === first ? countBefore(block, isBefore) : 0; at < length; at += 1)
        if (!visit(rows[at] ?? 0)) return;
    }
  }

  #walkBackwards(first: number, { isBefore, mayPass, visit }: RowWalk): void {
    for (let index = first; index >= 0; index -= 1) {
      const block = this.#blocks[index];
      if (block === undefined || mayPass(block)) continue;
      const { rows, length } = block;
      for (let at = (index === first ? countBefore(block, isBefore) : length) - 1; at >= 0; at -= 1)
        if (!visit(rows[at] ?? 0)) return;
    }
  }

  /** The last block that begins before a place; -1 where none does. */
  #blockFrom(isBefore: (row: number) => boolean): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#blocks[middle]?.rows[0] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** What comes in order fills its blocks; what does not leaves both halves room. */
  #intoFull(index: number, place: number, row: number): void {
    if (index === this.#blocks.length - 1 && place === LARGEST_BLOCK) {
      this.#insert(this.#open(index + 1), 0, row);
      return;
    }
    const full = this.#blocks[index];
    if (full === undefined) return;
    const half = LARGEST_BLOCK / 2;
    const later = this.#open(index + 1);
    const earlier = emptyBlock();
    this.#blocks[index] = earlier;
    for (const [at, other] of full.rows.entries())
      this.#insert(at < half ? earlier : later, at < half ? at : at - half, other);
    if (place <= half) this.#insert(earlier, place, row);
    else this.#insert(later, place - half, row);
  }

  #open(index: number): Block {
    const block = emptyBlock();
    this.#blocks.splice(index, 0, block);
    return block;
  }

  #insert(block: Block, place: number, row: number): void {
    const { recordedFrom, typeBit } = this.#facts;
    block.rows.copyWithin(place + 1, place, block.length);
    block.rows[place] = row;
    block.length += 1;
    block.recordedFrom = Math.min(block.recordedFrom, recordedFrom(row));
    block.types |= typeBit(row);
  }
}

function emptyBlock(): Block {
  return { rows: new Uint32Array(LARGEST_BLOCK), length: 0, recordedFrom: Infinity, types: 0 };
}

function countBefore({ rows, length }: Block, isBefore: (row: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(rows[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
