/** Keeps a number of things that were made, and forgets the one that was not asked for the longest. */
export class Recent<Key, Value> {
  readonly #kept: number;
  readonly #values = new Map<Key, { readonly value: Value }>();

  constructor(kept: number) {
    this.#kept = kept;
  }

  /** What is kept under the key, else what `make` gives. */
  get(key: Key, make: () => Value): Value {
    const entry = this.#values.get(key) ?? { value: make() };
    this.#values.delete(key);
    this.#values.set(key, entry);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#kept && oldest !== undefined) this.#values.delete(oldest);
    return entry.value;
  }
}
