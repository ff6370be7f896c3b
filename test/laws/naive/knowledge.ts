import type { KnownEntry, NaiveCut } from './known.js';
import { knownEntries } from './visibility.js';

/** A cut with the entries that count at it. */
export interface Knowledge {
  readonly cut: NaiveCut;
  readonly entries: readonly KnownEntry[];
}

/** Everything that is known at a cut. */
export function knowledgeAt(cut: NaiveCut): Knowledge {
  return { cut, entries: knownEntries(cut) };
}
