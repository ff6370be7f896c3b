import { recordedLog } from '../generator/recorded-log.js';
import type { BenchOptions } from '../bench.js';
import type { AsOfSubject } from './as-of.js';
import { ColumnAsOf } from './column-as-of.js';

/** What the as-of benches measure, and hand to their peer, made from the events of the chronology asked for. */
export function asOfSubject(options: BenchOptions): AsOfSubject {
  return new ColumnAsOf(recordedLog(options));
}
