import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FoldedLog } from './folded-log.js';
import { KeptSnapshots, keptSnapshot } from './kept-snapshots.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-snapshots-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const about = { prefix: 'annals.', bodies: { identity: 'archive' } };
const place = { position: 5000, checkpoint: undefined, beforeLast: undefined, hash: 'aa' };

function placeOf(file: string) {
  return { file: join(folder, file), version: 'test' };
}

describe('snapshots', () => {
  it('are due when enough was folded since the last, and at the end already for less', async () => {
    const snapshots = new KeptSnapshots(placeOf('snapshot'), about, 100_000);
    const due = (position: number) => [
      snapshots.isDue(position, 'NOW'),
      snapshots.isDue(position, 'AT_END'),
    ];
    expect(due(101_999)).toEqual([false, false]);
    expect(due(102_000)).toEqual([false, true]);
    expect(due(112_000)).toEqual([true, true]);
    await snapshots.keep(new FoldedLog('annals.'), { ...place, position: 112_000 });
    expect(due(113_000)).toEqual([false, false]);
  });

  it('are found by the same code, prefix and archive alone', async () => {
    const kept = placeOf('snapshot');
    await new KeptSnapshots(kept, about).keep(new FoldedLog('annals.'), place);
    const found = { prefix: 'annals.', bodies: 'archive' };
    expect(keptSnapshot(kept, found)?.head.place).toEqual(JSON.parse(JSON.stringify(place)));
    expect(keptSnapshot({ ...kept, version: 'other' }, found)).toBeUndefined();
    expect(keptSnapshot(kept, { ...found, prefix: 'other.' })).toBeUndefined();
    expect(keptSnapshot(kept, { ...found, bodies: 'other' })).toBeUndefined();
  });

  it('that cannot be written are none, and fail nothing', async () => {
    const missing = placeOf(join('missing', 'snapshot'));
    const snapshots = new KeptSnapshots(missing, about);
    await snapshots.keep(new FoldedLog('annals.'), place);
    expect(snapshots.isDue(place.position + 1, 'NOW')).toBe(false);
    expect(keptSnapshot(missing, { prefix: 'annals.', bodies: 'archive' })).toBeUndefined();
  });
});
