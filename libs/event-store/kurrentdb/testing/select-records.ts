import type { ResolvedRecord } from './event-messages.js';
import type { LogRecord } from './log-record.js';
import { comparePositions } from './log-record.js';
import type { ReadFrom, ReadRequest } from './read-request.js';
import type { ServerLog } from './server-log.js';

const LINK = '$>';

/** The whole log read from a place: forwards with what stands there, backwards without. A place where no record begins gives nothing, and no error. */
export function selectFromAll(
  records: readonly LogRecord[],
  request: ReadRequest,
): readonly LogRecord[] {
  const { from, isBackwards, filter, count = Infinity } = request;
  const first = indexInAll(records, from);
  if (first === undefined) return [];
  const reached = isBackwards ? before(records, first) : records.slice(first);
  return filter === undefined
    ? reached.slice(0, count)
    : reached.filter((record) => filter.accepts(record)).slice(0, count);
}

function before(records: readonly LogRecord[], end: number): readonly LogRecord[] {
  return records.slice(0, end).reverse();
}

function indexInAll(records: readonly LogRecord[], from: ReadFrom): number | undefined {
  if (from === 'start') return 0;
  if (from === 'end' || 'revision' in from) return records.length;
  const index = firstAtOrAfter(records, (record) => comparePositions(record, from) >= 0);
  const found = records[index];
  return found !== undefined && comparePositions(found, from) === 0 ? index : undefined;
}

/** The first index whose record satisfies what all records after it satisfy too; the length when none does. */
export function firstAtOrAfter(
  records: readonly LogRecord[],
  holds: (record: LogRecord) => boolean,
): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const record = records[middle];
    if (record !== undefined && holds(record)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The visible events of a stream read from a revision, itself included; backwards from beyond the end begins at the end. */
export function selectFromStream(
  visible: readonly LogRecord[],
  { from, isBackwards, count = Infinity }: ReadRequest,
): readonly LogRecord[] {
  if (!isBackwards) {
    const first = from === 'start' ? 0n : revisionOf(from);
    return visible.filter(({ revision }) => revision >= first).slice(0, count);
  }
  const last = from === 'start' ? 0n : revisionOf(from);
  return visible
    .filter(({ revision }) => revision <= last)
    .toReversed()
    .slice(0, count);
}

/** Above every revision for the end. */
export function revisionOf(from: ReadFrom): bigint {
  return typeof from === 'object' && 'revision' in from ? from.revision : 2n ** 64n;
}

/** An event as the reader gets it: a link leads to its target, if that is still visible. */
export function resolve(log: ServerLog, record: LogRecord, resolveLinks: boolean): ResolvedRecord {
  if (!resolveLinks || record.type !== LINK) return { event: record, link: undefined };
  const [, revision, stream] = /^(\d+)@(.*)$/.exec(Buffer.from(record.data).toString()) ?? [];
  const target = log
    .visible(stream ?? '')
    .find((candidate) => candidate.revision.toString() === revision);
  return { event: target, link: record };
}
