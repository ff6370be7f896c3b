/** A map whose values are looked up when they are asked for; only a walk through it looks up all of them. */
export abstract class LookedUpMap<Value> implements ReadonlyMap<string, Value> {
  /** Every key that may have a value, in the order of the map. */
  protected abstract candidates(): Iterable<string>;

  abstract get(key: string): Value | undefined;

  get size(): number {
    return [...this.keys()].length;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const key of this.candidates()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
