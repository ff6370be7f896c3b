import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFile } from '#libs/event-store/data-folder/lock-record';
import { runAnnals } from './testing/run-annals.js';
import { SMALL_FILE } from './testing/small-file.js';

let data: string;

beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'annals-owned-')), 'data');
  mkdirSync(data);
  const startedAt = new Date(0).toISOString();
  const server = { pid: process.pid, startedAt, address: 'http://127.0.0.1:1', token: 'token' };
  writeFileSync(lockFile(data), JSON.stringify(server));
});

afterEach(() => {
  rmSync(join(data, '..'), { recursive: true });
});

describe('a data folder that a server owns', () => {
  it.each([
    ['import', '-'],
    ['keys', 'create', '--scopes', 'write'],
  ])('has that server’s clock, and no other: %s', async (...argv: readonly string[]) => {
    const options = { environment: { ANNALS_DATA: data }, input: SMALL_FILE };
    expect(await runAnnals([...argv, '--accept-clock'], options)).toEqual({
      code: 1,
      out: '',
      err: 'annals: CLOCK_OF_SERVER: the server at http://127.0.0.1:1 owns the data folder, and its clock counts: --accept-clock has no effect here. Leave it out, or start the server with annals serve --accept-clock. Nothing was recorded.\n',
    });
  });
});
