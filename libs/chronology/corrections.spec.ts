import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#events/domain-event';
import { storedForm } from '#events/stored-form';
import type { Command } from './command.js';
import type { EntryPatch } from './entry-draft.js';
import { ASSESSMENT, pakistan, recordEntry } from './testing/pakistan.js';

function correction(entry: string, patch: EntryPatch): Command {
  return { command: 'CORRECT_ENTRY', entry, patch, reason: 'misread' };
}

function replacement(event: DomainEvent) {
  if (event.type !== 'EntryCorrected') throw new Error(event.type);
  return storedForm(event.data.replacement);
}

describe('a correction', () => {
  it('holds the whole replacement: what is omitted stays, null empties', () => {
    const { trial, announcement } = pakistan();
    const event = trial.event(
      correction(announcement, { forms: null, fact: { channel: 'news outlet', scope: [] } }),
    );
    expect(replacement(event)).toEqual({
      type: 'BranchAnnounced',
      source: 'nation-2019-05',
      fact: { branch: 'is-pakistan', parent: 'islamic-state', channel: 'news outlet' },
      date: { when: { edtf: '2019-05-15', asReported: 'the other day' } },
      stance: 'CLAIMED',
      confidence: 'HIGH',
    });
  });

  it('gives what the entry would be had it been recorded so at first', () => {
    const { trial, assessment } = pakistan();
    const fact = { statement: 'DENIAL', speakers: 'jamaat-ul-ahrar', gist: 'no ties' };
    const corrected = replacement(trial.event(correction(assessment, { fact })));
    const first = trial.event(recordEntry({ ...ASSESSMENT, fact }));
    expect(corrected).toEqual({ type: 'StatementMade', ...storedForm(first.data) });
    expect(corrected['stance']).toBe('DENIED');
    expect(corrected['attribution']).toEqual([{ actor: 'jamaat-ul-ahrar', inferred: true }]);
  });

  it('keeps a stance and an attribution that somebody wrote', () => {
    const { trial } = pakistan();
    const entry = trial.record(
      recordEntry({ ...ASSESSMENT, stance: 'ALLEGED', attribution: 'is-khorasan', note: 'own' }),
    );
    const fact = { statement: 'DENIAL', speakers: 'jamaat-ul-ahrar' };
    expect(replacement(trial.event(correction(entry, { fact })))).toMatchObject({
      stance: 'ALLEGED',
      attribution: [{ actor: 'is-khorasan' }],
    });
  });

  it('replaces a date moment by moment, and empties it with null', () => {
    const { trial } = pakistan();
    const entry = trial.record(
      recordEntry({
        type: 'RelationshipReported',
        source: 'dawn-2016-08',
        fact: { from: 'jamaat-ul-ahrar', to: 'islamic-state', tie: 'ALLY' },
        date: { since: '2014', until: '2015' },
      }),
    );
    const changed = trial.event(correction(entry, { date: { until: null, held: '2016' } }));
    expect(replacement(changed)['date']).toEqual({
      since: { edtf: '2014' },
      held: { edtf: '2016' },
    });
    expect(replacement(trial.event(correction(entry, { date: null })))).not.toHaveProperty('date');
  });

  it('is checked like a first record, and needs a reason', () => {
    const { trial, announcement } = pakistan();
    const problems = trial.problems({
      command: 'CORRECT_ENTRY',
      entry: announcement,
      patch: { source: null, fact: { parent: 'ISIS' }, date: { when: '2020' } },
      reason: '',
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'FIELD_INVALID reason',
      'FIELD_MISSING source',
      'UNKNOWN_GROUP fact.parent',
    ]);
  });

  it('of an entry that nobody recorded is refused', () => {
    const { trial } = pakistan();
    expect(trial.problems(correction('not-a-uuid', { note: 'x' }))).toMatchObject([
      { code: 'UNKNOWN_ENTRY', path: 'entry' },
    ]);
  });

  it('may move an entry to another source, and is judged by that', () => {
    const { trial, announcement } = pakistan();
    const moved = correction(announcement, { source: 'dawn-2014-07' });
    expect(trial.problems(moved)).toMatchObject([
      { code: 'HAPPENS_AFTER_PUBLICATION', path: 'date.when' },
    ]);
  });

  it('cannot make entries repeat each other', () => {
    const { trial, assessment } = pakistan();
    const repeats = trial.record(recordEntry({ ...ASSESSMENT, repeats: assessment }));
    expect(trial.problems(correction(assessment, { repeats }))).toMatchObject([
      {
        code: 'REFERS_TO_ITSELF',
        path: 'repeats',
        message: `${repeats} repeats this entry in turn.`,
      },
    ]);
  });

  it('cannot make a statement be about itself, nor a figure a share of itself', () => {
    const { trial, assessment, statistic } = pakistan();
    expect(trial.problems(correction(assessment, { fact: { about: assessment } }))).toMatchObject([
      { code: 'REFERS_TO_ITSELF', path: 'fact.about[0]' },
    ]);
    const share = { share: '38', shareOf: statistic };
    expect(trial.problems(correction(statistic, { fact: share }))).toMatchObject([
      { code: 'REFERS_TO_ITSELF', path: 'fact.shareOf' },
    ]);
    expect(trial.problems(correction(assessment, { supersedes: assessment }))).toMatchObject([
      { code: 'REFERS_TO_ITSELF', path: 'supersedes[0]' },
    ]);
  });

  it('cannot make entries supersede each other through a third', () => {
    const { trial, assessment } = pakistan();
    const later = { ...ASSESSMENT, source: 'dawn-2016-08' };
    const second = trial.record(recordEntry({ ...later, supersedes: assessment }));
    const third = trial.record(recordEntry({ ...later, supersedes: second }));
    expect(trial.problems(correction(assessment, { supersedes: third }))).toMatchObject([
      {
        code: 'PUBLISHED_BEFORE',
      },
      {
        code: 'MUTUAL_REPLACEMENT',
        message: expect.stringContaining(`through ${second}`),
      },
    ]);
  });
});

describe('a withdrawal', () => {
  const withdrawal = (source: string, withdraws: string) =>
    recordEntry({ type: 'ReportWithdrawn', source, fact: { withdraws } });

  it('withdraws what its publisher reported', () => {
    const { trial, assessment, announcement } = pakistan();
    expect(trial.problems(withdrawal('dawn-2016-08', assessment))).toEqual([]);
    expect(trial.problems(withdrawal('dawn-2016-08', announcement))).toMatchObject([
      { code: 'OTHER_PUBLISHER', path: 'fact.withdraws[0]' },
    ]);
  });

  it('and what it withdraws cannot withdraw each other', () => {
    const { trial, assessment } = pakistan();
    const first = trial.record(withdrawal('dawn-2016-08', assessment));
    const second = trial.record(withdrawal('dawn-2016-08', first));
    expect(trial.problems(correction(first, { fact: { withdraws: second } }))).toMatchObject([
      { code: 'MUTUAL_REPLACEMENT', path: 'fact.withdraws[0]' },
    ]);
  });

  it('takes no date', () => {
    const { trial, assessment } = pakistan();
    const draft = {
      type: 'ReportWithdrawn',
      source: 'dawn-2016-08',
      fact: { withdraws: assessment },
      date: { when: '2016' },
    } as const;
    expect(trial.problems(recordEntry(draft))).toMatchObject([{ code: 'DATE_FIELD_NOT_TAKEN' }]);
  });
});

describe('an amendment', () => {
  it('holds the whole description: what is omitted stays, null empties', () => {
    const { trial } = pakistan();
    trial.record({
      command: 'AMEND_SOURCE',
      slug: 'dawn-2014-07',
      patch: { url: 'https://dawn.example/1', language: 'en' },
    });
    const event = trial.event({
      command: 'AMEND_SOURCE',
      slug: 'dawn-2014-07',
      patch: { url: null, title: 'IS inspires' },
    });
    expect(storedForm(event.data)).toEqual({
      title: 'IS inspires',
      publisher: 'Dawn',
      published: '2014-07-13',
      language: 'en',
    });
  });

  it('cannot take away what is needed', () => {
    const { trial } = pakistan();
    const patch = { name: null };
    expect(trial.problems({ command: 'AMEND_GROUP', slug: 'is-khorasan', patch })).toMatchObject([
      { code: 'FIELD_MISSING', path: 'name' },
    ]);
  });

  it.each([
    ['AMEND_SOURCE', 'UNKNOWN_SOURCE'],
    ['AMEND_GROUP', 'UNKNOWN_GROUP'],
    ['AMEND_PLACE', 'UNKNOWN_PLACE'],
  ] as const)('of what nobody registered is refused: %s', (command, code) => {
    const { trial } = pakistan();
    expect(trial.problems({ command, slug: 'nobody', patch: {} })).toMatchObject([
      { code, path: 'slug' },
    ]);
  });

  it('of a person keeps the id that the person has', () => {
    const { trial, person } = pakistan();
    const amend = { command: 'AMEND_PERSON', person, patch: { name: 'M. A. Rana' } } as const;
    expect(storedForm(trial.event(amend).data)).toEqual({ name: 'M. A. Rana' });
    expect(trial.record(amend)).toBe(person);
  });
});

describe('a place that is reassigned', () => {
  const reassign = (place: string, partOf?: string): Command => ({
    command: 'REASSIGN_PLACE',
    place,
    effective: '2018-05-31',
    ...(partOf === undefined ? {} : { partOf }),
  });

  it('becomes part of another place, or of none, from a date on', () => {
    const { trial } = pakistan();
    expect(storedForm(trial.event(reassign('quetta', 'pakistan')).data)).toEqual({
      partOf: 'pakistan',
      effective: '2018-05-31',
    });
    expect(storedForm(trial.event(reassign('quetta')).data)).toEqual({ effective: '2018-05-31' });
  });

  it('never becomes part of itself, also not by what was reassigned before', () => {
    const { trial } = pakistan();
    expect(trial.problems(reassign('pakistan', 'quetta'))).toMatchObject([{ code: 'PLACE_CYCLE' }]);
    trial.record(reassign('quetta'));
    expect(trial.problems(reassign('pakistan', 'quetta'))).toEqual([]);
  });

  it('tells all that is wrong at once', () => {
    const { trial } = pakistan();
    const command = { ...reassign('nowhere', 'atlantis'), effective: 'soon' };
    expect(trial.problems(command).map(({ path }) => path)).toEqual([
      'place',
      'partOf',
      'effective',
    ]);
  });
});
