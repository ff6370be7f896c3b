import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checksumsOf, readSnapshot, writeSnapshot } from './snapshot-file.js';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-snapshot-'));
  file = join(folder, 'memory.snapshot');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const head = { version: 'test', position: 7 };
const saved = {
  rows: Uint32Array.from([1, 2, 4_000_000_000]),
  flags: Uint8Array.of(),
  ties: {
    from: Float64Array.of(-Infinity, 0.5, Number.MAX_SAFE_INTEGER),
    kinds: Uint16Array.of(65_535),
    names: JSON.stringify(['Daesh', 'داعش']),
  },
};

function read(accepts: (about: typeof head) => boolean = () => true) {
  return readSnapshot<typeof head>(file, accepts);
}

describe('a snapshot', () => {
  it('gives back what was written, with room to go on', async () => {
    await writeSnapshot(file, { head, saved });
    const snapshot = read();
    expect(snapshot).toEqual({ head, saved });
    const rows = snapshot?.saved['rows'];
    expect(rows instanceof Uint32Array && rows.buffer.byteLength > rows.byteLength).toBe(true);
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  it('is not there before one was written', () => {
    expect(read()).toBeUndefined();
  });

  it('is not read where what it says about itself is refused', async () => {
    await writeSnapshot(file, { head, saved });
    expect(read(({ version }) => version === 'other')).toBeUndefined();
  });

  it('takes the place of the one before only when it is whole', async () => {
    await writeSnapshot(file, { head, saved });
    const failing = {
      ...saved,
      ties: {
        get names(): string {
          throw new Error('no room');
        },
      },
    };
    await expect(writeSnapshot(file, { head, saved: failing })).rejects.toThrow('no room');
    expect(read()).toEqual({ head, saved });
  });

  it('is never given where one of its bits is another', async () => {
    await writeSnapshot(file, { head, saved });
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        writeFileSync(file, damaged);
        expect(read()).toBeUndefined();
      }),
      { seed: 20_190_515, numRuns: 300 },
    );
  });

  it('is never given where it was cut short', async () => {
    await writeSnapshot(file, { head, saved });
    for (let length = readFileSync(file).length - 1; length >= 0; length -= 1) {
      truncateSync(file, length);
      expect(read()).toBeUndefined();
    }
  });
});

describe('the checksums of what is saved', () => {
  it('are equal exactly for what is equal', async () => {
    const sums = await checksumsOf(saved);
    expect(await checksumsOf({ ...saved, flags: new Uint8Array(0) })).toBe(sums);
    expect(await checksumsOf({ ...saved, rows: Uint32Array.from([1, 3, 4_000_000_000]) })).not.toBe(
      sums,
    );
    expect(await checksumsOf({ ...saved, ties: { ...saved.ties, names: '[]' } })).not.toBe(sums);
  });
});
