import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { KeptArchive } from '#libs/archive/kept-archive';
import { take } from '#libs/archive/testing/archived';
import { startChild } from '#libs/event-store/embedded/testing/child-process';
import { corrected, entry, group } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';

const KILLS = 15;
const SEED = 20_261_120;
const BATCH = 3;
const VERSION = 'crash';

const MODULES = {
  openArchive: 'projector/archive-model',
  emptyChronicle: 'projections/chronicle/chronicle',
  evolve: 'projections/chronicle/chronicle',
};

/** Archives the log in a thread, a few events at once, and tells every position that it is said to have reached. */
const ARCHIVIST = `
  const { readFileSync } = await import('node:fs');
  const events = JSON.parse(readFileSync(given.log, 'utf8'));
  const chronicle = emptyChronicle();
  for (const event of events) evolve(chronicle, event);
  const archive = await openArchive({ file: given.file, version: given.version });
  archive.numberBy(chronicle.log);
  let told = 0;
  for (let from = 0; from < events.length; from += given.batch) {
    await archive.take(events.slice(from, from + given.batch));
    if (archive.position > told) tell(told = archive.position);
    // It moves into its place while it grows as well.
    if (from % (2 * given.batch) === 0) await archive.reachedHead();
  }`;

function history(): readonly RecordedEvent[] {
  let log = given(group('ttp', { name: 'Tehrik-i-Taliban' }));
  for (let n = 0; n < 150; n += 1) {
    const statement = { statement: 'WARNING' as const, topics: ['ttp'] };
    log = log.and(
      entry('StatementMade', { ...statement, gist: `gist ${n}` }, { key: `k${n}` }),
      ...(n % 4 === 0
        ? [corrected(`k${n}`, 'StatementMade', { ...statement, gist: `mended ${n}` })]
        : []),
      ...(n % 20 === 10 ? [group('ttp', { name: `Name ${n}` })] : []),
    );
  }
  return log.events;
}

/** The archive in a file, brought up to the end of the log as a start of the node does. */
function archived(
  file: string,
  events: readonly RecordedEvent[],
): { readonly before: number; readonly digest: string } {
  const archive = new KeptArchive({ file, version: VERSION });
  const before = archive.progress.position;
  expect(archive.progress.hash).toBe(events[before - 1]?.metadata.hash ?? '');
  take(archive, events, events.slice(before));
  const digest = archive.digest();
  archive.close();
  return { before, digest };
}

describe('a process killed while its archive is written', () => {
  const newFolder = temporaryFolders();

  it(`leaves an archive that agrees with its checkpoint, after ${KILLS} kills`, async () => {
    const folder = newFolder();
    const events = history();
    const log = join(folder, 'log.json');
    writeFileSync(log, JSON.stringify(events));
    const rebuilt = archived(join(folder, 'rebuilt.db'), events).digest;
    const moments = fc.sample(fc.integer({ min: 1, max: 20 }), { seed: SEED, numRuns: KILLS });
    for (const [index, moment] of moments.entries()) {
      const file = join(folder, `killed-${index}.db`);
      const given = { log, file, batch: BATCH, version: VERSION };
      const child = startChild(ARCHIVIST, MODULES, given);
      let told = 0;
      let position = 0;
      for await (const line of child.lines) {
        told += 1;
        position = Number(line);
        if (told === moment) child.kill();
      }
      expect(await child.ended).toBe('SIGKILL');
      const { before, digest } = archived(file, events);
      expect(before).toBeGreaterThanOrEqual(position);
      expect(digest).toBe(rebuilt);
    }
    process.stderr.write(`crash: ${KILLS} kills between a read model and its checkpoint, torn 0\n`);
  }, 900_000);
});
