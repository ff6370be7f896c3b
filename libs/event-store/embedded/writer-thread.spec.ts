import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, jest } from '@jest/globals';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { event, events, numbers, wholeLog } from '../conformance/trial.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import type { StartLogWriter } from './log-writer.js';
import { WriterThread } from './start-writer-thread.js';

/** Opens, and ends as soon as it is asked to write. */
const DIES_WRITING = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => process.exit(7));
  parentPort.postMessage({ say: 'opened' });`;
/** Throws before it has opened anything. */
const DIES_OPENING = `throw new Error('no memory');`;
/** Opens, and ends at once. */
const DIES_IDLE = `require('node:worker_threads').parentPort.postMessage({ say: 'opened' });`;

function running(script: string): StartLogWriter {
  return async (options) => {
    const writer = new WriterThread(new Worker(script, { eval: true, execArgv: [] }), options);
    await writer.opened;
    return writer;
  };
}

describe('the thread that writes the log', () => {
  jest.setTimeout(60_000);
  const newFolder = temporaryFolders();

  async function folderWithOne(): Promise<string> {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    await store.append('annals.a', 'no_stream', [event(1)]);
    await store.close();
    return folder;
  }

  it('dying while it writes leaves what was under way unknown, and the store stops', async () => {
    const folder = await folderWithOne();
    const store = await openEmbeddedEventStore({ folder, startWriter: running(DIES_WRITING) });
    const outcomes = await Promise.all([
      store.append('annals.a', 0, [event(2)]),
      store.append('annals.b', 'no_stream', [event(3)]),
    ]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: 'unknown' });
    const failed = expect.objectContaining({ code: 'LOG_FAILED' });
    await expect(store.append('annals.a', 0, [event(2)])).rejects.toEqual(failed);
    await expect(store.readAll({ limit: 1 })).rejects.toEqual(failed);
    await store.close();
    const again = await openEmbeddedEventStore({ folder });
    expect(numbers(await wholeLog(again))).toEqual([1]);
    expect(await again.append('annals.a', 0, [event(2)])).toMatchObject({ outcome: 'committed' });
    await again.close();
  });

  it('dying before it has opened the log fails the opening, and the folder is free again', async () => {
    const folder = await folderWithOne();
    const opening = openEmbeddedEventStore({ folder, startWriter: running(DIES_OPENING) });
    await expect(opening).rejects.toMatchObject({ code: 'LOG_FAILED' });
    const store = await openEmbeddedEventStore({ folder });
    await store.close();
  });

  it('dead already, writes nothing and says so', async () => {
    const folder = await folderWithOne();
    const ended: Promise<void>[] = [];
    const startWriter: StartLogWriter = async (options) => {
      const thread = new Worker(DIES_IDLE, { eval: true, execArgv: [] });
      ended.push(new Promise((resolve) => thread.once('exit', () => resolve())));
      const writer = new WriterThread(thread, options);
      await writer.opened;
      return writer;
    };
    const store = await openEmbeddedEventStore({ folder, startWriter });
    await Promise.all(ended);
    await expect(store.append('annals.a', 0, [event(2)])).rejects.toMatchObject({
      code: 'LOG_FAILED',
      message: expect.stringContaining('has ended by itself: start again'),
    });
    await store.close();
  });

  it('holds up nobody: a long reading lets others have their turn', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    await store.append('annals.a', 'no_stream', events(1, 1000));
    let turns = 0;
    const reading = { isOver: false };
    const count = (): void => {
      turns += 1;
      if (!reading.isOver) setImmediate(count);
    };
    setImmediate(count);
    for (const read of [
      () => store.readAll({ limit: 1000 }),
      () => store.readStream('annals.a', { limit: 1000 }),
      () => store.readStream('annals.a', { direction: 'backwards', limit: 1000 }),
    ]) {
      const before = turns;
      expect(await read()).toHaveLength(1000);
      expect(turns - before).toBeGreaterThanOrEqual(5);
    }
    const large = 'x'.repeat(90_000);
    for (let n = 0; n < 5; n += 1) {
      await store.append(`annals.b${n}`, 'no_stream', [event(2000 + n, { large })]);
    }
    reading.isOver = true;
    const log = await store.readAll({ limit: 2000 });
    expect(log).toHaveLength(1005);
    await store.close();
  });

  it('ends a reading that is under way when the store is closed', async () => {
    const store = await openEmbeddedEventStore({ folder: newFolder() });
    await store.append('annals.a', 'no_stream', events(1, 500));
    const reading = store.readAll({ limit: 500 });
    const closing = store.close();
    await expect(reading).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await closing;
  });

  it('leaves one file when it is closed, which can be copied', async () => {
    const folder = await folderWithOne();
    expect(readdirSync(folder).toSorted()).toEqual(['lock.db', 'log.db']);
  });

  it('is compiled from the source that these tests read', () => {
    const source = import.meta.dirname;
    const compiled = join(source, '../../../dist/libs/event-store/embedded');
    for (const module of ['writer-thread', 'write-log', 'read-log', 'log-file', 'plain-failure']) {
      const [from, to] = [join(source, `${module}.ts`), join(compiled, `${module}.js`)];
      const isCurrent = statSync(to).mtimeMs >= statSync(from).mtimeMs;
      expect([module, isCurrent || 'run "npm run build"']).toEqual([module, true]);
    }
  });
});
