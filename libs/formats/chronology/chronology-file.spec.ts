import { describe, expect, it } from '@jest/globals';
import { readChronology } from '../read-chronology.js';
import type { ChronologyFile } from './chronology-file.js';
import { fileProblemText } from './file-problem.js';

const CHRONOLOGY = '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10';

const WHOLE = `annals: chronology/1
name: may-2019
sources:
  nation: { title: "Daesh in Pakistan", publisher: Nawaiwaqt group, published: [2019-05-15..2019-05-31], derivedFrom: agency }
  agency: { title: Wire, publisher: Agency }
groups:
  islamic-state: Islamic State
  is-pakistan: Islamic State – Pakistan Province
people:
  rana: Muhammad Amir Rana
places:
  quetta: { name: Quetta, placeKind: CITY, partOf: pakistan }
  pakistan: PK
entries:
  nation:
    denial:
      statementMade: { statement: DENIAL, speakers: rana, about: [branch, agency/older], gist: no branch }
      until: reported
    branch:
      branchAnnounced: { branch: is-pakistan, parent: islamic-state, scope: pakistan }
      when: { edtf: 2019-05-15, alternatives: [2019-05-14, "[2019-05-12..2019-05-13]"] }
      forms: { is-pakistan: [Wilayah of Pakistan, WoP], rana: Rana }
      attribution: [rana, { actor: rana, inferred: true }, { asReported: Experts }]
  agency:
    older:
      incidentReported: { incident: quetta, parties: [{ actor: rana, side: SIDE_A }] }
      when: 2019
      repeats: nation/branch
decisions:
  incidentsMatched: [{ incidents: [a, b], reason: the same }]
  groupsUnified: { unified: [islamic-state, is-pakistan], reason: one }
  placesReassigned: [{ place: quetta, effective: 2019 }]
`;

function labels({ items }: ChronologyFile): readonly string[] {
  return items.map(({ label }) => label);
}

function commandOf(file: ChronologyFile, label: string): unknown {
  return file.items.find((item) => item.label === label)?.command(file.namesIn(CHRONOLOGY));
}

function told(text: string, name = 'file.yaml'): readonly string[] {
  return readChronology(text, name).problems.map(fileProblemText);
}

describe('a chronology file', () => {
  const file = readChronology(WHOLE, 'may.yaml');

  it('is read without a problem, each thing after what it rests on', () => {
    expect(file.problems).toEqual([]);
    expect(labels(file)).toEqual([
      'sources/agency',
      'sources/nation',
      'groups/islamic-state',
      'groups/is-pakistan',
      'people/rana',
      'places/pakistan',
      'places/quetta',
      'nation/branch',
      'agency/older',
      'nation/denial',
      'decisions/incidentsMatched/1',
      'decisions/groupsUnified/1',
      'decisions/placesReassigned/1',
    ]);
  });

  it('takes a date in brackets for EDTF where a date belongs, and for a list where a list belongs', () => {
    expect(commandOf(file, 'sources/nation')).toMatchObject({
      source: { published: '[2019-05-15..2019-05-31]' },
    });
    expect(commandOf(file, 'nation/branch')).toMatchObject({
      entry: {
        date: { when: { alternatives: ['2019-05-14', '[2019-05-12..2019-05-13]'] } },
      },
    });
  });

  it('has ids for the people and entries that it names by key', () => {
    const names = file.namesIn(CHRONOLOGY);
    const rana = names.person('rana');
    expect(commandOf(file, 'nation/denial')).toMatchObject({
      command: 'RECORD_ENTRY',
      entry: {
        type: 'StatementMade',
        source: 'nation',
        date: { until: 'reported' },
        fact: {
          speakers: rana,
          about: [names.entry('branch', 'nation'), names.entry('older', 'agency')],
        },
      },
    });
    expect(commandOf(file, 'nation/branch')).toMatchObject({
      entry: {
        forms: [
          { actor: 'is-pakistan', form: 'Wilayah of Pakistan' },
          { actor: 'is-pakistan', form: 'WoP' },
          { actor: rana, form: 'Rana' },
        ],
        attribution: [
          { actor: rana },
          { actor: rana, inferred: 'true' },
          { asReported: 'Experts' },
        ],
      },
    });
    expect(commandOf(file, 'agency/older')).toMatchObject({
      entry: { repeats: names.entry('branch', 'nation'), fact: { parties: [{ actor: rana }] } },
    });
    expect(names.readable(`no ${rana}`)).toBe('no rana');
  });

  it('registers under the keys of the file, and decides', () => {
    expect(commandOf(file, 'groups/islamic-state')).toEqual({
      command: 'REGISTER_GROUP',
      slug: 'islamic-state',
      group: 'Islamic State',
    });
    expect(commandOf(file, 'people/rana')).toMatchObject({
      command: 'REGISTER_PERSON',
      named: { file: 'may-2019', key: 'rana' },
    });
    expect(commandOf(file, 'decisions/groupsUnified/1')).toEqual({
      command: 'UNIFY_GROUPS',
      groups: ['islamic-state', 'is-pakistan'],
      reason: 'one',
    });
    expect(commandOf(file, 'decisions/placesReassigned/1')).toEqual({
      command: 'REASSIGN_PLACE',
      place: 'quetta',
      effective: '2019',
    });
    expect(commandOf(file, 'decisions/incidentsMatched/1')).toMatchObject({
      command: 'MATCH_INCIDENTS',
      incidents: ['a', 'b'],
    });
  });

  it('knows where each field stands', () => {
    const branch = file.items.find(({ label }) => label === 'nation/branch');
    expect(branch?.positionOf('fact.scope').line).toBe(20);
    expect(branch?.positionOf('date.when.edtf')).toEqual({ line: 21, column: 21 });
    expect(branch?.positionOf('forms')).toEqual({ line: 22, column: 14 });
    expect(branch?.positionOf('nothing.there').line).toBe(20);
    const nation = file.items.find(({ label }) => label === 'sources/nation');
    expect(nation?.positionOf('published').line).toBe(4);
    expect(nation?.positionOf('')).toEqual({ line: 4, column: 3 });
  });

  it('is the same written as NDJSON', () => {
    const lines = [
      { annals: 'chronology/1', name: 'may-2019' },
      { source: 'nation', title: 'Daesh in Pakistan', publisher: 'Nawaiwaqt group', url: null },
      { group: 'islamic-state', name: 'Islamic State' },
      { person: 'rana', name: 'Muhammad Amir Rana' },
      { place: 'pakistan', name: 'PK' },
      {
        entry: 'nation/pledge',
        allegiancePledged: { from: ['a'], to: 'islamic-state' },
        when: '2014',
      },
      { decision: 'groupsUnified', unified: ['a', 'b'], reason: 'one' },
    ];
    const read = readChronology(lines.map((line) => JSON.stringify(line)).join('\n'), 'may.ndjson');
    expect(read.problems).toEqual([]);
    expect(labels(read)).toEqual([
      'sources/nation',
      'groups/islamic-state',
      'people/rana',
      'places/pakistan',
      'nation/pledge',
      'decisions/groupsUnified/1',
    ]);
    expect(commandOf(read, 'groups/islamic-state')).toMatchObject({ group: 'Islamic State' });
    expect(commandOf(read, 'nation/pledge')).toMatchObject({
      entry: { type: 'AllegiancePledged', date: { when: '2014' }, fact: { from: ['a'] } },
    });
  });
});

const HEADER = 'annals: chronology/1\nname: x\n';

describe('a chronology file with faults', () => {
  it.each([
    [
      'no header',
      'groups: { a: A }',
      'file.yaml:1:1 HEADER_MISSING: the file begins with "annals: chronology/1" and "name: ...".',
    ],
    [
      'no map',
      '- a',
      'file.yaml:1:1 HEADER_MISSING: the file begins with "annals: chronology/1" and "name: ...".',
    ],
    ['broken YAML', 'a: "b', 'file.yaml:1:6 FILE_UNREADABLE: Missing closing "quote.'],
    [
      'an anchor and an alias',
      `${HEADER}groups: { a: &x A, b: *x }`,
      'file.yaml:3:17 ALIAS_REFUSED: an anchor, &x. Leave it out.\nfile.yaml:3:23 ALIAS_REFUSED: an alias. Write the value out.',
    ],
    [
      'a name twice',
      `${HEADER}groups: { a: A, a: B }`,
      'file.yaml:3:17 KEY_TWICE: a stands twice. Choose another key, or join the two.',
    ],
    [
      'a comma in unquoted text',
      `${HEADER}groups: { a: { name: A, B } }`,
      'file.yaml:3:25 VALUE_MISSING: B has no value. Quote a text with a comma: "a, b".',
    ],
    ['an empty field', `${HEADER}groups:\n  a:`, 'file.yaml:4:3 VALUE_MISSING: a has no value.'],
    [
      'an empty element',
      `${HEADER}sources:\n  a:\n    derivedFrom:\n      - b\n      -`,
      'VALUE_MISSING',
    ],
    [
      'an unknown section',
      `${HEADER}gropus: { a: A }`,
      'file.yaml:3:1 SECTION_UNKNOWN: gropus; known are annals, name, sources, groups, people, places, entries, decisions.',
    ],
    [
      'a section that is no map',
      `${HEADER}groups: none`,
      'file.yaml:3:1 STRUCTURE_WRONG in groups: a section is a map of keys.',
    ],
    [
      'a key for a group and a person',
      `${HEADER}groups: { a: A }\npeople: { a: A }`,
      'file.yaml:3:11 KEY_AMBIGUOUS in groups/a: a is a person too. Rename one.',
    ],
    [
      'an entry without an event',
      `${HEADER}entries: { s: { k: { note: n } } }`,
      'file.yaml:3:20 EVENT_COUNT in s/k: no event name; an entry has exactly one. Give each its own key.',
    ],
    [
      'an entry with two events',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, groupDissolved: { group: a } } } }`,
      'file.yaml:3:20 EVENT_COUNT in s/k: groupFormed and groupDissolved; an entry has exactly one. Give each its own key.',
    ],
    [
      'an unknown field of an entry',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, whne: 2014 } } }`,
      'file.yaml:3:49 FIELD_UNKNOWN in s/k: whne is neither an event name nor a field of a report. A comma in unquoted text? Quote it.',
    ],
    [
      'an entry that is no map',
      `${HEADER}entries: { s: { k: yes } }`,
      'file.yaml:3:20 STRUCTURE_WRONG in s/k: an entry is a map with an event name in it.',
    ],
    [
      'a source that is no map',
      `${HEADER}entries: { s: yes }`,
      'file.yaml:3:12 STRUCTURE_WRONG in s: under a source stand entries by their keys.',
    ],
    [
      'an unknown decision',
      `${HEADER}decisions: { merged: [a] }`,
      'file.yaml:3:14 FIELD_UNKNOWN in decisions: merged; known are incidentsMatched, groupsUnified, placesReassigned.',
    ],
    [
      'a decision that is no map',
      `${HEADER}decisions: { groupsUnified: [a] }`,
      'file.yaml:3:30 STRUCTURE_WRONG in decisions/groupsUnified/1: a map of unified, reason.',
    ],
    [
      'an unknown field of a decision',
      `${HEADER}decisions: { groupsUnified: { groups: [a, b] } }`,
      'file.yaml:3:31 FIELD_UNKNOWN in decisions/groupsUnified/1: groups; known are unified, reason.',
    ],
  ])('says so: %s', (_, text, problem) => {
    expect(told(text).join('\n')).toContain(problem);
  });

  it('tells all of them at once', () => {
    expect(told(`${HEADER}a: b\nc: d\nentries: { s: { k: x, l: y } }`)).toHaveLength(4);
  });

  it('is refused unread when it is too large', () => {
    expect(told(`${HEADER}${' '.repeat(33 * 1024 * 1024)}`)).toEqual([
      'file.yaml:1:1 FILE_TOO_LARGE: over 32 MB. Split the file, or use NDJSON.',
    ]);
  });

  it('has ids even where nothing could be read', () => {
    expect(readChronology('- a', 'file.yaml').namesIn(CHRONOLOGY).actor('a')).toBe('a');
  });
});

describe('NDJSON with faults', () => {
  it.each([
    [
      'a line that is no JSON',
      '{"annals"',
      'x.ndjson:1:1 FILE_UNREADABLE: the line is no JSON object.',
    ],
    [
      'an unknown kind of line',
      '{"gruop":"a"}',
      'x.ndjson:1:1 SECTION_UNKNOWN: gruop; a line begins with one of annals, source, group, person, place, entry, decision.',
    ],
    ['a key that is no text', '{"group":1}', 'SECTION_UNKNOWN'],
    [
      'an entry without its source',
      '{"entry":"k"}',
      'x.ndjson:1:1 STRUCTURE_WRONG in k: an entry is named source/key.',
    ],
    [
      'a key twice',
      '{"group":"a","name":"A"}\n{"group":"a","name":"A"}',
      'x.ndjson:2:1 KEY_TWICE in groups/a: a stands twice.',
    ],
  ])('says so: %s', (_, text, problem) => {
    expect(told(text, 'x.ndjson').join('\n')).toContain(problem);
  });
});
