import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { referencesOf } from '#events/entries/references-of';
import type { Reference } from '#events/entries/references-of';
import type { DateKind } from '#events/entry-date';
import { eventSchema } from '#events/event-schemas';
import type { Json } from '#events/json';
import type { StoredEntryDate } from '#libs/time/entry-date';
import { isFields } from './coercion.js';
import { salvaged } from './salvage.js';

type Fields = Readonly<Record<string, unknown>>;

/** What can be read of an entry although parts of it may have a wrong shape; of a sound one, all. */
export interface ReadableEntry {
  readonly uuid: string;
  readonly type: EntryType;
  readonly source: string | undefined;
  readonly stance: string;
  readonly dateKind: DateKind;
  readonly date: StoredEntryDate;
  readonly supersedes: readonly string[];
  readonly repeats: string | undefined;
  readonly fact: Fields;
  readonly references: readonly Reference[];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts in a list; others keep their place as undefined. */
export function textsIn(value: unknown): readonly (string | undefined)[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

/** A faulty entry may leave out what it must name. */
function isNamed({ id }: { readonly id: unknown }): boolean {
  return typeof id === 'string';
}

/** The fields of a date that name one; alternatives that are no text are left to the shape's own check. */
function readableDate(date: unknown): StoredEntryDate {
  if (!isFields(date)) return {};
  return Object.fromEntries(
    Object.entries(date)
      .filter(([, moment]) => isFields(moment) && typeof moment['edtf'] === 'string')
      .map(([field, moment]) => [field, readableMoment(moment as Fields)]),
  );
}

function readableMoment(moment: Fields): Fields {
  return { ...moment, alternatives: textsIn(moment['alternatives']).filter(isText) };
}

/** What can be read of the data of an entry of this type; of data that passed its check, `sound`, all as it was read there. */
export function readableEntry(
  uuid: string,
  type: EntryType,
  { data, sound }: { readonly data: Json; readonly sound: object | undefined },
): ReadableEntry {
  const schema = eventSchema(type);
  const readable = (sound ?? (schema === undefined ? {} : salvaged(schema.data, data))) as Fields;
  const fact = isFields(readable['fact']) ? readable['fact'] : {};
  return {
    uuid,
    type,
    source: textOf(readable['source']),
    stance: textOf(readable['stance']) ?? '',
    dateKind: ENTRY_DEFINITIONS[type].dateKind(fact as never),
    date: readableDate(readable['date']),
    supersedes: textsIn(readable['supersedes']).filter(isText),
    repeats: textOf(readable['repeats']),
    fact,
    references: referencesOf({ ...readable, type } as EntryContent).filter(isNamed),
  };
}
