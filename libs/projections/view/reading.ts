import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { DateKind } from '#events/entry-date';
import type { Bounds } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';
import { resolveEntryDate } from '#libs/time/entry-date';
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
  const published = publishedBounds(source, ownEarliest(content));
  const kind = dateKindOf(content);
  const date = resolveEntryDate(content.date, { published, kind, stance: content.stance });
  const reading = { source, published, date };
  readings.set(content, reading);
  return reading;
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
  const earliest = [when, since, held, period]
    .filter((date) => date !== undefined && date.edtf !== 'reported')
    .flatMap((date) => (date === undefined ? [] : [date.edtf, ...date.alternatives]))
    .map((edtf) => boundsOf(edtf).earliest)
    .filter(Number.isFinite);
  return earliest.length === 0 ? undefined : Math.min(...earliest);
}
