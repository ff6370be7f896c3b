import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually, numbersIn, said, trials } from './client-trial.js';
import type { ServedTestServer } from './served-test-server.js';
import { startServedTestServer } from './served-test-server.js';

jest.setTimeout(30_000);
const { clientOf } = trials();

describe('a test server in a process of its own', () => {
  let folder: string;
  let server: ServedTestServer;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'annals-kurrentdb-'));
    server = await startServedTestServer({ file: join(folder, 'log') });
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  it('has after SIGKILL what it acknowledged, on the same port', async () => {
    const before = clientOf(server);
    await before.appendToStream('annals.entry-1', [said(0), said(1)], {
      streamState: 'no_stream',
    });
    await server.kill();
    await expect(
      before.appendToStream('annals.entry-1', said(2), { streamState: 1n }),
    ).rejects.toThrow('UNAVAILABLE');
    await server.start();
    const after = clientOf(server);
    expect(await numbersIn(after.readStream('annals.entry-1'))).toEqual([0, 1]);
  });

  it('takes faults from the process that started it', async () => {
    await server.inject({ name: 'killed after the append, before the reply' });
    const client = clientOf(server);
    await expect(
      client.appendToStream('annals.entry-1', said(0), { streamState: 'no_stream' }),
    ).rejects.toThrow();
    await server.kill();
    await server.start();
    const retried = await eventually(() =>
      client.appendToStream('annals.entry-1', said(1), { streamState: 0n }),
    );
    expect(retried.nextExpectedRevision).toBe(1n);
  });
});
