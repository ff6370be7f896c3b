import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { DEFAULT_PREFIX } from '#events/streams';
import { keeperHere } from '#libs/archive/testing/keeper-here';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import { startChild } from '#libs/event-store/embedded/testing/child-process';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { corrected, entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { openArchive } from './archive-model.js';
import { openProjector } from './open-projector.js';
import { Projector } from './projector.js';
import { checksumsOf } from './snapshot-file.js';
import { append, written } from './testing/written.js';

const KILLS = 50;
const SEED = 20_261_124;
const VERSION = 'crash';

const MODULES = {
  openArchive: 'projector/archive-model',
  openProjector: 'projector/open-projector',
  rebuildReadModels: 'projector/rebuilding/rebuild',
  openEmbeddedEventStore: 'event-store/embedded/embedded-event-store',
};

/** A node that takes one event after the other, keeps a snapshot whenever it can and rebuilds now and then, and tells what it did. */
const NODE = `
  const { readFileSync } = await import('node:fs');
  const { folder, prefix, version, snapshot } = given;
  const events = JSON.parse(readFileSync(given.log, 'utf8'));
  const store = await openEmbeddedEventStore({ folder });
  const archive = await openArchive({ file: given.archive, version });
  const kept = { file: snapshot, version, least: 1 };
  const live = await openProjector({ store, prefix, bodies: archive, snapshot: kept });
  await live.catchUp();
  tell('opened ' + live.position);
  for (let step = 1; ; step += 1) {
    const next = events[live.position];
    if (next !== undefined) {
      const expected = next.revision === 0 ? 'no_stream' : next.revision - 1;
      const { outcome } = await store.append(next.stream, expected, [next.written]);
      if (outcome !== 'committed') throw new Error(outcome);
      tell('kept ' + (live.position + 1));
    }
    await live.catchUp();
    if (step % 2 === 0) {
      await live.settled();
      await live.catchUp();
      tell('snapshot ' + live.position);
    }
    if (given.rebuilds && step % 2 === 1) {
      tell('rebuilding ' + live.position);
      await rebuildReadModels({ store, prefix, live, archive, snapshot });
      tell('rebuilt ' + live.position);
    }
  }`;

function history(): readonly RecordedEvent[] {
  let log = given(group('ttp', { name: 'Tehrik-i-Taliban' }));
  for (let n = 0; n < 90; n += 1) {
    const incident = `attack-${n - (n % 3)}`;
    const when = { when: '2016-05', places: ['quetta'] };
    log = log.and(
      n % 3 === 0
        ? entry('IncidentReported', { incident }, { key: `k${n}`, ...when })
        : entry('ResponsibilityClaimed', { incident, group: 'ttp' }, { key: `k${n}` }),
      ...(n % 6 === 3
        ? [corrected(`k${n}`, 'IncidentReported', { incident }, { when: '2017' })]
        : []),
      ...(n % 10 === 4 ? [retracted(`k${n}`)] : []),
    );
  }
  return log.events;
}

/** What a node makes of these events when it folds them from the first one. */
async function folded(file: string, events: readonly RecordedEvent[]) {
  const store = new MemoryEventStore();
  await append(store, events);
  const bodies = await openArchive({ file, version: VERSION, start: keeperHere });
  const projector = new Projector({ store, prefix: DEFAULT_PREFIX, bodies });
  return stateOf(projector, () => bodies.digest());
}

/** Everything that a node holds, and how far it came; it is closed then. */
async function stateOf(projector: Projector, archive: () => Promise<string>) {
  await projector.catchUp();
  await projector.settled();
  const memory = await projector.rest((resting) => checksumsOf(resting.folded.comparable()));
  const state = { position: projector.position, memory, archive: await archive() };
  await projector.close();
  return state;
}

describe('a process killed while it takes events, keeps snapshots and rebuilds', () => {
  const newFolder = temporaryFolders();

  it(`leaves a folder that opens and holds the same, after ${KILLS} kills`, async () => {
    const folder = newFolder();
    const events = history();
    const log = join(folder, 'log.json');
    writeFileSync(
      log,
      JSON.stringify(events.map((event) => ({ ...event, written: written(event) }))),
    );
    const data = join(folder, 'data');
    const archive = join(folder, 'archive.db');
    const snapshot = join(folder, 'memory.snapshot');
    const child = {
      log,
      folder: data,
      archive,
      snapshot,
      version: VERSION,
      prefix: DEFAULT_PREFIX,
    };
    const kill = fc.record({
      lines: fc.integer({ min: 1, max: 7 }),
      ms: fc.nat({ max: 40 }),
      /** A rebuild starts threads of its own, which takes longer than all else. */
      rebuilds: fc.integer({ min: 0, max: 2 }).map((third) => third === 0),
    });
    const seen = { snapshots: 0, rebuilds: 0 };
    for (const [index, { rebuilds, ...moment }] of fc
      .sample(kill, { seed: SEED, numRuns: KILLS })
      .entries()) {
      const { acknowledged, last } = await killed({ ...child, rebuilds }, moment);
      if (last.startsWith('rebuilding')) seen.rebuilds += 1;
      if (existsSync(snapshot)) seen.snapshots += 1;
      const store = await openEmbeddedEventStore({ folder: data });
      const bodies = await openArchive({ file: archive, version: VERSION, start: keeperHere });
      const kept = { file: snapshot, version: VERSION };
      const projector = await openProjector({
        store,
        prefix: DEFAULT_PREFIX,
        bodies,
        snapshot: kept,
      });
      const state = await stateOf(projector, () => bodies.digest());
      await store.close();
      expect(state.position).toBeGreaterThanOrEqual(acknowledged);
      const fresh = join(folder, `fresh-${String(index)}.db`);
      expect(state).toEqual(await folded(fresh, events.slice(0, state.position)));
    }
    expect(seen.snapshots).toBeGreaterThan(KILLS / 2);
    expect(seen.rebuilds).toBeGreaterThan(0);
    process.stderr.write(
      `crash: ${String(KILLS)} kills during appends, snapshots and rebuilds (${String(seen.rebuilds)}), torn 0\n`,
    );
  }, 900_000);
});

/** Lets a node run until it has told so much, and a little longer, and kills it. */
async function killed(
  given: object,
  { lines, ms }: { readonly lines: number; readonly ms: number },
) {
  const child = startChild(NODE, MODULES, given);
  let told = 0;
  let acknowledged = 0;
  let last = '';
  for await (const line of child.lines) {
    told += 1;
    last = line;
    if (/^(kept|opened) /.test(line)) acknowledged = Number(line.split(' ')[1]);
    if (told !== lines) continue;
    await setTimeout(ms);
    child.kill();
  }
  expect(await child.ended).toBe('SIGKILL');
  return { acknowledged, last };
}
