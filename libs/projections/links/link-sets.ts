import type { KeptRelation, Link } from './links-of-content.js';
import type { LinkStore, WalkedRelation } from './link-store.js';

const NOTHING: ReadonlySet<string> = new Set();

/** A few links, as sets of texts. */
export class LinkSets implements LinkStore {
  readonly #linked = new Map<KeptRelation, Map<string, Set<string>>>();

  of(relation: KeptRelation, key: string): ReadonlySet<string> {
    return this.#linked.get(relation)?.get(key) ?? NOTHING;
  }

  keysOf(relation: WalkedRelation): Iterable<string> {
    return this.#linked.get(relation)?.keys() ?? [];
  }

  add({ relation, key, other }: Link): void {
    const ofRelation = this.#linked.get(relation) ?? new Map<string, Set<string>>();
    this.#linked.set(relation, ofRelation);
    const others = ofRelation.get(key) ?? new Set<string>();
    ofRelation.set(key, others.add(other));
  }
}
