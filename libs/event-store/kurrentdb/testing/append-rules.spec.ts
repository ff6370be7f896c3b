import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppendVerdict, EventSize, ExpectedState, StreamState } from './append-rules.js';
import { brokenLimit, decideAppend } from './append-rules.js';
import { PROFILES } from './profiles.js';

/** A stream holding `ids`, of which those in `recent` are still in the server's memory. */
function stream(
  ids: string,
  { recent = '', ...changes }: Partial<StreamState> & { recent?: string } = {},
): StreamState {
  const stored = Array.from(ids);
  return {
    last: stored.length === 0 ? undefined : BigInt(stored.length - 1),
    tombstoned: false,
    softDeleted: false,
    hasMetadata: false,
    idAt: (revision) => stored[Number(revision)],
    recentRevisionOf: (id) => (recent.includes(id) ? BigInt(stored.lastIndexOf(id)) : undefined),
    ...changes,
  };
}

const write: AppendVerdict = { verdict: 'write', revives: false };
const revive: AppendVerdict = { verdict: 'write', revives: true };
const deleted: AppendVerdict = { verdict: 'deleted' };
const repeat = (revision: bigint): AppendVerdict => ({ verdict: 'repeat', revision });
const wrong = (actual?: bigint): AppendVerdict => ({ verdict: 'wrong-version', actual });

const missing = stream('');
const abc = stream('abc');
const fresh = stream('abc', { recent: 'abc' });
const softDeleted = stream('abc', { softDeleted: true, hasMetadata: true });
const tombstoned = stream('abc', { tombstoned: true });

const RULES: readonly (readonly [
  rule: string,
  state: StreamState,
  expected: ExpectedState,
  ids: string,
  verdict: AppendVerdict,
])[] = [
  ['a new stream with no_stream', missing, 'no_stream', 'a', write],
  ['a new stream with any', missing, 'any', 'a', write],
  ['a new stream at a revision', missing, 0n, 'a', wrong()],
  ['a new stream with stream_exists', missing, 'stream_exists', 'a', wrong()],
  [
    'stream_exists where only metadata exists',
    stream('', { hasMetadata: true }),
    'stream_exists',
    'a',
    write,
  ],
  ['the exact revision', abc, 2n, 'd', write],
  ['a revision behind, with a new id', abc, 1n, 'd', wrong(2n)],
  ['a revision ahead', abc, 3n, 'd', wrong(2n)],
  ['no_stream where there is one', abc, 'no_stream', 'd', wrong(2n)],
  ['the first event again with no_stream', abc, 'no_stream', 'a', repeat(0n)],
  ['all events again with no_stream', abc, 'no_stream', 'abc', repeat(2n)],
  ['the last event again at its revision', abc, 1n, 'c', repeat(2n)],
  ['an event again after later ones', abc, 0n, 'b', repeat(1n)],
  ['a batch again with one event more', abc, 'no_stream', 'abcd', wrong(2n)],
  ['a batch again with another event at its end', abc, 'no_stream', 'abd', wrong(2n)],
  ['a batch again in another order', abc, 'no_stream', 'acb', wrong(2n)],
  ['an old id at the current revision is written again', abc, 2n, 'c', write],
  ['an old id elsewhere behind', abc, 1n, 'a', wrong(2n)],
  ['the same id twice in one append is written twice', abc, 2n, 'dd', write],
  ['with any, an id in memory', fresh, 'any', 'b', repeat(1n)],
  ['with any, ids in memory', fresh, 'any', 'bc', repeat(2n)],
  ['with stream_exists, an id in memory', fresh, 'stream_exists', 'c', repeat(2n)],
  ['with any, the same id after a restart is written again', abc, 'any', 'b', write],
  ['with any, a new id after one in memory', fresh, 'any', 'bd', wrong(2n)],
  ['with any, one in memory after a new id', fresh, 'any', 'db', write],
  ['a soft-deleted stream with no_stream', softDeleted, 'no_stream', 'd', revive],
  ['a soft-deleted stream with any', softDeleted, 'any', 'd', revive],
  ['a soft-deleted stream at its last revision', softDeleted, 2n, 'd', revive],
  ['a soft-deleted stream at another revision', softDeleted, 1n, 'd', wrong(2n)],
  ['a soft-deleted stream with stream_exists', softDeleted, 'stream_exists', 'd', deleted],
  ['the first event again after a soft delete', softDeleted, 'no_stream', 'a', repeat(0n)],
  ['a tombstoned stream with any', tombstoned, 'any', 'd', deleted],
  ['a tombstoned stream with no_stream', tombstoned, 'no_stream', 'd', deleted],
  ['a tombstoned stream, an event again', tombstoned, 'no_stream', 'a', deleted],
  ['no events at the exact revision', abc, 2n, '', write],
  ['no events behind', abc, 1n, '', wrong(2n)],
];

describe('the rules of appending', () => {
  it.each(RULES)('%s', (...[, state, expected, ids, verdict]) => {
    expect(decideAppend(expected, Array.from(ids), state)).toEqual(verdict);
  });

  it('answer every part of what was written with the revision it got then', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...Array.from('abcdefgh')), { minLength: 1 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (ids, from, length) => {
        const first = from % ids.length;
        const again = ids.slice(first, first + 1 + (length % (ids.length - first)));
        const end = BigInt(first + again.length - 1);
        const expected = first === 0 ? 'no_stream' : BigInt(first - 1);
        expect(decideAppend(expected, again, stream(ids.join('')))).toEqual(repeat(end));
      }),
    );
  });

  it('write at an exact revision only where the stream ends', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.nat({ max: 8 }), (length, expected) => {
        const state = stream('abcdefgh'.slice(0, length));
        const { verdict } = decideAppend(BigInt(expected), ['new'], state);
        expect(verdict === 'write').toBe(expected === length - 1);
      }),
    );
  });
});

describe('the limits of size', () => {
  const MiB = 1024 * 1024;
  const sized = (data: number, metadata = 0): EventSize => ({
    type: 'Said',
    data: new Uint8Array(data),
    metadata: new Uint8Array(metadata),
  });
  const earlier = PROFILES['23.10'].limits;
  const later = PROFILES['25.1'].limits;

  it('take exactly 1 MiB of data up to 25.0, whatever the metadata, and not a byte more', () => {
    expect(brokenLimit([sized(MiB, 10)], earlier)).toBeUndefined();
    expect(brokenLimit([sized(MiB / 2), sized(MiB / 2 + 1)], earlier)).toBe('append');
  });

  it('take more than 1 MiB since 25.1, but no record that is over 16 MiB on disk', () => {
    expect(brokenLimit([sized(2 * MiB)], later)).toBeUndefined();
    expect(brokenLimit([sized(16 * MiB - 8)], later)).toBeUndefined();
    expect(brokenLimit([sized(16 * MiB - 8, 1)], later)).toBe('record');
  });

  it('take no append over 256 MiB since 25.1', () => {
    const record = sized(16 * MiB - 8);
    expect(brokenLimit(Array<EventSize>(16).fill(record), later)).toBeUndefined();
    expect(brokenLimit([...Array<EventSize>(16).fill(record), sized(1)], later)).toBe('append');
  });
});
