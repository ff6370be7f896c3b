import type { KeptRelation, Link } from './links-of-content.js';

/** The relations of which it can be asked what stands in them at all. */
export const WALKED_RELATIONS = ['PARENT', 'CALLED', 'SPEAKS_OF'] as const;

export type WalkedRelation = (typeof WALKED_RELATIONS)[number];

/** Where links are kept. */
export interface LinkStore {
  /** What stands in this relation to a key, in the order in which it was told. */
  of(relation: KeptRelation, key: string): ReadonlySet<string>;
  /** Everything that anything stands in this relation to, in the order in which it was first told. */
  keysOf(relation: WalkedRelation): Iterable<string>;
  add(link: Link): void;
}
