import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogFile } from './log-file.js';
import type { ProposedEvent } from './log-record.js';
import { ServerLog } from './server-log.js';

const event = (id: string): ProposedEvent => ({
  id,
  type: 'Said',
  isJson: true,
  data: Buffer.from('{"words":"über"}'),
  metadata: Buffer.from([0, 255]),
});

describe('a log in a file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'annals-kurrentdb-'));
    path = join(folder, 'log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): ServerLog => new ServerLog({ now: () => 1, file: new LogFile(path) });
  /** Byte arrays as plain ones: files give back Buffers. */
  const plain = (log: ServerLog) =>
    log.records.map((record) => ({
      ...record,
      data: [...record.data],
      metadata: [...record.metadata],
    }));

  it('is the same log when it is opened again, and goes on where it ended', () => {
    const log = open();
    log.append({ stream: 's', expected: 'no_stream', events: [event('a'), event('b')] });
    log.write('foreign', [{ ...event('c'), created: undefined }]);
    log.tombstone('foreign');
    const again = open();
    expect(plain(again)).toEqual(plain(log));
    const next = { stream: 's', expected: 1n, events: [event('d')] } as const;
    expect(again.append(next)).toEqual(log.append(next));
  });

  it('has nothing of a commit that was cut short', () => {
    const log = open();
    appendFileSync(path, '[{"stream":"s","revi');
    const again = open();
    expect(plain(again)).toEqual(plain(log));
    again.append({ stream: 's', expected: 'no_stream', events: [event('a')] });
    expect(open().stream('s')).toHaveLength(1);
  });

  it('that was restored to an earlier state stays so', () => {
    const log = open();
    log.append({ stream: 's', expected: 'no_stream', events: [event('a'), event('b')] });
    log.truncate(log.records.length - 1);
    expect(open().stream('s')).toHaveLength(1);
  });
});
