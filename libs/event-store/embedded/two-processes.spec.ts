import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { event, numbers, wholeLog } from '../conformance/trial.js';
import type { AppendOutcome, ExpectedRevision } from '../event-store.js';
import { EventStoreError } from '../event-store-error.js';
import type { EmbeddedEventStore } from './embedded-event-store.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { readLock } from '../data-folder/lock-record.js';
import { EVENT_IN_CHILD, startChild } from './testing/child-process.js';

const APPENDS = 60;
/** The child's events are numbered from here. */
const CHILDS = 1_000_000;

const MODULES = { openEmbeddedEventStore: 'event-store/embedded/embedded-event-store' };

const OWNER = `
  const store = await openEmbeddedEventStore({ folder: given.folder });
  tell('owns');
  setInterval(() => undefined, 1000);`;

/** Tries to open the log, and tells how that ended. */
const SECOND = `
  await openEmbeddedEventStore({ folder: given.folder }).then(
    (store) => { tell('opened'); return store.close(); },
    (failure) => tell(failure.code + ' ' + failure.message),
  );`;

/** Waits until the other process has written, then appends to one stream of its own and one that both want, going on wherever a refusal says that it ends. */
const WRITER = `
  ${EVENT_IN_CHILD}
  const store = await openEmbeddedEventStore({ folder: given.folder });
  tell('ready');
  while ((await store.head()) === undefined) await new Promise(setImmediate);
  for (let n = 0; n < given.appends; n += 1) {
    await insist('annals.child', n === 0 ? 'no_stream' : n - 1, given.first + 2 * n);
    await insist('annals.both', 'no_stream', given.first + 2 * n + 1);
  }
  await store.close();
  async function insist(stream, expected, n) {
    for (;;) {
      const { outcome, actual } = await store
        .append(stream, expected, [event(n)])
        .catch((failure) => ({ outcome: failure.code, actual: expected }));
      if (outcome === 'committed') return;
      if (outcome !== 'refused' && outcome !== 'LOG_BUSY') throw new Error(outcome);
      expected = actual;
    }
  }`;

async function firstLine(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line;
  return 'nothing';
}

async function attempt(
  store: EmbeddedEventStore,
  stream: string,
  expected: ExpectedRevision,
  n: number,
): Promise<AppendOutcome> {
  try {
    return await store.append(stream, expected, [event(n)]);
  } catch (failure) {
    if (failure instanceof EventStoreError && failure.code === 'LOG_BUSY') {
      return { outcome: 'refused', actual: expected };
    }
    throw failure;
  }
}

async function insist(store: EmbeddedEventStore, stream: string, n: number): Promise<void> {
  let expected: ExpectedRevision = 'no_stream';
  for (;;) {
    const outcome = await attempt(store, stream, expected, n);
    if (outcome.outcome === 'committed') return;
    if (outcome.outcome === 'unknown') throw new Error('unknown');
    expected = outcome.actual;
    await new Promise(setImmediate);
  }
}

describe('two processes and one log', () => {
  jest.setTimeout(60_000);
  const newFolder = temporaryFolders();

  it('are not let in together; the second hears who owns it', async () => {
    const folder = newFolder();
    const owner = startChild(OWNER, MODULES, { folder });
    expect(await firstLine(owner.lines)).toBe('owns');
    await expect(openEmbeddedEventStore({ folder })).rejects.toMatchObject({
      code: 'LOG_IN_USE',
      holder: { pid: owner.pid },
    });
    owner.kill();
    expect(await owner.ended).toBe('SIGKILL');
    expect(readLock(folder)).toBeUndefined();
    const store = await openEmbeddedEventStore({ folder });
    await store.close();
  });

  it('meet through the server that owns the log, once it says where it is', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    expect(readLock(folder)?.address).toBeUndefined();
    store.updateLock({ address: 'http://127.0.0.1:3000', token: 'once' });
    const second = startChild(SECOND, MODULES, { folder });
    const told = await firstLine(second.lines);
    expect(told).toContain(`process ${process.pid} at http://127.0.0.1:3000 since`);
    expect(told).not.toContain('once');
    expect(readLock(folder)).toMatchObject({ address: 'http://127.0.0.1:3000', token: 'once' });
    await second.ended;
    await store.close();
    expect(readLock(folder)).toBeUndefined();
  });

  it('are not let in together either when the lock file was deleted', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    rmSync(join(folder, 'lock'));
    const second = startChild(SECOND, MODULES, { folder });
    expect(await firstLine(second.lines)).toMatch(/^LOG_IN_USE .* is in use by another process/);
    await second.ended;
    await store.close();
  });

  it('do the log no harm, even when everything that keeps them apart was deleted', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    rmSync(join(folder, 'lock'));
    rmSync(join(folder, 'lock.db'));
    const child = startChild(WRITER, MODULES, { folder, appends: APPENDS, first: CHILDS });
    expect(await firstLine(child.lines)).toBe('ready');
    const other = { isWriting: true };
    const ended = child.ended.finally(() => (other.isWriting = false));
    let written = 0;
    for (let n = 0; other.isWriting || n < APPENDS; n += 1) {
      await insist(store, 'annals.parent', 2 * n);
      await insist(store, 'annals.both', 2 * n + 1);
      written += 2;
      await new Promise(setImmediate);
    }
    expect(await ended).toBe('');

    const log = await wholeLog(store);
    const found = numbers(log);
    const count = (first: number, length: number): readonly number[] =>
      Array.from({ length }, (_, index) => first + index);
    expect(found.filter((n) => n < CHILDS)).toEqual(count(0, written));
    expect(found.filter((n) => n >= CHILDS)).toEqual(count(CHILDS, 2 * APPENDS));
    const childBegan = found.indexOf(CHILDS);
    expect(childBegan).toBeGreaterThan(0);
    expect(found.slice(childBegan).some((n) => n < CHILDS)).toBe(true);
    for (const stream of ['annals.parent', 'annals.child', 'annals.both']) {
      const revisions = log.filter((written) => written.stream === stream);
      expect(revisions.map(({ revision }) => revision)).toEqual([...revisions.keys()]);
    }
    await store.close();
  });
});
