import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { v5 as uuidV5 } from 'uuid';
import type { WrittenEvent } from '#events/written-event';
import { DEFAULT_PREFIX } from '#events/streams';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { readChronology } from '#libs/formats/read-chronology';
import { Projector } from '#libs/projector/projector';
import { readSideOf } from '#libs/recorder/projector-read-side';
import { openChronology } from '#libs/recorder/open-chronology';
import { Recorder } from '#libs/recorder/recorder';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/written-form.md'), 'utf8');
const CHRONOLOGY = 'c4f0b0a6-6d2e-4f59-9a53-8f5c8a0d2b11';
const RECORDED = Date.parse('2026-11-20T10:00:00.000Z');

/** The fenced block that follows a heading. */
function block(heading: string): string {
  const [, text] =
    new RegExp(`## ${heading}\\n[^]*?\`\`\`[a-z]+\\n([^]*?)\`\`\``).exec(DOCUMENT) ?? [];
  if (text === undefined) throw new Error(`no block under ${heading}`);
  return text.trimEnd();
}

function json(heading: string): unknown {
  return JSON.parse(block(heading)) as unknown;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Every number of this page is computed here by nothing but RFC 8785, SHA-256 and UUIDv5, apart from Annals' own code. */
function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no canonical form');
  return text;
}

let written: WrittenEvent;

beforeAll(async () => {
  const store = new MemoryEventStore();
  const software = 'annals 0.1.0';
  const clock = (): number => RECORDED;
  const prefix = DEFAULT_PREFIX;
  await openChronology(store, {
    prefix,
    newChronologyId: () => CHRONOLOGY,
    clock,
    actor: 'annals',
    software,
  });
  const projector = new Projector({ store, prefix });
  await projector.start();
  const recorder = new Recorder({
    store,
    readSide: readSideOf(projector),
    clock,
    software,
    prefix,
  });
  const file = readChronology(block('The entry'), 'example.yaml');
  expect(file.problems).toEqual([]);
  const names = file.namesIn(CHRONOLOGY);
  for (const { scope, key, command } of file.items) {
    const context = { scope, actor: 'import', ...(key === undefined ? {} : { key }) };
    const { problems } = await recorder.record(command(names), context);
    expect(problems).toEqual([]);
  }
  const [event] = await store.readStream(block('Stream'), { limit: 1 });
  if (event === undefined) throw new Error('the entry is not in its stream');
  written = event;
  await projector.close();
});

describe('the written form, as documented', () => {
  it('gives the entry its id', () => {
    const name = json('Entry id') as readonly string[];
    expect(name).toEqual(['entry', 'import:nation-2019-05', 'pakistan-branch']);
    expect(block('Stream')).toBe(`annals.entry-${uuidV5(canonical(name), CHRONOLOGY)}`);
  });

  it('gives the event its id', () => {
    const name = json('Event id') as readonly string[];
    expect(name).toEqual([block('Stream'), 'import:nation-2019-05', 'pakistan-branch', '0']);
    expect(written.metadata.id).toBe(uuidV5(canonical(name), CHRONOLOGY));
  });

  it('stores the data as it stands there, in canonical form', () => {
    expect(written.data).toEqual(json('Data'));
    expect(canonical(written.data)).toBe(canonical(json('Data')));
  });

  it('stores the metadata as it stands there', () => {
    expect(written.metadata).toEqual(json('Metadata'));
  });

  it('hashes the request as it was sent', () => {
    expect(sha256(canonical(json('Request')))).toBe(written.metadata.requestHash);
  });

  it('hashes what was written', () => {
    const { id, version, at, actor } = written.metadata;
    const { stream, revision, type, data } = written;
    expect(json('Hash')).toEqual({
      id,
      stream,
      revision,
      type,
      version: Number(version),
      data,
      at,
      actor,
    });
    expect(sha256(canonical(json('Hash')))).toBe(written.metadata.hash);
  });
});
