import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Json } from '#events/json';
import type { EntryDraft } from '#libs/chronology/entry-draft';
import type { ChronologyItem } from './chronology-item.js';
import type { FileNames } from './file-names.js';
import type { Located, LocatedField, LocatedMap } from './located.js';
import { nearName } from './near-name.js';
import { plain } from './plain.js';
import { positionInEntry } from './problem-path.js';
import type { ProblemSink } from './problem-sink.js';
import {
  isObject,
  resolvedAttribution,
  resolvedEntries,
  resolvedFact,
  resolvedForms,
} from './resolve-references.js';

/** The event names of a file, such as `branchAnnounced`, and the types of entry that they stand for. */
export const EVENT_NAMES: ReadonlyMap<string, EntryType> = new Map(
  Object.values(ENTRY_DEFINITIONS).map(({ type }) => [
    `${type.charAt(0).toLowerCase()}${type.slice(1)}`,
    type,
  ]),
);

export const DATE_FIELDS = ['when', 'since', 'held', 'until', 'period'] as const;

export const REPORT_FIELDS = [
  'locator',
  'attribution',
  'stance',
  'confidence',
  'places',
  'supersedes',
  'repeats',
  'external',
  'forms',
  'note',
] as const;

const KNOWN_FIELDS: ReadonlySet<string> = new Set([...DATE_FIELDS, ...REPORT_FIELDS]);

/** One entry of the file: exactly one event name, and beside it what there is to say about the report. */
export function entryItem(
  source: string,
  key: string,
  field: LocatedField,
  problems: ProblemSink,
): ChronologyItem | undefined {
  const label = `${source}/${key}`;
  const entry = field.value;
  if (entry.kind !== 'MAP') {
    problems.add('STRUCTURE_WRONG', entry.at, label, 'an entry is a map with an event name in it.');
    return undefined;
  }
  const event = eventOf(entry, label, problems);
  if (event === undefined) return undefined;
  const [name, type] = event;
  return {
    label,
    at: field.at,
    scope: `import:${source}`,
    key,
    command: (names) => ({
      command: 'RECORD_ENTRY',
      entry: draftOf(entry, { type, name, source }, names),
    }),
    positionOf: (path) => positionInEntry(entry, name, path),
  };
}

function eventOf(
  entry: LocatedMap,
  label: string,
  problems: ProblemSink,
): readonly [string, EntryType] | undefined {
  const misspelt = [...entry.fields].filter(
    ([name]) => !EVENT_NAMES.has(name) && !KNOWN_FIELDS.has(name),
  );
  for (const [name, { at }] of misspelt) {
    const message = `${name} is neither an event name nor a field of a report.`;
    problems.add('FIELD_UNKNOWN', at, label, message, fieldAdvice(name));
  }
  const events = [...entry.fields.keys()].flatMap(
    (name): readonly (readonly [string, EntryType])[] => {
      const type = EVENT_NAMES.get(name);
      return type === undefined ? [] : [[name, type]];
    },
  );
  const [only, another] = events;
  if (only !== undefined && another === undefined) return only;
  // a misspelt name was probably meant to be the event
  if (only !== undefined || misspelt.length === 0) addEventCount(entry, label, events, problems);
  return undefined;
}

function addEventCount(
  entry: LocatedMap,
  label: string,
  events: readonly (readonly [string, EntryType])[],
  problems: ProblemSink,
): void {
  const isNone = events.length === 0;
  const found = isNone ? 'no event name' : events.map(([name]) => name).join(' and ');
  const advice = isNone ? 'Add one, such as incidentReported.' : 'Give each its own key.';
  const message = `${found}; an entry has exactly one.`;
  problems.add('EVENT_COUNT', entry.at, label, message, advice);
}

function fieldAdvice(name: string): string {
  const near = nearName(name, [...EVENT_NAMES.keys(), ...KNOWN_FIELDS]);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (name.includes(' ')) return 'A comma in unquoted text? Quote it.';
  return `A field of the event stands under its name; beside it stand ${[...KNOWN_FIELDS].join(', ')}.`;
}

function draftOf(
  entry: LocatedMap,
  {
    type,
    name,
    source,
  }: { readonly type: EntryType; readonly name: string; readonly source: string },
  names: FileNames,
): EntryDraft {
  const said = (field: string): Json | undefined => plainField(entry, field);
  const fact = resolvedFact(said(name) ?? {}, names, source);
  const date = Object.fromEntries(
    DATE_FIELDS.flatMap((field) => {
      const value = said(field);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const report = Object.fromEntries(
    REPORT_FIELDS.flatMap((field) => {
      const value = said(field);
      return value === undefined ? [] : [[field, resolvedReport(field, value, names, source)]];
    }),
  );
  return {
    type,
    source,
    fact: isObject(fact) ? fact : { '': fact },
    ...report,
    ...(Object.keys(date).length === 0 ? {} : { date }),
  };
}

function plainField(entry: LocatedMap, field: string): Json | undefined {
  const found: Located | undefined = entry.fields.get(field)?.value;
  return found === undefined ? undefined : plain(found, field);
}

function resolvedReport(
  field: (typeof REPORT_FIELDS)[number],
  value: Json,
  names: FileNames,
  source: string,
): Json {
  switch (field) {
    case 'attribution':
      return resolvedAttribution(value, names);
    case 'forms':
      return resolvedForms(value, names);
    case 'supersedes':
    case 'repeats':
      return resolvedEntries(value, names, source);
    case 'locator':
    case 'stance':
    case 'confidence':
    case 'places':
    case 'external':
    case 'note':
      return value;
  }
}
