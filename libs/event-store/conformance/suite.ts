import { appending } from './append.js';
import { bell } from './bell.js';
import { cost } from './cost.js';
import { encoding } from './encoding.js';
import { idempotency } from './idempotency.js';
import { modelled } from './model.js';
import { ordering } from './ordering.js';
import { reading } from './reads.js';
import { closing, restarting } from './restart.js';
import type { CaseGroup } from './trial.js';

/** Every promise of the event store's port. */
export const SUITE: readonly CaseGroup[] = [
  appending,
  idempotency,
  ordering,
  reading,
  bell,
  encoding,
  closing,
  restarting,
  cost,
  modelled,
];
