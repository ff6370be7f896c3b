import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { LogRecord } from './log-record.js';

/** A log that outlives its process: one line for each commit, so that a line cut short by a kill is a commit that never was. */
export class LogFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(): readonly LogRecord[] {
    if (!existsSync(this.#path)) return [];
    const whole = /^.*\n/gm;
    const lines = readFileSync(this.#path, 'utf8').match(whole) ?? [];
    writeFileSync(this.#path, lines.join(''));
    return lines.flatMap((line) => (JSON.parse(line) as readonly KeptRecord[]).map(restored));
  }

  append(records: readonly LogRecord[]): void {
    appendFileSync(this.#path, `${JSON.stringify(records.map(kept))}\n`);
  }

  rewrite(records: readonly LogRecord[]): void {
    writeFileSync(this.#path, '');
    for (const record of records) this.append([record]);
  }
}

interface KeptRecord extends Pick<LogRecord, 'stream' | 'id' | 'type' | 'isJson'> {
  readonly revision: string;
  readonly commit: string;
  readonly prepare: string;
  readonly created?: string | undefined;
  readonly data: string;
  readonly metadata: string;
}

function kept(record: LogRecord): KeptRecord {
  return {
    ...record,
    revision: record.revision.toString(),
    commit: record.commit.toString(),
    prepare: record.prepare.toString(),
    created: record.created?.toString(),
    data: Buffer.from(record.data).toString('base64'),
    metadata: Buffer.from(record.metadata).toString('base64'),
  };
}

function restored(record: KeptRecord): LogRecord {
  return {
    ...record,
    revision: BigInt(record.revision),
    commit: BigInt(record.commit),
    prepare: BigInt(record.prepare),
    created: record.created === undefined ? undefined : BigInt(record.created),
    data: Buffer.from(record.data, 'base64'),
    metadata: Buffer.from(record.metadata, 'base64'),
  };
}
