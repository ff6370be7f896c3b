import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { startChild } from '#libs/event-store/embedded/testing/child-process';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { corrected, entry, group } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { FullTextModel } from './full-text-model.js';

const KILLS = 15;
const SEED = 20_261_120;
const BATCH = 3;

const MODULES = {
  FullTextModel: 'projector/full-text-model',
  emptyChronicle: 'projections/chronicle/chronicle',
  evolve: 'projections/chronicle/chronicle',
};

/** Indexes the log from where the index stands, a few events at once, and tells every position that it has reached. */
const INDEXER = `
  const { readFileSync } = await import('node:fs');
  const events = JSON.parse(readFileSync(given.log, 'utf8'));
  const chronicle = emptyChronicle();
  const model = new FullTextModel({ file: given.file, chronicle });
  for (let from = 0; from < events.length; from += given.batch) {
    const some = events.slice(from, from + given.batch);
    for (const event of some) evolve(chronicle, event);
    const before = model.position;
    model.apply(some);
    if (model.position > before) tell(model.position);
  }`;

function history(): readonly RecordedEvent[] {
  let log = given(group('ttp', { name: 'Tehrik-i-Taliban' }));
  for (let n = 0; n < 60; n += 1) {
    log = log.and(
      entry(
        'StatementMade',
        { statement: 'WARNING', gist: `gist ${n}`, topics: ['ttp'] },
        { key: `k${n}` },
      ),
      ...(n % 4 === 0
        ? [
            corrected(`k${n}`, 'StatementMade', {
              statement: 'WARNING',
              gist: `mended ${n}`,
              topics: ['ttp'],
            }),
          ]
        : []),
      ...(n % 20 === 10 ? [group('ttp', { name: `Name ${n}` })] : []),
    );
  }
  return log.events;
}

/** The index in a file, brought up to the end of the log as a start of the node does. */
function indexed(
  file: string,
  events: readonly RecordedEvent[],
): { readonly before: number; readonly documents: ReturnType<FullTextModel['documents']> } {
  const chronicle = emptyChronicle();
  const model = new FullTextModel({ file, chronicle });
  const before = model.position;
  for (const event of events) {
    evolve(chronicle, event);
    model.apply([event]);
  }
  const documents = model.documents();
  model.close();
  return { before, documents };
}

describe('a process killed while it indexes', () => {
  const newFolder = temporaryFolders();

  it(`leaves an index that agrees with its checkpoint, after ${KILLS} kills`, async () => {
    const folder = newFolder();
    const events = history();
    const log = join(folder, 'log.json');
    writeFileSync(log, JSON.stringify(events));
    const rebuilt = indexed(join(folder, 'rebuilt.db'), events).documents;
    const moments = fc.sample(fc.integer({ min: 1, max: 20 }), { seed: SEED, numRuns: KILLS });
    for (const [index, moment] of moments.entries()) {
      const file = join(folder, `killed-${index}.db`);
      const child = startChild(INDEXER, MODULES, { log, file, batch: BATCH });
      let told = 0;
      let position = 0;
      for await (const line of child.lines) {
        told += 1;
        position = Number(line);
        if (told === moment) child.kill();
      }
      expect(await child.ended).toBe('SIGKILL');
      const { before, documents } = indexed(file, events);
      expect(before).toBeGreaterThanOrEqual(position);
      expect(documents).toEqual(rebuilt);
    }
    process.stderr.write(`crash: ${KILLS} kills between a read model and its checkpoint, torn 0\n`);
  }, 900_000);
});
