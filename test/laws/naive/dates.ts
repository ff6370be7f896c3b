import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryContent } from '#events/entries/entry';
import type { DateField, DateKind } from '#events/entry-date';
import type { Bounds } from '#libs/time/bounds';
import { intersection, isEmpty } from '#libs/time/bounds';
import { naiveBounds } from './bounds.js';

/** Where a date can lie: one of these bounds. */
export type Alternatives = readonly Bounds[];

export type NaiveDates = Readonly<Partial<Record<DateField, Alternatives>>>;

const FIELDS = ['when', 'since', 'held', 'until', 'period'] as const;

function speaksOfTheFuture({ stance }: EntryContent): boolean {
  return stance === 'FORECAST' || stance === 'RECOMMENDED';
}

function dateKindOf(content: EntryContent): DateKind {
  return ENTRY_DEFINITIONS[content.type].dateKind(content.fact as never);
}

interface StoredDate {
  readonly edtf: string;
  readonly alternatives: readonly string[];
}

function everyReading(date: StoredDate, publication: Bounds): Alternatives {
  return [date.edtf, ...date.alternatives].map((edtf) =>
    edtf === 'reported' ? { earliest: -Infinity, latest: publication.latest } : naiveBounds(edtf),
  );
}

/** What the entry itself says, cut at its publication; what nothing remains of is not said. */
function datesTold(content: EntryContent, publication: Bounds): NaiveDates {
  const cut: Bounds = speaksOfTheFuture(content)
    ? { earliest: -Infinity, latest: Infinity }
    : { earliest: -Infinity, latest: publication.latest };
  const dates: Partial<Record<DateField, Alternatives>> = {};
  for (const field of FIELDS) {
    const told = content.date[field];
    if (told === undefined) continue;
    const remaining = everyReading(told, publication)
      .map((bounds) => intersection(bounds, cut))
      .filter((bounds) => !isEmpty(bounds));
    if (remaining.length > 0) dates[field] = remaining;
  }
  return dates;
}

/** When an entry came out: not before the first moment that its dates name, unless it speaks of what is to come; an open past names none. */
export function publishedWithin(content: EntryContent, publication: Bounds): Bounds {
  if (speaksOfTheFuture(content)) return publication;
  const dates = datesTold(content, publication);
  let own = Infinity;
  for (const field of ['when', 'since', 'held', 'period'] as const)
    for (const { earliest } of dates[field] ?? [])
      if (earliest !== -Infinity) own = Math.min(own, earliest);
  return own === Infinity
    ? publication
    : { earliest: Math.max(publication.earliest, own), latest: publication.latest };
}

/** The dates of an entry with what follows where it says none. */
export function datesOf(content: EntryContent, publication: Bounds): NaiveDates {
  const told = datesTold(content, publication);
  const byPublication = [{ earliest: -Infinity, latest: publication.latest }];
  switch (dateKindOf(content)) {
    case 'HAPPENING':
      return { ...told, when: told.when ?? byPublication };
    case 'PERIOD':
      return { ...told, period: told.period ?? byPublication };
    case 'STATE':
      return told.held === undefined && told.until === undefined
        ? { ...told, held: [publishedWithin(content, publication)] }
        : told;
    case 'NONE':
      return {};
  }
}
