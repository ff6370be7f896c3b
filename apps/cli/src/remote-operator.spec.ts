import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { processIdentity } from '#libs/event-store/data-folder/process-identity';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { runAnnals } from './testing/run-annals.js';
import type { Ran } from './testing/run-annals.js';
import { SMALL_FILE } from './testing/small-file.js';

const STATUS = JSON.stringify({
  chronologyId: '4b1c0e0e-8a2f-4c8d-9c39-0f1f5f3f6a11',
  position: 7,
  recordedAt: '2026-11-20T10:00:00.000Z',
  caughtUp: true,
  stopped: [],
  sources: 0,
  groups: 0,
  people: 0,
  places: 0,
  entries: 0,
});

describe('annals beside a server that owns the data folder', () => {
  const newFolder = temporaryFolders();
  let server: Server | undefined;

  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
    server = undefined;
  });

  /** A data folder whose lock file names a server of this process, with the token `once`. */
  async function served(answer: RequestListener): Promise<string> {
    const listening = createServer(answer);
    server = listening;
    await new Promise<void>((resolve) => {
      listening.listen(0, '127.0.0.1', resolve);
    });
    const { port } = listening.address() as AddressInfo;
    return folderOf(`http://127.0.0.1:${String(port)}`);
  }

  function folderOf(address: string): string {
    const folder = join(newFolder(), 'data');
    mkdirSync(folder);
    const lock = {
      pid: process.pid,
      startedAt: '2026-11-20T10:00:00.000Z',
      process: processIdentity(process.pid),
      address,
      token: 'once',
    };
    writeFileSync(join(folder, 'lock'), JSON.stringify(lock));
    return folder;
  }

  const annals = (folder: string, ...argv: readonly string[]): Promise<Ran> =>
    runAnnals(argv, { environment: { ANNALS_DATA: folder }, input: SMALL_FILE });

  it('asks it, with the token of the lock file', async () => {
    const asked: unknown[] = [];
    const folder = await served((request, response) => {
      asked.push([request.method, request.url, request.headers.authorization]);
      response.end(STATUS);
    });
    const { code, out } = await annals(folder, 'status');
    expect(code).toBe(0);
    expect(out).toContain('position 7');
    expect(asked).toEqual([['GET', '/operator/status', 'Bearer once']]);
  });

  it('passes on what the server could not do, under its code', async () => {
    const folder = await served((_, response) => {
      response.statusCode = 500;
      const error = { message: 'the disk is full', extensions: { code: 'LOG_FULL' } };
      response.end(JSON.stringify({ errors: [error] }));
    });
    expect(await annals(folder, 'rebuild')).toEqual({
      code: 1,
      out: '',
      err: 'annals: LOG_FULL: the disk is full\n',
    });
  });

  it('ends with 5 where the server goes away after it was asked to record', async () => {
    const folder = await served((request, response) => {
      if (request.url === '/operator/status') response.end(STATUS);
      else response.destroy();
    });
    const { code, err } = await annals(folder, 'import', '-');
    expect(code).toBe(5);
    expect(err).toMatch(
      /^annals: OUTCOME_UNKNOWN: .* Say it again: nothing is recorded twice\.\n$/,
    );
  });

  it('says that the server does not answer', async () => {
    const folder = await served(() => undefined);
    server?.close();
    const { code, err } = await annals(folder, 'status');
    expect(code).toBe(1);
    expect(err).toMatch(/^annals: SERVER_UNREACHABLE: .* does not answer \(ECONNREFUSED\)/);
  });
});
