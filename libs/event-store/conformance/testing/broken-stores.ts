import type { BrokenStore } from './broken/broken-store.js';
import { WRONG_REVISIONS } from './broken/wrong-revisions.js';
import { WRONG_IDS } from './broken/wrong-ids.js';
import { WRONG_ORDER } from './broken/wrong-order.js';
import { WRONG_READS } from './broken/wrong-reads.js';
import { WRONG_BELLS } from './broken/wrong-bells.js';
import { WRONG_ENCODINGS } from './broken/wrong-encodings.js';
import { WRONG_CLOSINGS } from './broken/wrong-closings.js';

/** Stores that break one promise each. */
export const BROKEN_STORES: readonly BrokenStore[] = [
  ...WRONG_REVISIONS,
  ...WRONG_IDS,
  ...WRONG_ORDER,
  ...WRONG_READS,
  ...WRONG_BELLS,
  ...WRONG_ENCODINGS,
  ...WRONG_CLOSINGS,
];
