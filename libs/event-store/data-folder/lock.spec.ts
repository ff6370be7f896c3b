import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { LogInUseError, acquireLock } from './lock.js';
import { readLock } from './lock-record.js';
import { processIdentity } from './process-identity.js';

const NOW = Date.UTC(2026, 10, 20, 12);
const NO_PROCESS = 2 ** 22 + 1; // above the largest pid that Linux gives out

describe('owning a data folder', () => {
  const newFolder = temporaryFolders();
  const lockFile = (folder: string): string => join(folder, 'lock');

  function leave(folder: string, record: object): void {
    writeFileSync(
      lockFile(folder),
      JSON.stringify({ startedAt: '2026-11-19T00:00:00.000Z', ...record }),
    );
  }

  function takenOver(folder: string): void {
    const lock = acquireLock(folder, NOW);
    expect(readLock(folder)?.pid).toBe(process.pid);
    lock.release();
  }

  it('says who owns it, in a file for the owner alone', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    expect(readLock(folder)).toEqual({
      pid: process.pid,
      startedAt: '2026-11-20T12:00:00.000Z',
      process: processIdentity(process.pid),
    });
    expect(statSync(lockFile(folder)).mode & 0o777).toBe(0o600);
    lock.release();
  });

  it('is for one at a time, and names the other', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    const second = (): unknown => acquireLock(folder, NOW);
    expect(second).toThrow(LogInUseError);
    expect(second).toThrow(
      `${folder} is in use by process ${process.pid} since 2026-11-20T12:00:00.000Z`,
    );
    lock.release();
    takenOver(folder);
  });

  it('stays refused when somebody deletes the file that says so', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    rmSync(lockFile(folder));
    expect(() => acquireLock(folder, NOW)).toThrow('in use by another process');
    lock.release();
  });

  it('stays refused by a living process where the file system keeps no locks', () => {
    const folder = newFolder();
    leave(folder, { pid: process.pid, process: processIdentity(process.pid) });
    expect(() => acquireLock(folder, NOW)).toThrow(
      expect.objectContaining({
        code: 'LOG_IN_USE',
        holder: expect.objectContaining({ pid: process.pid }),
      }),
    );
  });

  it('is given up when released, once', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    lock.release();
    lock.release();
    expect(readLock(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['lock.db']);
  });

  it('tells where the server is, still to the owner alone', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    const server = { address: 'http://127.0.0.1:3000', token: 'once' };
    lock.update(server);
    lock.update(server);
    expect(readLock(folder)).toMatchObject({ pid: process.pid, ...server });
    expect(statSync(lockFile(folder)).mode & 0o777).toBe(0o600);
    expect(() => acquireLock(folder, NOW)).toThrow('at http://127.0.0.1:3000 since');
    lock.release();
    expect(readdirSync(folder)).toEqual(['lock.db']);
  });

  it('leaves a file alone that is somebody else’s by now', () => {
    const folder = newFolder();
    const lock = acquireLock(folder, NOW);
    leave(folder, { pid: 1 });
    lock.release();
    expect(JSON.parse(readFileSync(lockFile(folder), 'utf8'))).toMatchObject({ pid: 1 });
  });

  describe('is taken over', () => {
    it('from a process that is gone', () => {
      const folder = newFolder();
      leave(folder, { pid: NO_PROCESS, process: processIdentity(process.pid) });
      expect(readLock(folder)).toBeUndefined();
      takenOver(folder);
    });

    it('from a process whose pid another one has now', () => {
      const folder = newFolder();
      const identity = processIdentity(process.pid);
      leave(folder, { pid: process.pid, process: { ...identity, start: '1' } });
      expect(readLock(folder)).toBeUndefined();
      takenOver(folder);
    });

    it('from before the machine started, or from a container that is gone', () => {
      const folder = newFolder();
      leave(folder, { pid: process.pid, process: { world: 'another boot', start: '1' } });
      takenOver(folder);
    });

    it('from a machine that cannot tell which process a pid means', () => {
      const folder = newFolder();
      leave(folder, { pid: process.pid });
      takenOver(folder);
    });

    it.each(['', '{"pid":', '[]', '{"pid":"1"}'])(
      'from a file that was torn when the power failed: %s',
      (torn) => {
        const folder = newFolder();
        writeFileSync(lockFile(folder), torn);
        expect(readLock(folder)).toBeUndefined();
        takenOver(folder);
      },
    );
  });
});

describe('the identity of a process', () => {
  it('is the same at every asking, and not that of another', () => {
    expect(processIdentity(process.pid)).toEqual(processIdentity(process.pid));
    expect(processIdentity(process.pid)).not.toEqual(processIdentity(process.ppid));
  });

  it('is unknown for a process that is not there', () => {
    expect(processIdentity(NO_PROCESS)).toBeUndefined();
  });
});
