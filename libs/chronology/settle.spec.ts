import { describe, expect, it } from '@jest/globals';
import type { Command } from './command.js';
import type { Pakistan } from './testing/pakistan.js';
import { ANNOUNCEMENT, pakistan, recordEntry } from './testing/pakistan.js';

const FILE = { scope: 'import:nation-2019-05', key: 'pakistan-branch' };

function correctNote(entry: string, note: string | null): Command {
  return { command: 'CORRECT_ENTRY', entry, patch: { note }, reason: 'misread' };
}

function retract({ announcement }: Pakistan): Command {
  return { command: 'RETRACT_ENTRY', entry: announcement, reason: 'misread' };
}

describe('a request that was sent before', () => {
  it.each([{ scope: 'actor:editor' }, FILE])('is the same again: %j', (origin) => {
    const { trial } = pakistan();
    const command = recordEntry({ ...ANNOUNCEMENT, note: 'first' });
    trial.record(command, origin);
    expect(trial.settle(command, origin)).toEqual({ outcome: 'ALREADY', revision: 0 });
  });

  it('is the same however leniently it is written', () => {
    const { trial } = pakistan();
    trial.record(recordEntry({ ...ANNOUNCEMENT, locator: 'p. 3', places: 'pakistan' }), FILE);
    const again = recordEntry({
      ...ANNOUNCEMENT,
      locator: ['p. 3'],
      places: [{ place: 'pakistan' }],
      note: null,
    });
    expect(trial.settle(again, FILE).outcome).toBe('ALREADY');
  });

  it('is the same when it spells out what was inferred', () => {
    const { trial } = pakistan();
    trial.record(recordEntry(ANNOUNCEMENT), FILE);
    const again = recordEntry({ ...ANNOUNCEMENT, stance: 'CLAIMED', confidence: 'HIGH' });
    expect(trial.settle(again, FILE)).toEqual({ outcome: 'ALREADY', revision: 0 });
  });

  it('is the first request also after a correction, and so is one that says what stands now', () => {
    const { trial } = pakistan();
    const entry = trial.record(recordEntry(ANNOUNCEMENT), FILE);
    trial.record(correctNote(entry, 'corrected'));
    expect(trial.settle(recordEntry(ANNOUNCEMENT), FILE).outcome).toBe('ALREADY');
    const corrected = recordEntry({ ...ANNOUNCEMENT, note: 'corrected' });
    expect(trial.settle(corrected, FILE)).toEqual({ outcome: 'ALREADY', revision: 0 });
  });

  it('is another entry from another scope or under another key', () => {
    const { trial } = pakistan();
    const first = trial.record(recordEntry(ANNOUNCEMENT), FILE);
    const keyed = trial.record(recordEntry(ANNOUNCEMENT), { ...FILE, key: 'second' });
    const scoped = trial.record(recordEntry(ANNOUNCEMENT), { ...FILE, scope: 'import:other' });
    expect(new Set([first, keyed, scoped]).size).toBe(3);
  });

  it('is a registration from wherever, when it describes the thing as it is', () => {
    const { trial } = pakistan();
    const register = { command: 'REGISTER_GROUP', slug: 'is-khorasan' } as const;
    const group = { name: 'Islamic State – Khorasan Province', groupKind: 'ARMED_GROUP' };
    const file = { scope: 'import', key: 'is-khorasan' };
    expect(trial.settle({ ...register, group }, file).outcome).toBe('ALREADY');
    trial.record({ command: 'AMEND_GROUP', slug: 'is-khorasan', patch: { name: 'ISKP' } });
    expect(trial.settle({ ...register, group: 'ISKP' }, file).outcome).toBe('ALREADY');
  });
});

describe('the same id with other content', () => {
  it('is a conflict that says what differs, field by field', () => {
    const { trial } = pakistan();
    trial.record(recordEntry(ANNOUNCEMENT), FILE);
    const other = recordEntry({
      ...ANNOUNCEMENT,
      date: { when: '2019-05-16' },
      note: 'read again',
      forms: null,
    });
    const problems = trial.problems(other, FILE);
    expect(problems.map(({ code, path, message }) => ({ code, path, message }))).toEqual([
      {
        code: 'KEY_CONFLICT',
        path: 'date.when.edtf',
        message: 'recorded with when 2019-05-15, the request says 2019-05-16.',
      },
      {
        code: 'KEY_CONFLICT',
        path: 'date.when.asReported',
        message: 'recorded with when.asReported the other day, the request leaves it out.',
      },
      {
        code: 'KEY_CONFLICT',
        path: 'forms',
        message: expect.stringContaining('the request leaves it out'),
      },
      {
        code: 'KEY_CONFLICT',
        path: 'note',
        message: 'recorded without note, the request says read again.',
      },
    ]);
    expect(problems[0]?.advice).toMatch(/Misread\? .* A second statement\?/);
  });

  it('is a conflict with what stands, not with what was corrected away', () => {
    const { trial } = pakistan();
    const entry = trial.record(recordEntry(ANNOUNCEMENT), FILE);
    trial.record(correctNote(entry, 'corrected'));
    expect(trial.settle(recordEntry({ ...ANNOUNCEMENT, note: 'own' }), FILE)).toMatchObject({
      outcome: 'CONFLICT',
      revision: 1,
      differences: [{ path: ['note'], recorded: 'corrected', given: 'own' }],
    });
  });

  it('tells the faults of the request as well', () => {
    const { trial } = pakistan();
    trial.record(recordEntry(ANNOUNCEMENT), FILE);
    const faulty = recordEntry({ ...ANNOUNCEMENT, source: 'nobody' });
    expect(trial.problems(faulty, FILE).map(({ code }) => code)).toEqual([
      'KEY_CONFLICT',
      'UNKNOWN_SOURCE',
    ]);
  });

  it('is a conflict of requests when the key was used for another change of the same thing', () => {
    const { trial, announcement } = pakistan();
    const origin = { scope: 'actor:editor', key: 'my-key' };
    trial.record(correctNote(announcement, 'one'), origin);
    expect(trial.problems(correctNote(announcement, 'two'), origin)).toMatchObject([
      {
        code: 'KEY_CONFLICT',
        path: '',
        message: 'this id was used before for EntryCorrected, recorded.',
      },
    ]);
  });
});

describe('a change without a key', () => {
  it('is the same again while nothing else has changed', () => {
    const { trial, announcement } = pakistan();
    const command = correctNote(announcement, 'one');
    trial.record(command);
    expect(trial.settle(command)).toEqual({ outcome: 'ALREADY', revision: 1 });
  });

  it('is a new one when what it asked for was undone since, as often as that happens', () => {
    const { trial, announcement } = pakistan();
    for (let times = 0; times < 3; times += 1) {
      for (const note of ['one', 'two']) {
        expect(trial.settle(correctNote(announcement, note)).outcome).toBe('NEW');
        trial.record(correctNote(announcement, note));
      }
    }
  });

  it('is the same again when it still holds, whatever else has changed', () => {
    const { trial } = pakistan();
    const unify = {
      command: 'UNIFY_GROUPS',
      groups: ['is-pakistan', 'islamic-state'],
      reason: 'one',
    } as const;
    trial.record(unify);
    trial.record({ command: 'AMEND_GROUP', slug: 'islamic-state', patch: { name: 'IS' } });
    expect(trial.settle({ ...unify, groups: unify.groups.toReversed() })).toEqual({
      outcome: 'ALREADY',
      revision: 1,
    });
  });

  it('is a retraction only once, also with the revision that it had seen', () => {
    const world = pakistan();
    const command = { ...retract(world), ifRevision: 0 } as Command;
    world.trial.record(command);
    expect(world.trial.settle(command)).toEqual({ outcome: 'ALREADY', revision: 1 });
  });
});

describe('a change under a key', () => {
  it('is the same again whatever has changed since', () => {
    const { trial, announcement } = pakistan();
    const keyed = { scope: 'actor:editor', key: 'my-key' };
    trial.record(correctNote(announcement, 'one'), keyed);
    trial.record(correctNote(announcement, 'two'));
    expect(trial.settle(correctNote(announcement, 'one'), keyed)).toEqual({
      outcome: 'ALREADY',
      revision: 1,
    });
  });
});

describe('matching', () => {
  it('can be undone and done again', () => {
    const { trial } = pakistan();
    const pair = { incidents: ['a', 'b'], reason: 'one' };
    const match = { command: 'MATCH_INCIDENTS', ...pair } as const;
    const separate = { command: 'SEPARATE_INCIDENTS', ...pair } as const;
    for (const command of [match, separate, match, separate]) {
      expect(trial.settle(command).outcome).toBe('NEW');
      trial.record(command);
    }
    expect(trial.known.matchedWith('a')).toEqual([]);
  });

  it('of a pair that is one only through others says so', () => {
    const { trial } = pakistan();
    trial.record({ command: 'MATCH_INCIDENTS', incidents: ['a', 'b'], reason: 'one' });
    trial.record({ command: 'MATCH_INCIDENTS', incidents: ['b', 'c'], reason: 'one' });
    const separate = {
      command: 'SEPARATE_INCIDENTS',
      incidents: ['a', 'c'],
      reason: 'two',
    } as const;
    expect(trial.problems(separate)).toMatchObject([
      { code: 'NOT_JOINED', message: 'a and c are one only through a – b – c.' },
    ]);
  });

  it('names incidents that nobody reported, in a hint', () => {
    const { trial } = pakistan();
    const incidents = ['quetta-hospital', 'quetta-civil-hospital'];
    const match = { command: 'MATCH_INCIDENTS', incidents, reason: 'one' } as const;
    expect(trial.hints(match)).toMatchObject([
      { code: 'INCIDENT_NOT_REPORTED', path: 'incidents[0]' },
    ]);
  });

  it('of groups needs both registered', () => {
    const { trial } = pakistan();
    const groups = ['is-pakistan', 'ISKP'];
    expect(trial.problems({ command: 'UNIFY_GROUPS', groups, reason: '' })).toMatchObject([
      { code: 'UNKNOWN_GROUP', path: 'groups[0]' },
      { code: 'FIELD_INVALID', path: 'reason' },
    ]);
  });
});

describe('a person', () => {
  it('has an id that comes from the file and the name there, not from the name it bears', () => {
    const { trial } = pakistan();
    const named = { file: 'isis-in-pakistan', key: 'rana' };
    const register = { command: 'REGISTER_PERSON', named } as const;
    const id = trial.record({ ...register, person: 'Muhammad Amir Rana' });
    const amended = { command: 'AMEND_PERSON', person: id, patch: { name: 'Amir Rana' } } as const;
    trial.record(amended);
    expect(trial.record({ ...register, person: 'Amir Rana' })).toBe(id);
    expect(trial.known.person(id)).toBe(true);
  });
});
