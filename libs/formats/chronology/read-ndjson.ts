import type { Json } from '#events/json';
import { itemsOf } from './chronology-file.js';
import type { ChronologyFile } from './chronology-file.js';
import type { FilePosition } from './file-problem.js';
import type { Located, LocatedField, LocatedMap } from './located.js';
import { ProblemSink } from './problem-sink.js';
import { isObject } from './resolve-references.js';

/** The first field of a line says what it is, and its key. */
const SECTION_OF: Readonly<Record<string, string>> = {
  source: 'sources',
  group: 'groups',
  person: 'people',
  place: 'places',
};

/**
 * Reads a chronology as NDJSON with the names of the YAML form, one thing a line: `{"annals": "chronology/1", "name": ...}` first, then
 * `{"source": key, ...}`, `{"group": key, ...}`, `{"person": key, ...}`, `{"place": key, ...}`, `{"entry": "source/key", ...}` and
 * `{"decision": kind, ...}`.
 */
export function readNdjson(text: string, file: string): ChronologyFile {
  const problems = new ProblemSink(file);
  const root = new Sections(problems);
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') root.take(line, { line: index + 1, column: 1 });
  });
  return itemsOf(root.all(), file, problems);
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

  take(line: string, at: FilePosition): void {
    const value = parsed(line);
    if (!isObject(value)) {
      this.#problems.add('FILE_UNREADABLE', at, '', 'the line is no JSON object.');
      return;
    }
    const [first, ...others] = Object.entries(value);
    const [kind, key] = first ?? ['', undefined];
    const rest = Object.fromEntries(others);
    if (kind === 'annals') this.#takeHeader(value, at);
    else if (typeof key !== 'string') this.#unknown(kind, at);
    else this.#takeItem(kind, key, { value: located(rest, at), at });
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

  #takeHeader(value: Json, at: FilePosition): void {
    const map = located(value, at);
    if (map.kind === 'MAP') for (const [name, field] of map.fields) this.#header.set(name, field);
  }

  #takeItem(kind: string, key: string, field: LocatedField): void {
    const section = SECTION_OF[kind];
    if (section !== undefined) this.#put(this.#sections, section, key, described(field));
    else if (kind === 'entry') this.#takeEntry(key, field);
    else if (kind === 'decision')
      this.#decisions.set(key, [...(this.#decisions.get(key) ?? []), field.value]);
    else this.#unknown(kind, field.at);
  }

  #takeEntry(reference: string, field: LocatedField): void {
    const slash = reference.indexOf('/');
    if (slash === -1) {
      this.#problems.add('STRUCTURE_WRONG', field.at, reference, 'an entry is named source/key.');
      return;
    }
    this.#put(this.#entries, reference.slice(0, slash), reference.slice(slash + 1), field);
  }

  #put(
    sections: Map<string, Map<string, LocatedField>>,
    section: string,
    ...[key, field]: readonly [string, LocatedField]
  ): void {
    const known = sections.get(section) ?? new Map<string, LocatedField>();
    if (known.has(key))
      this.#problems.add('KEY_TWICE', field.at, `${section}/${key}`, `${key} stands twice.`);
    sections.set(section, known.set(key, field));
  }

  #unknown(kind: string, at: FilePosition): void {
    const known = ['annals', ...Object.keys(SECTION_OF), 'entry', 'decision'].join(', ');
    this.#problems.add('SECTION_UNKNOWN', at, '', `${kind}; a line begins with one of ${known}.`);
  }
}

/** A line that says nothing but a name is the name alone. */
function described(field: LocatedField): LocatedField {
  const { value } = field;
  if (value.kind !== 'MAP' || value.fields.size !== 1) return field;
  const name = value.fields.get('name')?.value;
  return name === undefined ? field : { ...field, value: name };
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

function located(value: Json, at: FilePosition): Located {
  if (Array.isArray(value))
    return {
      kind: 'LIST',
      elements: value.map((element: Json) => located(element, at)),
      source: undefined,
      at,
    };
  if (!isObject(value)) return { kind: 'TEXT', value: value as string | number | boolean, at };
  const fields = Object.entries(value)
    .filter(([, member]) => member !== null)
    .map(([name, member]): [string, LocatedField] => [name, { value: located(member, at), at }]);
  return { kind: 'MAP', fields: new Map(fields), at };
}
