import { partsIn } from './saved.js';
import type { Saved } from './saved.js';

/** Something of which a snapshot keeps the memory. */
export interface Part {
  saved(): Saved[string];
  /** Takes the place of what is there; throws a TypeError where something else was saved. */
  restore(saved: Saved[string] | undefined): void;
}

export type Parts = Readonly<Record<string, Part>>;

/** Something that is made of parts, by name. */
export abstract class Whole implements Part {
  /** Everything of which a snapshot keeps the memory; what can be made again from it is not among it. */
  protected abstract parts(): Parts;

  /** Makes again what is not kept, when all parts were restored. */
  protected restored(): void {
    // Mostly nothing.
  }

  saved(): Saved {
    return Object.fromEntries(
      Object.entries(this.parts()).map(([name, part]) => [name, part.saved()]),
    );
  }

  /** As it is saved, but for what depends on more than the log: equal for two exactly when they hold the same. */
  comparable(): Saved {
    return Object.fromEntries(
      Object.entries(this.parts()).map(([name, part]) => [
        name,
        part instanceof Whole ? part.comparable() : part.saved(),
      ]),
    );
  }

  restore(saved: Saved[string] | undefined): void {
    const parts = partsIn(saved);
    for (const [name, part] of Object.entries(this.parts())) part.restore(parts[name]);
    this.restored();
  }
}

/** A value that a snapshot keeps as a text; it is plain, but may hold numbers without end. */
export function textPart<Value>(get: () => Value, set: (value: Value) => void): Part {
  return {
    saved: () => JSON.stringify(get(), (_, value: unknown) => ENDLESS.get(value) ?? value),
    restore: (saved) => {
      if (typeof saved !== 'string') throw new TypeError('the snapshot has another text');
      set(JSON.parse(saved, (_, value: unknown) => NUMBERS.get(value) ?? value) as Value);
    },
  };
}

/** No text of ours holds NUL. */
const ENDLESS: ReadonlyMap<unknown, string> = new Map([
  [Infinity, '\u0000+'],
  [-Infinity, '\u0000-'],
]);
const NUMBERS: ReadonlyMap<unknown, number> = new Map([
  ['\u0000+', Infinity],
  ['\u0000-', -Infinity],
]);
