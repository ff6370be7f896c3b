import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#events/canonical-json';
import { newEvent } from './new-event.js';
import { ANNOUNCEMENT, pakistan, recordEntry } from './testing/pakistan.js';

const WRITING = {
  stream: 'annals.entry-x',
  revision: 0,
  at: Date.UTC(2026, 10, 20, 9, 30),
  actor: 'Editor',
  software: 'annals 0.1.0',
};

function announced() {
  const command = recordEntry({ ...ANNOUNCEMENT, note: 'new' });
  const settlement = pakistan().trial.settle(command);
  if (settlement.outcome !== 'NEW') throw new Error(settlement.outcome);
  return settlement.decided;
}

describe('an event as it is handed to a log', () => {
  it('has a hash over the stored form, without the request and the software', () => {
    const { type, data, metadata } = newEvent(announced(), WRITING);
    const hashed = canonicalJson({
      id: metadata.id,
      stream: WRITING.stream,
      revision: 0,
      type,
      version: 1,
      data,
      at: '2026-11-20T09:30:00.000Z',
      actor: 'Editor',
    });
    expect(metadata.hash).toBe(createHash('sha256').update(hashed).digest('hex'));
    expect(metadata.at).toBe('2026-11-20T09:30:00.000Z');
  });

  it('has flat metadata of texts, and leaves out who was not there', () => {
    const { metadata } = newEvent(announced(), { ...WRITING, key: 'k1', correlation: 'c1' });
    expect(Object.values(metadata).every((value) => typeof value === 'string')).toBe(true);
    expect(metadata).toMatchObject({ version: '1', key: 'k1', correlation: 'c1' });
    expect(metadata).not.toHaveProperty('cause');
  });

  it('leaves out what is empty', () => {
    const { data } = newEvent(announced(), WRITING);
    expect(data).not.toHaveProperty('locator');
    expect(data['fact']).toEqual({
      branch: 'is-pakistan',
      parent: 'islamic-state',
      scope: ['pakistan'],
    });
  });
});
