import type { ChronologyItem } from './chronology-item.js';
import { decisionItems } from './decision-items.js';
import { entryItem } from './entry-items.js';
import { entriesNamedBy, inOrderOfReferences } from './entry-order.js';
import type { EntryWithReferences } from './entry-order.js';
import { refuseInvalidKeys } from './file-keys.js';
import { FileNames } from './file-names.js';
import type { FileProblem } from './file-problem.js';
import type { LocatedMap } from './located.js';
import { nameAdvice } from './near-name.js';
import { ProblemSink } from './problem-sink.js';
import { readYaml } from './read-yaml.js';
import { REGISTRY_SECTIONS, registryItems } from './registry-items.js';
import type { RegistrySection } from './registry-items.js';

const FORMAT = 'chronology/1';
const SECTIONS = ['annals', 'name', ...REGISTRY_SECTIONS, 'entries', 'decisions'] as const;

/** Keys of a file by what they name; entries as `source/key`. */
type FileKeys = Readonly<
  Record<'source' | 'group' | 'person' | 'place' | 'entry', readonly string[]>
>;

const NO_KEYS: FileKeys = { source: [], group: [], person: [], place: [], entry: [] };
const EMPTY: LocatedMap = { kind: 'MAP', fields: new Map(), at: { line: 1, column: 1 } };

/** What was read of a chronology file: what it asks to record, in an order in which nothing comes before what it rests on. */
export interface ChronologyFile {
  readonly file: string;
  readonly items: readonly ChronologyItem[];
  readonly problems: readonly FileProblem[];
  /** The keys of each section, and the labels of entries: what a misspelt reference may have meant. */
  readonly keys: FileKeys;
  /** The ids that the keys of this file have in one chronology. */
  readonly namesIn: (chronologyId: string) => FileNames;
}

/** Reads the text of a chronology file that a researcher wrote by hand; every problem of the file itself is found at once. */
export function readChronologyFile(text: string, file: string): ChronologyFile {
  const { value, problems: wrong } = readYaml(text, file);
  if (wrong.length > 0) return nothingRead(file, wrong);
  if (value?.kind === 'MAP') return itemsOf(value, file, new ProblemSink(file));
  const problems = new ProblemSink(file);
  const found = value === undefined ? 'the file is empty;' : 'the file holds no map of sections;';
  problems.add('HEADER_MISSING', EMPTY.at, '', `${found} it ${HEADER_MESSAGE}`);
  return nothingRead(file, problems.all);
}

const HEADER_MESSAGE = `begins with "annals: ${FORMAT}" and "name: ...".`;

/** A file of which nothing could be read. */
export function nothingRead(file: string, problems: readonly FileProblem[]): ChronologyFile {
  return {
    file,
    items: [],
    problems,
    keys: NO_KEYS,
    namesIn: (chronologyId) => new FileNames(chronologyId, '', new Set()),
  };
}

/** What a file of sections asks to record, whichever way it was written. */
export function itemsOf(root: LocatedMap, file: string, problems: ProblemSink): ChronologyFile {
  const name = headerOf(root, problems);
  const section = (of: (typeof SECTIONS)[number]): LocatedMap => sectionOf(root, of, problems);
  const people = new Set(section('people').fields.keys());
  refuseAmbiguousKeys(section('groups'), people, problems);
  refuseInvalidKeys(section('people'), section('entries'), problems);
  const entries = entryItems(section('entries'), problems);
  const items = [
    ...REGISTRY_SECTIONS.flatMap((of: RegistrySection) =>
      registryItems(of, section(of), name, problems),
    ),
    ...entries,
    ...decisionItems(section('decisions'), problems),
  ];
  return {
    file,
    items,
    problems: problems.all,
    keys: {
      source: [...section('sources').fields.keys()],
      group: [...section('groups').fields.keys()],
      person: [...people],
      place: [...section('places').fields.keys()],
      entry: entries.map(({ label }) => label),
    },
    namesIn: (chronologyId) => new FileNames(chronologyId, name, people),
  };
}

function headerOf(root: LocatedMap, problems: ProblemSink): string {
  const [format, name] = [textOf(root, 'annals'), textOf(root, 'name')];
  if (format !== FORMAT || name === undefined)
    problems.add('HEADER_MISSING', root.at, '', `the file ${HEADER_MESSAGE}`);
  for (const [known, { at }] of root.fields)
    if (!SECTIONS.some((section) => section === known))
      problems.add(
        'SECTION_UNKNOWN',
        at,
        '',
        `no section is called ${known}.`,
        nameAdvice(known, SECTIONS),
      );
  return name ?? '';
}

function textOf(root: LocatedMap, name: string): string | undefined {
  const value = root.fields.get(name)?.value;
  return value?.kind === 'TEXT' ? value.value : undefined;
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
  return inOrderOfReferences(all, problems);
}
