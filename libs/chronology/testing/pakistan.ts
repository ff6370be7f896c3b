import type { Command } from '../command.js';
import type { EntryDraft } from '../entry-draft.js';
import { Trial } from './trial.js';

/** A small chronology to decide against, with the entries that later ones refer to. */
export interface Pakistan {
  readonly trial: Trial;
  readonly person: string;
  /** Nation, May 2019: a branch is announced. */
  readonly announcement: string;
  /** Dawn, July 2014: an analyst's assessment. */
  readonly assessment: string;
  readonly statistic: string;
  readonly retracted: string;
}

export function recordEntry(entry: EntryDraft): Command {
  return { command: 'RECORD_ENTRY', entry };
}

function source(slug: string, publisher: string, published?: string): Command {
  const dated = published === undefined ? {} : { published };
  return {
    command: 'REGISTER_SOURCE',
    slug,
    source: { title: slug, publisher, ...dated },
  };
}

const SOURCES: readonly Command[] = [
  source('dawn-2014-07', 'Dawn', '2014-07-13'),
  source('dawn-2016-08', 'Dawn', '2016-08-09'),
  source('nation-2019-05', 'Nawaiwaqt group', '[2019-05-15..2019-05-31]'),
  source('undated', 'Dawn'),
];

const GROUPS: readonly (readonly [string, string])[] = [
  ['islamic-state', 'Islamic State'],
  ['is-khorasan', 'Islamic State – Khorasan Province'],
  ['is-pakistan', 'Islamic State – Pakistan Province'],
  ['jamaat-ul-ahrar', 'Jamaat-ul-Ahrar'],
];

const PLACES: readonly Command[] = [
  { command: 'REGISTER_PLACE', slug: 'pakistan', place: 'PK' },
  {
    command: 'REGISTER_PLACE',
    slug: 'balochistan',
    place: { iso: 'PK-BA', name: 'Balochistan', partOf: 'pakistan' },
  },
  {
    command: 'REGISTER_PLACE',
    slug: 'quetta',
    place: { name: 'Quetta', placeKind: 'CITY', partOf: 'balochistan' },
  },
];

export const ANNOUNCEMENT: EntryDraft = {
  type: 'BranchAnnounced',
  source: 'nation-2019-05',
  fact: { branch: 'is-pakistan', parent: 'islamic-state', scope: 'pakistan' },
  date: { when: { edtf: '2019-05-15', asReported: 'the other day' } },
  forms: { 'islamic-state': ['ISIS', 'Daesh'], 'is-khorasan': 'Daesh' },
};

export const ASSESSMENT: EntryDraft = {
  type: 'StatementMade',
  source: 'dawn-2014-07',
  fact: { statement: 'ASSESSMENT', gist: 'the group inspires others' },
};

export const INCIDENT: EntryDraft = {
  type: 'IncidentReported',
  source: 'dawn-2016-08',
  fact: { incident: 'quetta-hospital', incidentKind: 'SUICIDE_BOMBING' },
  date: { when: '2016-08-08' },
  places: 'quetta',
};

const STATISTIC: EntryDraft = {
  type: 'StatisticReported',
  source: 'dawn-2016-08',
  fact: { measure: 'KILLED', figure: 'at least 600' },
  date: { period: '2015' },
};

export function pakistan(): Pakistan {
  const trial = new Trial();
  for (const command of SOURCES) trial.record(command);
  for (const [slug, group] of GROUPS) trial.record({ command: 'REGISTER_GROUP', slug, group });
  for (const command of PLACES) trial.record(command);
  const person = trial.record({ command: 'REGISTER_PERSON', person: 'Muhammad Amir Rana' });
  const announcement = trial.record(recordEntry(ANNOUNCEMENT));
  const assessment = trial.record(recordEntry(ASSESSMENT));
  const statistic = trial.record(recordEntry(STATISTIC));
  trial.record(recordEntry(INCIDENT));
  const retracted = trial.record(recordEntry({ ...ASSESSMENT, note: 'misread' }));
  trial.record({ command: 'RETRACT_ENTRY', entry: retracted, reason: 'misread' });
  return { trial, person, announcement, assessment, statistic, retracted };
}
