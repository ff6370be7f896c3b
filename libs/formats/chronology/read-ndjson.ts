import { itemsOf } from './chronology-file.js';
import type { ChronologyFile } from './chronology-file.js';
import type { FilePosition, FileProblemCode } from './file-problem.js';
import { readJsonLine } from './json-located.js';
import type { Located, LocatedField, LocatedMap } from './located.js';
import { nameAdvice } from './near-name.js';
import { ProblemSink } from './problem-sink.js';

/** The first field of a line says what it is, and its key. */
const SECTION_OF: ReadonlyMap<string, string> = new Map([
  ['source', 'sources'],
  ['group', 'groups'],
  ['person', 'people'],
  ['place', 'places'],
]);

const FIRST_FIELDS = ['annals', ...SECTION_OF.keys(), 'entry', 'decision'];

/**
 * Reads a chronology as NDJSON with the names of the YAML form, one thing a line: `{"annals": "chronology/1", "name": ...}` first, then
 * `{"source": key, ...}`, `{"group": key, ...}`, `{"person": key, ...}`, `{"place": key, ...}`, `{"entry": "source/key", ...}` and
 * `{"decision": kind, ...}`.
 */
export function readNdjson(text: string, file: string): ChronologyFile {
  const lines = new ChronologyLines(file);
  for (const line of text.split('\n')) lines.take(line);
  return lines.end();
}

/** Lines that are no JSON, after which the file is taken for something else. */
const MOST_UNREADABLE = 20;

/** Takes a chronology line by line, and then gives what it asks for; holds what the lines say, not their text. */
export class ChronologyLines {
  readonly #file: string;
  readonly #problems: ProblemSink;
  readonly #sections: Sections;
  #line = 0;
  #unreadable = 0;

  constructor(file: string) {
    this.#file = file;
    this.#problems = new ProblemSink(file);
    this.#sections = new Sections(this.#problems);
  }

  /** The number of the line that is taken next. */
  get next(): number {
    return this.#line + 1;
  }

  /** Whether so much of it was no JSON that nothing more is worth reading. */
  get isHopeless(): boolean {
    return this.#unreadable >= MOST_UNREADABLE;
  }

  take(line: string): void {
    this.#line += 1;
    if (this.isHopeless || line.trim() === '') return;
    const { value, problems } = readJsonLine(line, this.#line);
    for (const { code, at, message, advice } of problems)
      this.#problems.add(code, at, '', message, advice);
    if (value !== undefined) this.#sections.take(value);
    else this.#giveUp();
  }

  /** The next line is refused unread. */
  refuse(code: FileProblemCode, at: FilePosition, message: string, advice: string): void {
    this.#line += 1;
    this.#problems.add(code, at, '', message, advice);
    this.#giveUp();
  }

  end(): ChronologyFile {
    return itemsOf(this.#sections.all(), this.#file, this.#problems);
  }

  #giveUp(): void {
    this.#unreadable += 1;
    if (this.isHopeless)
      this.#problems.add(
        'FILE_UNREADABLE',
        { line: this.#line, column: 1 },
        '',
        `${String(MOST_UNREADABLE)} lines could not be read; the rest was not looked at.`,
        'NDJSON is one JSON object a line; YAML is read from a file named .yaml.',
      );
  }
}

class Sections {
  readonly #problems: ProblemSink;
  readonly #sections = new Map<string, Map<string, LocatedField>>();
  readonly #entries = new Map<string, Map<string, LocatedField>>();
  readonly #decisions = new Map<string, Located[]>();
  readonly #header = new Map<string, LocatedField>();

  constructor(problems: ProblemSink) {
    this.#problems = problems;
  }

  take(line: LocatedMap): void {
    const [first] = line.fields;
    const [kind, field] = first ?? ['', { value: line, at: line.at }];
    if (kind === 'annals') this.#takeHeader(line);
    else if (field.value.kind !== 'TEXT' && FIRST_FIELDS.includes(kind))
      this.#problems.add('STRUCTURE_WRONG', field.value.at, '', `the key of a ${kind} is a text.`);
    else if (field.value.kind !== 'TEXT') this.#unknown(kind, field.at);
    else this.#takeItem(kind, { key: field.value.value, at: field.value.at }, without(line, kind));
  }

  all(): LocatedMap {
    const fields = new Map(this.#header);
    const at = { line: 1, column: 1 };
    const put = (name: string, value: Located): void => {
      fields.set(name, { value, at: value.at });
    };
    for (const [name, section] of this.#sections) put(name, { kind: 'MAP', fields: section, at });
    const sources = [...this.#entries].map(([source, entries]): [string, LocatedField] => [
      source,
      { value: { kind: 'MAP', fields: entries, at }, at },
    ]);
    if (sources.length > 0) put('entries', { kind: 'MAP', fields: new Map(sources), at });
    const decisions = [...this.#decisions].map(([kind, elements]): [string, LocatedField] => [
      kind,
      { value: { kind: 'LIST', elements, source: undefined, at }, at },
    ]);
    if (decisions.length > 0) put('decisions', { kind: 'MAP', fields: new Map(decisions), at });
    return { kind: 'MAP', fields, at };
  }

  #takeHeader({ fields, at }: LocatedMap): void {
    if (this.#header.size > 0)
      this.#problems.add('KEY_TWICE', at, '', 'a second header.', 'One file is one chronology.');
    for (const [name, field] of fields) this.#header.set(name, field);
  }

  #takeItem(kind: string, { key, at }: KeyAt, rest: LocatedMap): void {
    const section = SECTION_OF.get(kind);
    const field = { value: rest, at };
    if (section !== undefined) this.#put(this.#sections, section, key, described(field));
    else if (kind === 'entry') this.#takeEntry(key, field);
    else if (kind === 'decision') this.#takeDecision(key, rest);
    else this.#unknown(kind, rest.at);
  }

  #takeDecision(kind: string, decision: LocatedMap): void {
    const known = this.#decisions.get(kind);
    if (known === undefined) this.#decisions.set(kind, [decision]);
    else known.push(decision);
  }

  #takeEntry(reference: string, field: LocatedField): void {
    const slash = reference.indexOf('/');
    if (slash === -1) {
      this.#problems.add(
        'STRUCTURE_WRONG',
        field.at,
        reference,
        'the entry has no source.',
        'An entry is named source/key.',
      );
      return;
    }
    this.#put(this.#entries, reference.slice(0, slash), reference.slice(slash + 1), field);
  }

  #put(
    sections: Map<string, Map<string, LocatedField>>,
    section: string,
    ...[given, field]: readonly [string, LocatedField]
  ): void {
    const key = given.normalize('NFC');
    const known = sections.get(section) ?? new Map<string, LocatedField>();
    if (known.has(key))
      this.#problems.add(
        'KEY_TWICE',
        field.at,
        `${section}/${key}`,
        `${key} stands twice.`,
        'Choose another key, or join the two.',
      );
    sections.set(section, known.set(key, field));
  }

  #unknown(kind: string, at: FilePosition): void {
    const message = kind === '' ? 'the object is empty.' : `a line cannot begin with ${kind}.`;
    this.#problems.add('SECTION_UNKNOWN', at, '', message, nameAdvice(kind, FIRST_FIELDS));
  }
}

interface KeyAt {
  readonly key: string;
  readonly at: FilePosition;
}

function without({ at, fields }: LocatedMap, name: string): LocatedMap {
  return { kind: 'MAP', at, fields: new Map([...fields].filter(([other]) => other !== name)) };
}

/** A line that says nothing but a name is the name alone. */
function described(field: LocatedField): LocatedField {
  const { value } = field;
  if (value.kind !== 'MAP' || value.fields.size !== 1) return field;
  const name = value.fields.get('name')?.value;
  return name === undefined ? field : { ...field, value: name };
}
