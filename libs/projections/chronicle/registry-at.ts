import type { History } from './history.js';
import { versionAt } from './history.js';

type Reading<Description, Known> = (history: History<Description>, id: string) => Known | undefined;

/** What is known of everything in a registry; each is read from its history when it is asked for. */
export class RegistryAt<Description, Known> implements ReadonlyMap<string, Known> {
  readonly #histories: ReadonlyMap<string, History<Description>>;
  readonly #read: Reading<Description, Known>;

  /** `read` gives what is known of one, or undefined where it was not yet registered. */
  constructor(
    histories: ReadonlyMap<string, History<Description>>,
    read: Reading<Description, Known>,
  ) {
    this.#histories = histories;
    this.#read = read;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(id: string): Known | undefined {
    const history = this.#histories.get(id);
    return history === undefined ? undefined : this.#read(history, id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[string, Known]> {
    for (const [id, history] of this.#histories) {
      const known = this.#read(history, id);
      if (known !== undefined) yield [id, known];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): MapIterator<Known> {
    for (const [, known] of this.entries()) yield known;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Known]> {
    return this.entries();
  }

  forEach(visit: (value: Known, key: string, map: ReadonlyMap<string, Known>) => void): void {
    for (const [id, known] of this.entries()) visit(known, id, this);
  }
}

/** The descriptions of a registry as they stood at a position. */
export function descriptionsAt<Description>(
  histories: ReadonlyMap<string, History<Description>>,
  position: number,
): ReadonlyMap<string, Description> {
  return new RegistryAt(histories, (history) => versionAt(history, position)?.value);
}
