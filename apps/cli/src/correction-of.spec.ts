import { describe, expect, it } from '@jest/globals';
import type { Command } from '#libs/chronology/command';
import { correctionOf } from './correction-of.js';

const REASON = 'misread';

describe('the correction that makes something read as a file says', () => {
  it('of an entry names every field, and empties what the file leaves out', () => {
    const correction = correctionOf(
      {
        command: 'RECORD_ENTRY',
        entry: {
          type: 'BranchAnnounced',
          source: 'article',
          fact: { branch: 'hind', parent: 'islamic-state' },
          date: { when: '2019-05-10' },
          note: 'read again',
        },
      },
      'entry-id',
      REASON,
    );
    expect(correction).toEqual({
      command: 'CORRECT_ENTRY',
      entry: 'entry-id',
      reason: REASON,
      patch: {
        type: 'BranchAnnounced',
        source: 'article',
        fact: { branch: 'hind', parent: 'islamic-state', scope: null, channel: null },
        date: { when: '2019-05-10', since: null, held: null, until: null, period: null },
        note: 'read again',
        locator: null,
        attribution: null,
        stance: null,
        confidence: null,
        places: null,
        supersedes: null,
        repeats: null,
        external: null,
        forms: null,
      },
    });
  });

  it('of an entry without a date empties the date field by field', () => {
    const entry = { type: 'BranchAnnounced', source: 'article', fact: {} } as const;
    expect(correctionOf({ command: 'RECORD_ENTRY', entry }, 'entry-id', REASON)).toMatchObject({
      patch: { date: { when: null, since: null, held: null, until: null, period: null } },
    });
  });

  it.each<readonly [Command, unknown]>([
    [
      { command: 'REGISTER_SOURCE', slug: 'article', source: { title: 'T', publisher: 'P' } },
      {
        command: 'AMEND_SOURCE',
        slug: 'article',
        patch: {
          title: 'T',
          publisher: 'P',
          url: null,
          published: null,
          retrieved: null,
          language: null,
          derivedFrom: null,
          licence: null,
          external: null,
        },
      },
    ],
    [
      { command: 'REGISTER_GROUP', slug: 'hind', group: 'Hind' },
      {
        command: 'AMEND_GROUP',
        slug: 'hind',
        patch: { name: 'Hind', groupKind: null, external: null },
      },
    ],
    [
      { command: 'REGISTER_PLACE', slug: 'pakistan', place: { name: 'Pakistan', iso: 'PK' } },
      {
        command: 'AMEND_PLACE',
        slug: 'pakistan',
        patch: {
          name: 'Pakistan',
          iso: 'PK',
          partOf: null,
          covers: null,
          point: null,
          external: null,
        },
      },
    ],
    [
      { command: 'REGISTER_PERSON', person: 'Muhammad Amir Rana' },
      {
        command: 'AMEND_PERSON',
        person: 'the-id',
        patch: { name: 'Muhammad Amir Rana', external: null },
      },
    ],
  ])('of a registration is an amendment of the whole description', (registered, amended) => {
    expect(correctionOf(registered, 'the-id', REASON)).toEqual(amended);
  });

  it('of anything else there is none', () => {
    const commands: readonly Command[] = [
      { command: 'MATCH_INCIDENTS', incidents: ['a', 'b'], reason: 'one' },
      { command: 'RETRACT_ENTRY', entry: 'e', reason: 'gone' },
    ];
    for (const command of commands) expect(correctionOf(command, 'the-id', REASON)).toBeUndefined();
  });
});
