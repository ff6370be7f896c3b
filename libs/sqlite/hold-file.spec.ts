import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { holdFile } from './hold-file.js';
import { temporaryFolders } from './testing/temporary-folders.js';

describe('holding a file', () => {
  const folder = temporaryFolders();

  it('is for one at a time', () => {
    const file = join(folder(), 'held');
    const held = holdFile(file);
    expect(held).toBeDefined();
    expect(holdFile(file)).toBeUndefined();
    held?.release();
    held?.release();
    const next = holdFile(file);
    expect(next).toBeDefined();
    next?.release();
  });

  it('ends with the process that held it, however that ended', () => {
    const file = join(folder(), 'held');
    const libsql = createRequire(import.meta.url).resolve('libsql');
    const script = `
      const held = new (require(${JSON.stringify(libsql)}))(${JSON.stringify(file)});
      held.exec('BEGIN EXCLUSIVE');
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    const held = holdFile(file);
    expect(held).toBeDefined();
    held?.release();
  });

  it('says why when it cannot be tried at all', () => {
    const file = join(folder(), 'missing', 'held');
    expect(() => holdFile(file)).toThrow(expect.objectContaining({ code: 'CANNOT_OPEN' }));
    expect(existsSync(file)).toBe(false);
  });
});
