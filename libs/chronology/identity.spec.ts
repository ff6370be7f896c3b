import { describe, expect, it } from '@jest/globals';
import { entryId, matchId, personId } from '#events/ids';
import type { Command } from './command.js';
import { isAddress, receive, streamOf } from './request.js';
import { ASSESSMENT, recordEntry } from './testing/pakistan.js';

const CHRONOLOGY = '5b2a0a2e-6f0e-4c53-9f0e-0d1f6d7c8a11';
const FILE = { scope: 'import:dawn-2014-07', key: 'inspires' };

function stream(command: Command): string {
  return streamOf(receive(command, FILE, CHRONOLOGY), 'annals.');
}

describe('the stream that a command changes', () => {
  it('is named by the slug of what is registered', () => {
    const group = { command: 'REGISTER_GROUP', slug: 'ttp', group: 'TTP' } as const;
    expect(stream(group)).toBe('annals.group-ttp');
    const place = { command: 'REASSIGN_PLACE', place: 'quetta', effective: '2018' } as const;
    expect(stream(place)).toBe('annals.place-quetta');
  });

  it('of an entry is named by scope and key', () => {
    const id = entryId(CHRONOLOGY, 'import:dawn-2014-07', 'inspires');
    expect(stream(recordEntry(ASSESSMENT))).toBe(`annals.entry-${id}`);
  });

  it('of a person is named by the file and the name there', () => {
    const named = { file: 'isis-in-pakistan', key: 'rana' };
    const id = personId(CHRONOLOGY, 'isis-in-pakistan', 'rana');
    expect(stream({ command: 'REGISTER_PERSON', named, person: 'Rana' })).toBe(
      `annals.person-${id}`,
    );
  });

  it('of a match is the same whichever incident is named first', () => {
    const id = matchId(CHRONOLOGY, ['a', 'b']);
    for (const incidents of [
      ['a', 'b'],
      ['b', 'a'],
    ])
      expect(stream({ command: 'MATCH_INCIDENTS', incidents, reason: 'one' })).toBe(
        `annals.match-${id}`,
      );
  });

  it('of a unification is that of the larger slug', () => {
    const groups = ['is-pakistan', 'is-khorasan'];
    expect(stream({ command: 'UNIFY_GROUPS', groups, reason: 'one' })).toBe(
      'annals.group-is-pakistan',
    );
  });

  it('of keys is one that is no part of the chronology', () => {
    expect(stream({ command: 'REVOKE_KEY', keyId: 'k1' })).toBe('annals.admin-keys');
  });

  it('is looked for only where a stream can have the name', () => {
    expect(isAddress({ kind: 'group', id: 'ttp' })).toBe(true);
    expect(isAddress({ kind: 'group', id: 'TTP' })).toBe(false);
    expect(isAddress({ kind: 'entry', id: 'ttp' })).toBe(false);
  });
});

describe('the hash of a request', () => {
  const hash = (command: Command) => receive(command, FILE, CHRONOLOGY).hash;
  const amend = { command: 'AMEND_GROUP', slug: 'ttp', patch: { name: 'TTP' } } as const;

  it('does not depend on the revision that the writer had seen', () => {
    expect(hash({ ...amend, ifRevision: 3 })).toBe(hash(amend));
  });

  it('does not depend on the order of fields, but on everything that is asked for', () => {
    expect(hash({ patch: { name: 'TTP' }, slug: 'ttp', command: 'AMEND_GROUP' })).toBe(hash(amend));
    expect(hash({ ...amend, patch: { name: 'T.T.P.' } })).not.toBe(hash(amend));
    expect(hash({ ...amend, patch: { name: 'TTP', external: null } })).not.toBe(hash(amend));
  });
});
