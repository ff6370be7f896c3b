import type { ChronologyItem } from './chronology-item.js';
import { decisionItems } from './decision-items.js';
import { entryItem } from './entry-items.js';
import { entriesNamedBy, inOrderOfReferences } from './entry-order.js';
import type { EntryWithReferences } from './entry-order.js';
import { FileNames } from './file-names.js';
import type { FileProblem } from './file-problem.js';
import type { Located, LocatedMap } from './located.js';
import { ProblemSink } from './problem-sink.js';
import { readYaml } from './read-yaml.js';
import { REGISTRY_SECTIONS, registryItems } from './registry-items.js';
import type { RegistrySection } from './registry-items.js';

const FORMAT = 'chronology/1';
const LARGEST_FILE = 32 * 1024 * 1024;
const SECTIONS = ['annals', 'name', ...REGISTRY_SECTIONS, 'entries', 'decisions'] as const;
const EMPTY: LocatedMap = { kind: 'MAP', fields: new Map(), at: { line: 1, column: 1 } };

/** What was read of a chronology file: what it asks to record, in an order in which nothing comes before what it rests on. */
export interface ChronologyFile {
  readonly file: string;
  readonly items: readonly ChronologyItem[];
  readonly problems: readonly FileProblem[];
  /** The ids that the keys of this file have in one chronology. */
  readonly namesIn: (chronologyId: string) => FileNames;
}

/** Reads a chronology file that a researcher wrote by hand; every problem of the file itself is found at once. */
export function readChronologyFile(text: string, file: string): ChronologyFile {
  const problems = new ProblemSink(file);
  if (text.length > LARGEST_FILE) {
    problems.add(
      'FILE_TOO_LARGE',
      { line: 1, column: 1 },
      '',
      'over 32 MB.',
      'Split the file, or use NDJSON.',
    );
    return nothingRead(file, problems.all);
  }
  const { value, problems: wrong } = readYaml(text, file);
  if (wrong.length > 0) return nothingRead(file, wrong);
  if (value?.kind !== 'MAP') {
    problems.add('HEADER_MISSING', { line: 1, column: 1 }, '', HEADER_MESSAGE);
    return nothingRead(file, problems.all);
  }
  return itemsOf(value, file, problems);
}

const HEADER_MESSAGE = `the file begins with "annals: ${FORMAT}" and "name: ...".`;

function nothingRead(file: string, problems: readonly FileProblem[]): ChronologyFile {
  return {
    file,
    items: [],
    problems,
    namesIn: (chronologyId) => new FileNames(chronologyId, '', new Set()),
  };
}

/** What a file of sections asks to record, whichever way it was written. */
export function itemsOf(root: LocatedMap, file: string, problems: ProblemSink): ChronologyFile {
  const name = headerOf(root, problems);
  const section = (of: (typeof SECTIONS)[number]): LocatedMap => sectionOf(root, of, problems);
  const people = new Set(section('people').fields.keys());
  refuseAmbiguousKeys(section('groups'), people, problems);
  const items = [
    ...REGISTRY_SECTIONS.flatMap((of: RegistrySection) => registryItems(of, section(of), name)),
    ...entryItems(section('entries'), problems),
    ...decisionItems(section('decisions'), problems),
  ];
  return {
    file,
    items,
    problems: problems.all,
    namesIn: (chronologyId) => new FileNames(chronologyId, name, people),
  };
}

function headerOf(root: LocatedMap, problems: ProblemSink): string {
  const [format, name] = [textOf(root, 'annals'), textOf(root, 'name')];
  if (format !== FORMAT || name === undefined)
    problems.add('HEADER_MISSING', root.at, '', HEADER_MESSAGE);
  for (const [known, { at }] of root.fields)
    if (!SECTIONS.some((section) => section === known))
      problems.add('SECTION_UNKNOWN', at, '', `${known}; known are ${SECTIONS.join(', ')}.`);
  return name ?? '';
}

function textOf(root: LocatedMap, name: string): string | undefined {
  const value: Located | undefined = root.fields.get(name)?.value;
  return value?.kind === 'TEXT' ? String(value.value) : undefined;
}

function sectionOf(root: LocatedMap, name: string, problems: ProblemSink): LocatedMap {
  const found = root.fields.get(name);
  if (found === undefined) return EMPTY;
  if (found.value.kind === 'MAP') return found.value;
  problems.add('STRUCTURE_WRONG', found.at, name, 'a section is a map of keys.');
  return EMPTY;
}

function refuseAmbiguousKeys(
  groups: LocatedMap,
  people: ReadonlySet<string>,
  problems: ProblemSink,
): void {
  for (const [key, { at }] of groups.fields)
    if (people.has(key))
      problems.add('KEY_AMBIGUOUS', at, `groups/${key}`, `${key} is a person too.`, 'Rename one.');
}

function entryItems(entries: LocatedMap, problems: ProblemSink): readonly ChronologyItem[] {
  const all: EntryWithReferences[] = [];
  for (const [source, { value, at }] of entries.fields) {
    if (value.kind !== 'MAP') {
      problems.add('STRUCTURE_WRONG', at, source, 'under a source stand entries by their keys.');
      continue;
    }
    for (const [key, field] of value.fields) {
      const item = entryItem(source, key, field, problems);
      if (item !== undefined) all.push({ item, names: entriesNamedBy(field.value, source) });
    }
  }
  return inOrderOfReferences(all);
}
