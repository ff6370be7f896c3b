import type { EntryQuestion, EntrySubject } from '#libs/columns/entries/entry-question';
import type { EntryList } from '#libs/columns/entries/entry-list';
import { entriesAt } from '#libs/projections/entries/entries';
import type { EntryFilter } from '#libs/projections/entries/entries';
import { mentionsOf } from '#libs/projections/view/mentions';
import type { ViewEntry } from '#libs/projections/view/view';
import type { Answer } from './answer.js';

/** A list of entries: a walk through columns, or where a part of the answer is only assumed, the entries themselves. */
export type ListedEntries = EntryList | readonly ViewEntry[];

/** The entries that a question means, in order: from columns, unless a part of the answer is only assumed. */
export function entriesListed(at: Answer, question: EntryQuestion): ListedEntries {
  const { view, basis, columns } = at;
  return columns === undefined
    ? assumedEntries(at, question)
    : columns.entryList(view, basis.validAt, question);
}

/** Every entry of a list: nothing else is read for it. */
export function eachListed(at: Answer, listed: ListedEntries): readonly ViewEntry[] {
  return isWhole(listed) ? listed : listed.all().map((uuid) => shown(at, uuid));
}

export function isWhole(listed: ListedEntries): listed is readonly ViewEntry[] {
  return Array.isArray(listed);
}

/** An entry that a list names. */
export function shown({ view }: Answer, uuid: string): ViewEntry {
  const entry = view.entries.get(uuid);
  if (entry === undefined) throw new Error(`${uuid} is listed and not known`);
  return entry;
}

function assumedEntries(
  { view, basis: { validAt } }: Answer,
  { filter, orderBy, of, search, candidates }: EntryQuestion,
): readonly ViewEntry[] {
  const found = {
    ...(search === undefined ? {} : { search }),
    ...(candidates === undefined ? {} : { candidates }),
  };
  const entries = entriesAt(view, validAt, { filter, orderBy, ...found });
  return of === undefined ? entries : entries.filter(belonging({ view, validAt, filter }, of));
}

function belonging(
  { view, validAt, filter }: Pick<Answer, 'view'> & { validAt: number; filter: EntryFilter },
  { kind, id }: EntrySubject,
): (entry: ViewEntry) => boolean {
  switch (kind) {
    case 'SOURCE':
      return ({ content }) => content.source === id;
    case 'GROUP':
      return (entry) => mentionsOf(view, entry).groups.has(id);
    case 'PERSON':
      return (entry) => mentionsOf(view, entry).people.has(id);
    case 'INCIDENT':
      return (entry) => mentionsOf(view, entry).incidents.has(id);
    case 'PLACE': {
      const asked = { filter: { ...filter, place: [id] }, orderBy: 'DATE' } as const;
      const ofPlace = new Set(entriesAt(view, validAt, asked));
      return (entry) => ofPlace.has(entry);
    }
  }
}
