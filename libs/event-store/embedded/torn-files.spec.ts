import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { event, numbers, wholeLog } from '../conformance/trial.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { writerHere } from './testing/writer-here.js';

const APPENDS = 40;
const PAGE = 4096;

// What a machine can leave behind when it stops while it writes: a file that ends too early, or ends in rubbish.
describe('a log whose files were torn', () => {
  jest.setTimeout(120_000);
  const newFolder = temporaryFolders();
  let files: { readonly log: Buffer; readonly wal: Buffer };

  /** The two files as they lie on the disk while a store is open and has just acknowledged its last append. */
  beforeAll(async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    for (let n = 1; n <= APPENDS; n += 1)
      await store.append(`annals.${String(n)}`, 'no_stream', [event(n)]);
    const [log, wal] = ['log.db', 'log.db-wal'].map((name) => {
      const copy = join(newFolder(), name);
      copyFileSync(join(folder, name), copy);
      return readFileSync(copy);
    });
    if (log === undefined || wal === undefined) throw new Error('no files');
    files = { log, wal };
    await store.close();
  });

  function folderWith(change: (wal: string, log: string) => void): string {
    const folder = join(newFolder(), 'data');
    mkdirSync(folder);
    const [log, wal] = [join(folder, 'log.db'), join(folder, 'log.db-wal')];
    writeFileSync(log, files.log);
    writeFileSync(wal, files.wal);
    change(wal, log);
    return folder;
  }

  /** What it holds then, and that it goes on from there. */
  async function heldBy(folder: string): Promise<readonly number[]> {
    const store = await openEmbeddedEventStore({ folder, startWriter: writerHere({}) });
    try {
      const held = numbers(await wholeLog(store));
      const next = await store.append('annals.next', 'no_stream', [event(APPENDS + 1)]);
      expect(next).toEqual({ outcome: 'committed', revision: 0 });
      expect(numbers(await wholeLog(store))).toEqual([...held, APPENDS + 1]);
      return held;
    } finally {
      await store.close();
    }
  }

  const firstOnes = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index + 1);

  it('holds everything where nothing was torn', async () => {
    expect(await heldBy(folderWith(() => undefined))).toEqual(firstOnes(APPENDS));
  });

  it('holds the first so many appends, whole, wherever its write-ahead log was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (share) => {
        const held = await heldBy(
          folderWith((wal) => {
            truncateSync(wal, Math.floor(share * statSync(wal).size));
          }),
        );
        expect(held).toEqual(firstOnes(held.length));
      }),
      { numRuns: 40, seed: 20_261_124 },
    );
  });

  it('leaves out what was written last when that is rubbish, and never half of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: PAGE }), async (length) => {
        const held = await heldBy(
          folderWith((wal) => {
            const bytes = Buffer.from(files.wal);
            bytes.fill(0xa5, bytes.length - length);
            writeFileSync(wal, bytes);
          }),
        );
        expect(held).toEqual(firstOnes(held.length));
        expect(held.length).toBeLessThan(APPENDS);
      }),
      { numRuns: 15, seed: 20_261_124 },
    );
  });

  it('says that its file is damaged where the last page was cut, and invents nothing', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    for (let n = 1; n <= APPENDS; n += 1)
      await store.append(`annals.${String(n)}`, 'no_stream', [event(n)]);
    await store.close();
    const log = join(folder, 'log.db');
    for (const cut of [1, PAGE / 2, PAGE, 3 * PAGE]) {
      truncateSync(log, statSync(log).size - cut);
      const opened = openEmbeddedEventStore({ folder, startWriter: writerHere({}) });
      await expect(opened).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    }
  });
});
