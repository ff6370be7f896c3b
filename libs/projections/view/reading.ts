import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { DateKind } from '#events/entry-date';
import type { Bounds } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';
import { BY_PUBLICATION, resolveEntryDate } from '#libs/time/entry-date';
import type { ResolvedEntryDate } from '#libs/time/entry-date';
import { publishedBounds, speaksOfTheFuture } from './publication.js';
import type { KnownSource } from './publication.js';

/** When an entry became readable, and its date as its source allows. */
interface Reading {
  readonly source: KnownSource;
  readonly published: Bounds;
  readonly date: ResolvedEntryDate;
}

/** Views at every cut share what they read. */
const readings = new WeakMap<EntryContent, Reading>();

/** How a content is read with its source as it is described. */
export function readingOf(content: EntryContent, source: KnownSource): Reading {
  const known = readings.get(content);
  if (known?.source === source) return known;
  const reading = readContent(content, source);
  readings.set(content, reading);
  return reading;
}

/** The same, for whoever keeps what it reads. */
function readContent(content: EntryContent, source: KnownSource): Reading {
  const published = publicationOf(content, source);
  return { source, published, date: dateOf(content, published) };
}

/** When an entry became readable. */
export function publicationOf(content: EntryContent, source: KnownSource): Bounds {
  return publishedBounds(source, ownEarliest(content));
}

/** The date of an entry that became readable within these bounds. */
export function dateOf(content: EntryContent, published: Bounds): ResolvedEntryDate {
  const kind = dateKindOf(content);
  return resolveEntryDate(content.date, { published, kind, stance: content.stance });
}

/** Which fields of a date an entry takes; for an incident it depends on what its report sums up. */
export function dateKindOf(content: EntryContent): DateKind {
  const definition = ENTRY_DEFINITIONS[content.type];
  return definition.dateKind(content.fact as never);
}

/** The earliest moment that an entry itself names, before which nobody can have published it; undefined when it names none. */
function ownEarliest(content: EntryContent): number | undefined {
  if (speaksOfTheFuture(content)) return undefined;
  const { when, since, held, period } = content.date;
  let earliest = Infinity;
  for (const date of [when, since, held, period])
    if (date !== undefined && date.edtf !== BY_PUBLICATION)
      for (const edtf of [date.edtf, ...date.alternatives])
        earliest = Math.min(earliest, finiteOr(boundsOf(edtf).earliest, Infinity));
  return Number.isFinite(earliest) ? earliest : undefined;
}

function finiteOr(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
