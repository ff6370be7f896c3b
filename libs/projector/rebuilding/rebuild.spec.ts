import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFIX } from '#events/streams';
import { archived } from '#libs/archive/testing/archived';
import { keeperHere } from '#libs/archive/testing/keeper-here';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { evolve } from '#libs/projections/chronicle/chronicle';
import { corrected, entry } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { openArchive } from '../archive-model.js';
import type { ArchiveModel } from '../archive-model.js';
import { Projector } from '../projector.js';
import { rebuildReadModels } from './rebuild.js';
import { rebuilderHere } from '../testing/rebuilder-here.js';
import { append } from '../testing/written.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-rebuild-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const recorded = given(
  entry(
    'StatementMade',
    { statement: 'WARNING', gist: 'fighters will return' },
    { key: 'warning' },
  ),
  corrected('warning', 'StatementMade', { statement: 'WARNING', gist: 'schools may close' }),
);

async function running() {
  const store = new MemoryEventStore();
  await append(store, recorded.events);
  const file = join(folder, 'archive.db');
  const archive = await openArchive({ file, version: 'test', start: keeperHere });
  const live = new Projector({ store, prefix: DEFAULT_PREFIX, bodies: archive });
  await live.start();
  await live.settled();
  const snapshot = join(folder, 'memory.snapshot');
  return { store, prefix: DEFAULT_PREFIX, live, archive, snapshot, start: rebuilderHere };
}

const WARNING = Uint32Array.of(
  recorded.chronicle.entries.get(uuidOf('warning'))?.revisions[0].position ?? 0,
);

function found(archive: ArchiveModel, word: string) {
  const { chronicle, events } = recorded;
  return archive.search([word], { position: events.length, chronicle, waitMs: 5000 });
}

describe('a rebuild', () => {
  it('finds the same as what was folded step by step', async () => {
    const node = await running();
    expect(await rebuildReadModels(node)).toEqual({
      position: recorded.events.length,
      memoryWasSame: true,
      archiveWasSame: true,
    });
    await node.live.close();
  });

  it('mends an archive that says something else, and says that it was not the same', async () => {
    const node = await running();
    const other = join(folder, 'other.db');
    const changed = given(
      entry('StatementMade', { statement: 'WARNING', gist: 'others' }, { key: 'warning' }),
      corrected('warning', 'StatementMade', { statement: 'WARNING', gist: 'schools may close' }),
    );
    archived(other, changed.events);
    await node.archive.replaceBy(other);
    expect(await rebuildReadModels(node)).toMatchObject({ archiveWasSame: false });
    expect(await rebuildReadModels(node)).toMatchObject({ archiveWasSame: true });
    expect(await found(node.archive, 'schools')).toEqual({
      candidates: WARNING,
    });
    await node.live.close();
  });

  it('goes on with what came after the archive that takes over', async () => {
    const node = await running();
    const other = join(folder, 'other.db');
    archived(other, recorded.events.slice(0, 3));
    await node.archive.replaceBy(other);
    expect(node.archive.position).toBe(3);
    await node.live.settled();
    expect(node.archive.position).toBe(recorded.events.length);
    expect(await found(node.archive, 'schools')).toEqual({
      candidates: WARNING,
    });
    await node.live.close();
  });

  it('says when the chronicle in memory is not what the log says', async () => {
    const node = await running();
    const more = recorded.and(entry('GroupFormed', { group: 'nobody' }));
    for (const event of more.events) evolve(node.live.chronicle, event);
    expect(await rebuildReadModels(node)).toMatchObject({ memoryWasSame: false });
    await node.live.close();
  });
});
