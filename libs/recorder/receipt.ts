import type { Problem } from '#libs/chronology/problem';

/** What became of a command. A dry run would record, and did not. */
export type Outcome = 'RECORDED' | 'ALREADY_RECORDED' | 'WOULD_BE_RECORDED' | 'REFUSED';

/** The answer to a command. A refused one names every problem and changed nothing; hints accompany every outcome. */
export interface Receipt {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
  /** What the command is about: a slug, or the UUID of an entry, person or match. */
  readonly id: string;
  /** Where its event stands; absent when there is none. */
  readonly stream?: string;
  readonly revision?: number;
  /** Its place in the chronology; absent while this node has not read it, and for keys, which have none. */
  readonly position?: number;
  /** Whether this node's answers show the event already. */
  readonly visible: boolean;
}
