import { describe, expect, it } from '@jest/globals';
import { boundsOf } from './edtf.js';
import type { DateContext, DateKind, StoredEntryDate } from './entry-date.js';
import { entryDateProblems } from './entry-date-problems.js';

const published = boundsOf('[2019-05-15..2019-05-31]');

function problems(kind: DateKind, date: StoredEntryDate, changes: Partial<DateContext> = {}) {
  return entryDateProblems(date, { published, kind, stance: 'ASSERTED', ...changes });
}

/** `CODE at path: message`. */
function shown(...found: ReturnType<typeof problems>): readonly string[] {
  return found.map(({ code, path, message }) => `${code} at ${path}: ${message}`);
}

describe("what is wrong with an entry's date", () => {
  it('is nothing with a date of its kind before the publication', () => {
    expect(problems('HAPPENING', { when: { edtf: '2019-05' } })).toEqual([]);
    expect(problems('STATE', { since: { edtf: '2015' }, until: { edtf: 'reported' } })).toEqual([]);
    expect(problems('STATE', { held: { edtf: 'reported' } })).toEqual([]);
    expect(problems('PERIOD', { period: { edtf: '2018', alternatives: ['2017'] } })).toEqual([]);
    expect(problems('HAPPENING', {})).toEqual([]);
    expect(problems('NONE', {})).toEqual([]);
  });

  it.each<[DateKind, StoredEntryDate, string, string]>([
    [
      'HAPPENING',
      { since: { edtf: '2015' } },
      'This entry takes no since.',
      'It tells what happened: use when.',
    ],
    [
      'STATE',
      { when: { edtf: '2015' } },
      'This entry takes no when.',
      'It tells of a state: use since, held or until.',
    ],
    [
      'PERIOD',
      { when: { edtf: '2015' } },
      'This entry takes no when.',
      'It speaks of a whole period: use period.',
    ],
    [
      'NONE',
      { period: { edtf: '2015' } },
      'This entry takes no period.',
      'It takes no date of its own: leave it out.',
    ],
  ])('is a field that a %s does not take', (kind, date, message, advice) => {
    const [field] = Object.keys(date);
    expect(problems(kind, date)).toEqual([
      { code: 'DATE_FIELD_NOT_TAKEN', path: `date.${field ?? ''}`, message, advice },
    ]);
  });

  it('is a text that is no date, in the date, its alternatives and its anchor', () => {
    const when = { edtf: '2019-02-30', alternatives: ['2018', '20'], anchor: '2019-13' };
    expect(shown(...problems('HAPPENING', { when }))).toEqual([
      'DATE_IMPOSSIBLE at date.when: 2019-02-30; February 2019 has 28 days.',
      'DATE_UNREADABLE at date.when.alternatives[1]: "20" is no date of EDTF.',
      'DATE_IMPOSSIBLE at date.when.anchor: 2019-13; a year has 12 months.',
    ]);
  });

  it('is not an anchor that is the publication or a date', () => {
    for (const anchor of ['reported', '2019-05-16']) {
      const when = { edtf: '2019-05-15', anchor };
      expect(problems('HAPPENING', { when })).toEqual([]);
    }
  });

  it('comes with the advice of what to write', () => {
    expect(problems('HAPPENING', { when: { edtf: '2019-5-1' } })).toEqual([
      {
        code: 'DATE_UNREADABLE',
        path: 'date.when',
        message: '"2019-5-1" is no date of EDTF.',
        advice: 'Month and day have two digits: 2019-05-01.',
      },
    ]);
  });

  it('is a happening of which nothing lies before the publication', () => {
    expect(problems('HAPPENING', { when: { edtf: '2019-06' } })).toEqual([
      {
        code: 'HAPPENS_AFTER_PUBLICATION',
        path: 'date.when',
        message: '2019-06; its source was published by 31 May 2019.',
        advice: 'What a source foretells has the stance FORECAST.',
      },
    ]);
  });

  it('is an alternative of which nothing does', () => {
    const when = { edtf: '2018', alternatives: ['2017', '2020'] };
    expect(shown(...problems('HAPPENING', { when }))).toEqual([
      'HAPPENS_AFTER_PUBLICATION at date.when.alternatives[1]: 2020; its source was published by 31 May 2019.',
    ]);
  });

  it('is not a date that begins before the publication and ends after', () => {
    expect(problems('HAPPENING', { when: { edtf: '2019' } })).toEqual([]);
    expect(problems('HAPPENING', { when: { edtf: '2019-06-15~' } })).not.toEqual([]);
    expect(problems('HAPPENING', { when: { edtf: '2019-06~' } })).toEqual([]);
  });

  it('is not what a source foretells or recommends, nor what one without a date reports', () => {
    const date = { when: { edtf: '2020' } };
    expect(problems('HAPPENING', date, { stance: 'FORECAST' })).toEqual([]);
    expect(problems('HAPPENING', date, { stance: 'RECOMMENDED' })).toEqual([]);
    expect(problems('HAPPENING', date, { published: undefined })).toEqual([]);
  });

  it.each<[StoredEntryDate, string]>([
    [
      { since: { edtf: '2015' }, until: { edtf: '2014' } },
      'DATE_REVERSED at date.until: since 2015, until 2014; it ended before it began.',
    ],
    [
      { since: { edtf: '2015' }, held: { edtf: '2014' } },
      'DATE_REVERSED at date.held: since 2015, held 2014; it was so before it began.',
    ],
    [
      { held: { edtf: '2015' }, until: { edtf: '2014' } },
      'DATE_REVERSED at date.until: held 2015, until 2014; it ended before it was so.',
    ],
  ])('is a state in reverse: %j', (date, problem) => {
    expect(shown(...problems('STATE', date))).toEqual([problem]);
  });

  it('is not a state whose moments may follow each other', () => {
    expect(problems('STATE', { since: { edtf: '2015' }, until: { edtf: '2015' } })).toEqual([]);
    expect(problems('STATE', { since: { edtf: '2015?' }, until: { edtf: '2014' } })).toEqual([]);
    expect(problems('STATE', { since: { edtf: '2015' }, until: { edtf: 'reported' } })).toEqual([]);
  });

  it('is told all at once', () => {
    const date = { when: { edtf: '2018' }, since: { edtf: '2020' }, until: { edtf: '20-05' } };
    expect(problems('STATE', date).map(({ code }) => code)).toEqual([
      'DATE_FIELD_NOT_TAKEN',
      'HAPPENS_AFTER_PUBLICATION',
      'DATE_UNREADABLE',
    ]);
  });
});
