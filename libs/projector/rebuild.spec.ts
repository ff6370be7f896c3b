import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFIX } from '#events/streams';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { evolve } from '#libs/projections/chronicle/chronicle';
import { corrected, entry } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { FullTextModel } from './full-text-model.js';
import { Projector } from './projector.js';
import { rebuildReadModels } from './rebuild.js';
import { append } from './testing/written.js';

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
  const made: FullTextModel[] = [];
  const live = new Projector({
    store,
    prefix: DEFAULT_PREFIX,
    models: (chronicle) => {
      made.push(new FullTextModel({ file: join(folder, 'full-text.db'), chronicle }));
      return made;
    },
  });
  await live.start();
  const [fullText] = made;
  if (fullText === undefined) throw new Error('no full-text index');
  return { store, prefix: DEFAULT_PREFIX, live, fullText };
}

describe('a rebuild', () => {
  it('finds the same as what was folded step by step', async () => {
    const node = await running();
    expect(await rebuildReadModels(node)).toEqual({
      position: recorded.events.length,
      chronicleWasSame: true,
      fullTextWasSame: true,
    });
    await node.live.close();
  });

  it('mends a full-text index that lacks an entry, and says that it was not the same', async () => {
    const node = await running();
    const empty = new FullTextModel({
      file: join(folder, 'empty.db'),
      chronicle: node.live.chronicle,
    });
    empty.close();
    node.fullText.replaceBy(join(folder, 'empty.db'));
    expect(node.fullText.candidates(['schools'])?.size).toBe(0);
    expect(await rebuildReadModels(node)).toMatchObject({ fullTextWasSame: false });
    expect(node.fullText.candidates(['schools'])).toEqual(new Set([uuidOf('warning')]));
    expect(node.fullText.position).toBe(recorded.events.length);
    await node.live.close();
  });

  it('says when the chronicle in memory is not what the log says', async () => {
    const node = await running();
    const more = recorded.and(entry('GroupFormed', { group: 'nobody' }));
    for (const event of more.events) evolve(node.live.chronicle, event);
    expect(await rebuildReadModels(node)).toMatchObject({ chronicleWasSame: false });
    await node.live.close();
  });
});
