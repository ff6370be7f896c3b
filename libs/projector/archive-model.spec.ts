import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { DEFAULT_PREFIX } from '#events/streams';
import type { StartKeeper } from '#libs/archive/archive-keeper';
import { ArchiveError } from '#libs/archive/archive-messages';
import { ArchiveThread } from '#libs/archive/start-archive-thread';
import { keeperHere } from '#libs/archive/testing/keeper-here';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { corrected, entry } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { openDatabase } from '#libs/sqlite/open-database';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { openArchive } from './archive-model.js';
import type { ArchiveModel } from './archive-model.js';
import { Projector } from './projector.js';
import { append } from './testing/written.js';

const recorded = given(
  entry(
    'StatementMade',
    { statement: 'WARNING', gist: 'fighters will return' },
    { key: 'warning' },
  ),
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
);
const later = recorded.and(
  corrected('warning', 'StatementMade', { statement: 'WARNING', gist: 'schools may close' }),
);
const HEAD = recorded.events.length;
/** The same events in another log. */
const foreign = later.events.map((event) => ({
  ...event,
  metadata: { ...event.metadata, hash: `other ${String(event.position)}` },
}));

const newFolder = temporaryFolders();
const running: Projector[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((projector) => projector.close()));
});

async function storeWith(events: readonly RecordedEvent[]): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await append(store, events);
  return store;
}

interface Node {
  readonly archive: ArchiveModel;
  readonly projector: Projector;
}

async function node(
  store: MemoryEventStore,
  file: string,
  start: { readonly start?: StartKeeper } = { start: keeperHere },
): Promise<Node> {
  const archive = await openArchive({ file, version: 'test', ...start });
  const projector = new Projector({
    store,
    prefix: DEFAULT_PREFIX,
    bodies: archive,
    batchSize: 2,
  });
  running.push(projector);
  await projector.start();
  return { archive, projector };
}

async function stop({ projector }: Node): Promise<void> {
  running.splice(running.indexOf(projector), 1);
  await projector.settled();
  await projector.close();
}

function found(archive: ArchiveModel, word: string, position = HEAD) {
  return archive.search([word], { position, chronicle: later.chronicle, waitMs: 5000 });
}

const revisions = later.chronicle.entries.get(uuidOf('warning'))?.revisions ?? [];
const [RECORDED = 0, CORRECTED = 0] = revisions.map(({ position }) => position);
const WARNING = { candidates: Uint32Array.of(RECORDED) };
const NONE = { candidates: new Uint32Array() };

function bodiesOf(...positions: readonly number[]) {
  return new Map(
    revisions
      .filter(({ position }) => positions.includes(position))
      .map(({ position, content, reason }) => [position, { content, reason }]),
  );
}

describe('the archive of a node', () => {
  it('takes the whole log, then what is appended, and a search waits for the position that it is as of', async () => {
    const store = await storeWith(recorded.events);
    const { archive } = await node(store, join(newFolder(), 'archive.db'));
    expect(await found(archive, 'fighters')).toEqual(WARNING);
    const searching = found(archive, 'schools', HEAD + 1);
    await append(store, later.events.slice(HEAD));
    expect(await searching).toEqual(WARNING);
    expect(archive.position).toBe(HEAD + 1);
  });

  it('gives up a search as of a position that it does not reach in time, and one that takes too long', async () => {
    const store = await storeWith(recorded.events);
    const { archive } = await node(store, join(newFolder(), 'archive.db'));
    const { chronicle } = later;
    const never = { position: HEAD + 1, chronicle, waitMs: 1 };
    expect(await archive.search(['fighters'], never)).toEqual({ refused: 'NOT_CAUGHT_UP' });
    const late = { position: HEAD, chronicle, waitMs: -1 };
    expect(await archive.search(['fighters'], late)).toEqual({ refused: 'TOO_BROAD' });
  });

  it('narrows nothing where every entry could hold the words', async () => {
    const store = await storeWith(recorded.events);
    const { archive } = await node(store, join(newFolder(), 'archive.db'));
    expect(await found(archive, 'the')).toEqual({ candidates: undefined });
  });

  it('goes on from its own checkpoint after a restart', async () => {
    const file = join(newFolder(), 'archive.db');
    await stop(await node(await storeWith(recorded.events), file));
    const asked: string[] = [];
    const heard: StartKeeper = (place) => {
      const keeper = keeperHere(place);
      return {
        ...keeper,
        ask: (question) => {
          asked.push(question.ask);
          return keeper.ask(question);
        },
      };
    };
    const { archive, projector } = await node(await storeWith(later.events), file, {
      start: heard,
    });
    await projector.settled();
    expect(asked.filter((ask) => ask === 'take')).toHaveLength(1);
    expect(await found(archive, 'schools', HEAD + 1)).toEqual(WARNING);
  });

  it('tells nothing from a file before the log has shown that it is its own', async () => {
    const file = join(newFolder(), 'archive.db');
    await stop(await node(await storeWith(recorded.events), file));
    const archive = await openArchive({ file, version: 'test', start: keeperHere });
    archive.numberBy(recorded.chronicle.log);
    expect(archive.position).toBe(0);
    await archive.take(recorded.events.slice(0, -1));
    expect(archive.position).toBe(0);
    await archive.take(recorded.events.slice(-1));
    expect(archive.position).toBe(HEAD);
    await archive.close();
  });

  it('is made anew where the log is another one, or shorter than what was archived', async () => {
    const file = join(newFolder(), 'archive.db');
    await stop(await node(await storeWith(later.events), file));
    const other = await node(await storeWith(foreign), file);
    expect(await found(other.archive, 'schools', HEAD + 1)).toEqual(WARNING);
    await stop(other);
    const { archive, projector } = await node(await storeWith(foreign.slice(0, HEAD)), file);
    await projector.settled();
    expect(archive.position).toBe(HEAD);
    expect(await found(archive, 'fighters')).toEqual(WARNING);
    expect(await found(archive, 'schools')).toEqual(NONE);
  });

  it('reads what entries said, while it grows and while it is moved', async () => {
    const file = join(newFolder(), 'archive.db');
    const { archive } = await node(await storeWith([]), file);
    archive.numberBy(later.chronicle.log);
    expect(archive.readBodies([RECORDED])).toEqual(new Map());
    await archive.take(recorded.events);
    expect(await found(archive, 'fighters')).toEqual(WARNING);
    expect(archive.readBodies([RECORDED, CORRECTED])).toEqual(bodiesOf(RECORDED));
    const moving = archive.reachedHead();
    const seen = [archive.readBodies([RECORDED])];
    for (let turn = 0; turn < 20; turn += 1) {
      await Promise.resolve();
      seen.push(archive.readBodies([RECORDED]));
    }
    await moving;
    for (const bodies of seen) expect(bodies).toEqual(bodiesOf(RECORDED));
    expect(existsSync(file)).toBe(true);
    await archive.take(later.events.slice(HEAD));
    expect(await found(archive, 'schools', HEAD + 1)).toEqual(WARNING);
    expect(archive.readBodies([RECORDED, CORRECTED])).toEqual(bodiesOf(RECORDED, CORRECTED));
  });

  it('goes on from as far as somebody knows that it is of the log, and no further than it has come', async () => {
    const file = join(newFolder(), 'archive.db');
    const first = await openArchive({ file, version: 'test', start: keeperHere });
    first.numberBy(later.chronicle.log);
    await first.take(later.events);
    await first.reachedHead();
    await first.close();
    const open = () => openArchive({ file, version: 'test', start: keeperHere });
    for (const from of [HEAD, HEAD + 1]) {
      const again = await open();
      expect([again.identity, again.position]).toEqual([first.identity, 0]);
      expect(again.goOnFrom(HEAD + 2)).toBe(false);
      expect([again.goOnFrom(from), again.position]).toEqual([true, from]);
      expect(again.readBodies([RECORDED])).toEqual(bodiesOf(RECORDED));
      expect(await again.take(later.events.slice(HEAD))).toBe('NEXT');
      expect(again.position).toBe(HEAD + 1);
      await again.close();
    }
  });

  it('is made anew where a body turns out to be damaged', async () => {
    const file = join(newFolder(), 'archive.db');
    const store = await storeWith(recorded.events);
    await stop(await node(store, file));
    const database = openDatabase(file, { applicationId: 0x416e6172 });
    database.run("UPDATE revisions SET body = 'no JSON' WHERE position = ?", [RECORDED]);
    database.close();
    const { archive, projector } = await node(store, file);
    await projector.settled();
    expect(() => archive.readBodies([RECORDED])).toThrow(ArchiveError);
    await projector.catchUp();
    await projector.settled();
    expect(archive.readBodies([RECORDED])).toEqual(bodiesOf(RECORDED));
  });

  it('is made anew where its file was damaged', async () => {
    const file = join(newFolder(), 'archive.db');
    const store = await storeWith(recorded.events);
    await stop(await node(store, file));
    truncateSync(file, statSync(file).size - 1);
    const { archive } = await node(store, file);
    expect(await found(archive, 'fighters')).toEqual(WARNING);
  });

  it('stops at an event that it cannot take, visibly, while the node goes on', async () => {
    const broken: StartKeeper = (place) => {
      const keeper = keeperHere(place);
      return {
        ...keeper,
        ask: (question) =>
          question.ask === 'take' && JSON.stringify(question).includes('GroupFormed')
            ? Promise.resolve({
                say: 'failed',
                failure: { message: 'cannot be taken', isDamage: false },
                progress: undefined,
              })
            : keeper.ask(question),
      };
    };
    const store = await storeWith(recorded.events);
    const { archive, projector } = await node(store, join(newFolder(), 'archive.db'), {
      start: broken,
    });
    await projector.settled();
    expect(projector.position).toBe(HEAD);
    expect(projector.health()).toMatchObject({
      position: HEAD,
      stopped: [{ model: 'archive', reason: 'cannot be taken' }],
    });
    expect(archive.position).toBeLessThan(HEAD);
    expect(await found(archive, 'fighters')).toEqual({ refused: 'STOPPED' });
  });
});

/** Opens, and ends as soon as it is asked anything. */
const DIES = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => process.exit(7));
  parentPort.postMessage({ say: 'progress', progress: { position: 0, hash: '' }, file: '', identity: '' });`;

describe('the thread that keeps the archive', () => {
  jest.setTimeout(60_000);

  it('archives, answers searches, and lets go of its file', async () => {
    const file = join(newFolder(), 'archive.db');
    const store = await storeWith(later.events);
    const first = await node(store, file, {});
    expect(await found(first.archive, 'schools', HEAD + 1)).toEqual(WARNING);
    await stop(first);
    expect(() => statSync(`${file}-wal`)).toThrow('ENOENT');
    const again = await node(store, file, {});
    expect(await found(again.archive, 'fighters', HEAD + 1)).toEqual(WARNING);
  });

  it('dying shows as a stopped read model, and ends no process', async () => {
    const dying: StartKeeper = ({ file }) =>
      new ArchiveThread(new Worker(DIES, { eval: true, execArgv: [] }), file);
    const store = await storeWith(recorded.events);
    const { archive, projector } = await node(store, join(newFolder(), 'archive.db'), {
      start: dying,
    });
    await projector.settled();
    expect(projector.health().stopped).toMatchObject([
      { model: 'archive', reason: expect.stringContaining('has ended by itself: start again') },
    ]);
    expect(await found(archive, 'fighters')).toEqual({ refused: 'STOPPED' });
    expect(projector.position).toBe(HEAD);
  });

  it('says why it cannot open its file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'in-the-way'), '');
    const file = join(folder, 'in-the-way', 'archive.db');
    await expect(openArchive({ file, version: 'test' })).rejects.toThrow('in-the-way');
    rmSync(join(folder, 'in-the-way'));
  });

  it('is compiled from the source that these tests read', () => {
    const source = join(import.meta.dirname, '../archive');
    const compiled = join(source, '../../dist/libs/archive');
    for (const module of [
      'archive-thread',
      'answering',
      'kept-archive',
      'archive-search',
      'archive-writer',
    ]) {
      const [from, to] = [join(source, `${module}.ts`), join(compiled, `${module}.js`)];
      const isCurrent = statSync(to).mtimeMs >= statSync(from).mtimeMs;
      expect([module, isCurrent || 'run "npm run build"']).toEqual([module, true]);
    }
  });
});
