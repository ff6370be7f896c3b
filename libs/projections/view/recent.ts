interface Kept<Value> {
  readonly value: Value;
}

/** Keeps a number of things, and forgets the one that was not asked for the longest. */
export class Recent<Key, Value> {
  readonly #most: number;
  readonly #kept = new Map<Key, Kept<Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under the key, else what `make` gives. */
  get(key: Key, make: () => Value): Value {
    return this.#put(key, this.#kept.get(key) ?? { value: make() });
  }

  /** What is kept under the key; undefined where nothing is. */
  find(key: Key): Value | undefined {
    const kept = this.#kept.get(key);
    return kept === undefined ? undefined : this.#put(key, kept);
  }

  keep(key: Key, value: Value): void {
    this.#put(key, { value });
  }

  forget(key: Key): void {
    this.#kept.delete(key);
  }

  #put(key: Key, kept: Kept<Value>): Value {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return kept.value;
  }
}
