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
      'file.yaml:1:1 HEADER_MISSING: the file holds no map of sections; it begins with "annals: chronology/1" and "name: ...".',
    ],
    [
      'an empty file',
      '\uFEFF\r\n# nothing\r\n',
      'file.yaml:1:1 HEADER_MISSING: the file is empty; it begins with "annals: chronology/1" and "name: ...".',
    ],
    ['broken YAML', 'a: "b', 'file.yaml:1:6 FILE_UNREADABLE: Missing closing "quote.'],
    [
      'an anchor and an alias',
      `${HEADER}groups: { a: &x A, b: *x }`,
      'file.yaml:3:14 ALIAS_REFUSED: &x is an anchor, and neither is read. Write the value out. A text that begins with & or * or ! stands in quotes.',
    ],
    [
      'an alias',
      `${HEADER}groups:\r\n  a: *x`,
      'file.yaml:4:6 ALIAS_REFUSED: *x is an alias, and neither is read.',
    ],
    [
      'a tag',
      `${HEADER}groups: { a: !!int 3 }`,
      'file.yaml:3:14 TAG_REFUSED: !!int is a tag, and none is read. Leave it out: every value is read as its field demands.',
    ],
    [
      'deep nesting',
      `${HEADER}groups: ${'['.repeat(40)}`,
      'file.yaml:3:41 NESTED_TOO_DEEP: more than 32 things stand in each other. A text with brackets, braces or several colons stands in quotes.',
    ],
    [
      'a tab',
      `${HEADER}groups:\n\ta: A`,
      'file.yaml:4:1 FILE_UNREADABLE: Tabs are not allowed as indentation. Indent with spaces.',
    ],
    ['two documents', `${HEADER}---\n${HEADER}`, 'take out the line of ---.'],
    [
      'a colon in unquoted text',
      `${HEADER}groups:\n  a: he said: no`,
      'A colon in unquoted text? Quote it.',
    ],
    [
      'a name that is no text',
      `${HEADER}groups: { [a]: A }`,
      'file.yaml:3:11 STRUCTURE_WRONG: a name is a plain text. A colon in unquoted text? Quote it.',
    ],
    [
      'one key in two encodings',
      `${HEADER}people: { caf\u00e9: A, cafe\u0301: B }`,
      'file.yaml:3:20 KEY_TWICE: caf\u00e9 stands twice. Choose another key, or join the two.',
    ],
    [
      'a key with a slash',
      `${HEADER}entries: { s: { a/b: { groupFormed: { group: a } } } }`,
      'file.yaml:3:17 KEY_INVALID in s/a/b: "a/b" holds a /, which parts source and key. Write a hyphen for it.',
    ],
    [
      'a key with a control character',
      `${HEADER}people: { "a\\tb": A }`,
      'file.yaml:3:11 KEY_INVALID in people/a\tb: "a\\tb" holds a control character. Take it out.',
    ],
    [
      'an empty key',
      `${HEADER}people: { "": A }`,
      'file.yaml:3:11 KEY_INVALID in people/: a key is empty. Give it a name of its own.',
    ],
    [
      'a key with a space around it',
      `${HEADER}entries: { "s ": { k: { groupFormed: { group: a } } } }`,
      'file.yaml:3:12 KEY_INVALID in entries: "s " begins or ends with a space. Take it out.',
    ],
    [
      'entries in a circle',
      `${HEADER}entries: { s: { a: { groupFormed: { group: x }, supersedes: b }, b: { groupFormed: { group: x }, repeats: t/c } }, t: { c: { statementMade: { gist: g, about: s/a } }, d: { groupFormed: { group: x }, repeats: c } } }`,
      'file.yaml:3:17 REFERENCE_CIRCLE in s/a: s/a → s/b → t/c → s/a: none of them can be recorded before the others. Take one of these references out.',
    ],
    [
      'places in a circle',
      `${HEADER}places: { a: { name: A, partOf: b }, b: { name: B, partOf: a } }`,
      'file.yaml:3:38 REFERENCE_CIRCLE in places/b: a → b → a: none of them can be registered before the others. Take one of these references out; where partOf says it, covers need not.',
    ],
    [
      'sources in a circle',
      `${HEADER}sources: { a: { title: A, derivedFrom: [b] }, b: { title: B, derivedFrom: a } }`,
      'file.yaml:3:12 REFERENCE_CIRCLE in sources/a: a → b → a',
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
      'file.yaml:3:1 SECTION_UNKNOWN: no section is called gropus. Did you mean groups?',
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
      'file.yaml:3:20 EVENT_COUNT in s/k: no event name; an entry has exactly one. Add one, such as incidentReported.',
    ],
    [
      'an entry with two events',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, groupDissolved: { group: a } } } }`,
      'file.yaml:3:20 EVENT_COUNT in s/k: groupFormed and groupDissolved; an entry has exactly one. Give each its own key.',
    ],
    [
      'an unknown field of an entry',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, whne: 2014 } } }`,
      'file.yaml:3:49 FIELD_UNKNOWN in s/k: whne is neither an event name nor a field of a report. Did you mean when?',
    ],
    [
      'a misspelt event, and nothing more of it',
      `${HEADER}entries: { s: { k: { BranchAnounced: { branch: a } } } }`,
      'file.yaml:3:22 FIELD_UNKNOWN in s/k: BranchAnounced is neither an event name nor a field of a report. Did you mean branchAnnounced?',
    ],
    [
      'a comma that made a field of a text',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, and so on: x } } }`,
      'A comma in unquoted text? Quote it.',
    ],
    [
      'a field of the event beside it',
      `${HEADER}entries: { s: { k: { groupFormed: { group: a }, channel: x } } }`,
      'A field of the event stands under its name; beside it stand when, since,',
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
      'file.yaml:3:14 FIELD_UNKNOWN in decisions: no decision is called merged. Known are incidentsMatched, groupsUnified, placesReassigned.',
    ],
    [
      'a decision that is no map',
      `${HEADER}decisions: { groupsUnified: [a] }`,
      'file.yaml:3:30 STRUCTURE_WRONG in decisions/groupsUnified/1: a map of unified, reason.',
    ],
    [
      'an unknown field of a decision',
      `${HEADER}decisions: { groupsUnified: { groups: [a, b] } }`,
      'file.yaml:3:31 FIELD_UNKNOWN in decisions/groupsUnified/1: there is no field groups here. Known are unified, reason.',
    ],
  ])('says so: %s', (_, text, problem) => {
    expect(told(text).join('\n')).toContain(problem);
  });

  it('tells all of them at once', () => {
    expect(told(`${HEADER}a: b\nc: d\nentries: { s: { k: x, l: y } }`)).toHaveLength(4);
  });

  it('is refused at the first of 300,000 aliases, and of a million brackets or dashes, at once', () => {
    const aliases = `${HEADER}groups: { a: [${'*x, '.repeat(300_000)}] }`;
    for (const text of [aliases, '['.repeat(1_000_000), '- '.repeat(1_000_000)]) {
      const before = performance.now();
      expect(told(text)).toHaveLength(1);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  it('with blank lines however long is none', () => {
    expect(
      told(`${HEADER}\n${' '.repeat(1000)}\ngroups:\n${' '.repeat(300)}# far\n  a: A\n`),
    ).toEqual([]);
  });

  it('reads lines that end as on Windows, and a mark of byte order, like any other', () => {
    const windows = readChronology(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`, 'may.yaml');
    const plain = readChronology(WHOLE, 'may.yaml');
    expect(windows.problems).toEqual([]);
    expect(labels(windows)).toEqual(labels(plain));
    expect(windows.items.map(({ at }) => at)).toEqual(plain.items.map(({ at }) => at));
    for (const label of labels(plain))
      expect(commandOf(windows, label)).toEqual(commandOf(plain, label));
  });

  it('orders a chain of 10,000 repeats and one of 10,000 places without a deep stack', () => {
    const entries = Array.from(
      { length: 10_000 },
      (_, n) => `    e${String(n)}: { groupFormed: { group: a }, repeats: e${String(n + 1)} }\n`,
    ).join('');
    const places = Array.from(
      { length: 10_000 },
      (_, n) => `  p${String(n)}: { name: P, partOf: p${String(n + 1)} }\n`,
    ).join('');
    const file = readChronology(
      `${HEADER}places:\n${places}entries:\n  s:\n${entries}`,
      'chain.yaml',
    );
    expect(file.problems).toEqual([]);
    expect(labels(file).slice(0, 2)).toEqual(['places/p9999', 'places/p9998']);
    expect(labels(file).slice(-2)).toEqual(['s/e1', 's/e0']);
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
      'x.ndjson:1:10 FILE_UNREADABLE: a colon is missing. One JSON object a line; JSON over several lines is read from a file named .yaml.',
    ],
    ['a line that is no object', '\n [1]', 'x.ndjson:2:2 FILE_UNREADABLE: the line is no object.'],
    [
      'a line that goes on',
      '{"group":"a","name":"A"} {}',
      'x.ndjson:1:26 FILE_UNREADABLE: the line goes on after its object.',
    ],
    [
      'a comma too many',
      '{"group":"a",}',
      'x.ndjson:1:14 FILE_UNREADABLE: a text in double quotes is missing.',
    ],
    [
      'a missing comma',
      '{"group":["a" 1]}',
      'x.ndjson:1:15 FILE_UNREADABLE: a comma or ] is missing.',
    ],
    ['a bare word', '{"group":a}', 'x.ndjson:1:10 FILE_UNREADABLE: this is no JSON.'],
    [
      'an empty object',
      '{}',
      'x.ndjson:1:1 SECTION_UNKNOWN: the object is empty. Known are annals, source,',
    ],
    [
      'a name twice in one object',
      '{"group":"a","name":"A","groupKind":"STATE","name":"B"}',
      'x.ndjson:1:45 KEY_TWICE: name stands twice. Join the two, or take one out.',
    ],
    [
      'a list with null',
      '{"entry":"s/k","groupFormed":{"group":"a","formedFrom":["b",null]}}',
      'x.ndjson:1:61 VALUE_MISSING: an element of the list is null. Leave it out.',
    ],
    [
      'deep nesting',
      `{"group":${'['.repeat(40)}`,
      'x.ndjson:1:41 NESTED_TOO_DEEP: more than 32 things stand in each other.',
    ],
    [
      'a second header',
      '{"annals":"chronology/1","name":"x"}\n{"annals":"chronology/1","name":"y"}',
      'x.ndjson:2:1 KEY_TWICE: a second header. One file is one chronology.',
    ],
    [
      'a misspelt field',
      '{"entry":"s/k","groupFormed":{"group":"a"},"whne":"2014"}',
      'x.ndjson:1:44 FIELD_UNKNOWN in s/k: whne is neither an event name nor a field of a report. Did you mean when?',
    ],
    [
      'an unknown kind of line',
      '{"gruop":"a"}',
      'x.ndjson:1:1 SECTION_UNKNOWN: a line cannot begin with gruop. Did you mean group?',
    ],
    [
      'a key that is no text',
      '{"group":["a"]}',
      'x.ndjson:1:10 STRUCTURE_WRONG: the key of a group is a text.',
    ],
    [
      'an entry without its source',
      '{"entry":"k"}',
      'x.ndjson:1:10 STRUCTURE_WRONG in k: the entry has no source. An entry is named source/key.',
    ],
    [
      'a key twice',
      '{"group":"a","name":"A"}\n{"group":"a","name":"A"}',
      'x.ndjson:2:10 KEY_TWICE in groups/a: a stands twice.',
    ],
  ])('says so: %s', (_, text, problem) => {
    expect(told(text, 'x.ndjson').join('\n')).toContain(problem);
  });
});
