import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import type { ReadEvent } from '../event-store.js';
import { numbers, wholeLog } from '../conformance/trial.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { EVENT_IN_CHILD, startChild } from './testing/child-process.js';

const KILLS = 20;
const SEED = 20_261_120;
/** Each append holds three events, numbered n, n + 1 and n + 2. */
const PER_APPEND = 3;

/** Appends for ever and tells each append only after it was acknowledged. */
const WRITER = `
  ${EVENT_IN_CHILD}
  const store = await openEmbeddedEventStore({ folder: given.folder });
  for (let n = given.first; ; n += 3) {
    const words = 'x'.repeat((n * 7919) % 20_000);
    const added = [event(n), event(n + 1, words), event(n + 2)];
    const { outcome } = await store.append('annals.s' + n, 'no_stream', added);
    if (outcome !== 'committed') throw new Error(outcome);
    tell(n);
  }`;

/** Lets a child write, kills it once it has told `acknowledgements` appends, and gives all that it told. */
async function killedWriter(
  folder: string,
  first: number,
  acknowledgements: number,
): Promise<readonly number[]> {
  const modules = { openEmbeddedEventStore: 'event-store/embedded/embedded-event-store' };
  const child = startChild(WRITER, modules, { folder, first });
  const told: number[] = [];
  for await (const line of child.lines) {
    told.push(Number(line));
    if (told.length === acknowledgements) child.kill();
  }
  expect(await child.ended).toBe('SIGKILL');
  return told;
}

async function logIn(folder: string): Promise<readonly ReadEvent[]> {
  const store = await openEmbeddedEventStore({ folder });
  const log = await wholeLog(store, 1000);
  await store.close();
  return log;
}

describe('a process killed while it writes', () => {
  const newFolder = temporaryFolders();

  it(`keeps every acknowledged append, whole and without a hole, after ${KILLS} kills`, async () => {
    const folder = newFolder();
    const moments = fc.sample(fc.integer({ min: 1, max: 40 }), { seed: SEED, numRuns: KILLS });
    let kept = 0;
    for (const acknowledgements of moments) {
      const told = await killedWriter(folder, kept, acknowledgements);
      expect(told.length).toBeGreaterThanOrEqual(acknowledgements);
      // Reading stops at a hole in the positions: a log that is read to its end has none.
      const found = numbers(await logIn(folder));
      expect(found).toEqual(found.map((_, index) => index));
      // The append that was under way is there or not, and whole if it is; every other one was acknowledged.
      const appends = (found.length - kept) / PER_APPEND;
      expect([told.length, told.length + 1]).toContain(appends);
      kept = found.length;
    }
  }, 120_000);
});
