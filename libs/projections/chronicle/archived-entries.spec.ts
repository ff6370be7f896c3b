import { describe, expect, it } from '@jest/globals';
import { corrected, entry, retracted } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import { ArchivedEntries } from './archived-entries.js';
import type { Body } from './archived-entries.js';
import { emptyChronicle, evolve } from './chronicle.js';
import { RecordedLog } from './recorded-log.js';

const told = given(
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'one', when: '2013' }),
  entry('GroupFormed', { group: 'is-khorasan' }, { key: 'two', when: '2015' }),
  corrected('one', 'GroupFormed', { group: 'ghazi-force' }, { when: '2012' }),
  retracted('two'),
);

/** The chronicle of what was told, of which everything up to a position is archived, and what was read of it. */
function archivedUpTo(position: number, kept?: number) {
  const read: number[] = [];
  const bodies = new Map<number, Body>();
  for (const { revisions } of told.chronicle.entries.values())
    for (const { position: at, content, reason } of revisions) bodies.set(at, { content, reason });
  const log = new RecordedLog();
  const entries = new ArchivedEntries(
    log,
    {
      readBodies: (positions) => {
        read.push(...positions);
        return new Map([...bodies].filter(([at]) => at <= position && positions.includes(at)));
      },
    },
    kept,
  );
  const chronicle = emptyChronicle(log, entries);
  for (const event of told.events) evolve(chronicle, event);
  entries.letGo(position);
  return { entries, read };
}

const head = told.chronicle.position;

describe('archived entries', () => {
  it('are as they were told, wherever their bodies are', () => {
    for (let position = 0; position <= head; position += 1) {
      const { entries } = archivedUpTo(position, 1);
      expect([...entries]).toEqual([...told.chronicle.entries]);
      expect([...entries.keys()]).toEqual([...told.chronicle.entries.keys()]);
      expect(entries.size).toBe(told.chronicle.entries.size);
    }
  });

  it('stay in memory until all that was done to them can be read elsewhere', () => {
    const { entries, read } = archivedUpTo(head - 1, 1);
    expect(entries.waiting).toBe(1);
    entries.get(uuidOf('two'));
    expect(read).toEqual([]);
    entries.letGo(head);
    expect(entries.waiting).toBe(0);
  });

  it('are read once while they are asked for again and again', () => {
    const { entries, read } = archivedUpTo(head, 1);
    const [one, two] = [uuidOf('one'), uuidOf('two')];
    for (const uuid of [one, one, two, two, one]) entries.get(uuid);
    expect(read).toHaveLength(6);
  });

  it('were never recorded under any other name', () => {
    const { entries, read } = archivedUpTo(head);
    expect([entries.get(uuidOf('three')), entries.has(uuidOf('three'))]).toEqual([
      undefined,
      false,
    ]);
    expect([entries.has(uuidOf('one')), read]).toEqual([true, []]);
  });

  it('say so when a body cannot be read', () => {
    const { entries } = archivedUpTo(head, 1);
    const lost = archivedUpTo(2, 1).entries;
    expect(() => entries.get(uuidOf('one'))).not.toThrow();
    lost.letGo(head);
    expect(() => [...lost]).toThrow('cannot be read');
  });
});
