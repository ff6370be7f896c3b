import type { EntryType } from '#events/entries/entry-definitions';
import type { EntryContentOf } from '#events/entries/entry';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { publishedWithin } from './dates.js';
import type { KnownEntry, NaiveCut, RecordedEntry } from './known.js';
import { counts, recordedEntries } from './known.js';
import { publicationOf, sourceNamed } from './sources.js';

function publishedOf(cut: NaiveCut, { content }: RecordedEntry): Bounds {
  return publishedWithin(content, publicationOf(sourceNamed(cut, content.source)));
}

function outBy(published: Bounds, publishedBy: number | undefined): Certainty | undefined {
  if (publishedBy === undefined || published.latest <= publishedBy) return 'CERTAIN';
  return published.earliest < publishedBy ? 'POSSIBLE' : undefined;
}

function isSurelyOut(cut: NaiveCut, entry: RecordedEntry): boolean {
  return outBy(publishedOf(cut, entry), cut.publishedBy) === 'CERTAIN';
}

/** Whether one entry names the other, or names one that reaches it, without a retracted one between them. */
function reaches(
  entries: readonly RecordedEntry[],
  from: RecordedEntry,
  to: RecordedEntry,
): boolean {
  const reached = [from];
  for (const next of reached) {
    for (const entry of entries) {
      if (!next.content.supersedes.includes(entry.uuid)) continue;
      if (entry.uuid === to.uuid) return true;
      if (!entry.retracted && !reached.includes(entry)) reached.push(entry);
    }
  }
  return false;
}

function isReplaced(
  cut: NaiveCut,
  entries: readonly RecordedEntry[],
  entry: RecordedEntry,
): boolean {
  for (const other of entries) {
    if (other.uuid === entry.uuid || other.retracted || !isSurelyOut(cut, other)) continue;
    if (reaches(entries, other, entry)) return true;
  }
  return false;
}

function isWithdrawn(
  cut: NaiveCut,
  entries: readonly RecordedEntry[],
  entry: RecordedEntry,
): boolean {
  for (const other of entries) {
    if (other.content.type !== 'ReportWithdrawn') continue;
    if (!other.content.fact.withdraws.includes(entry.uuid)) continue;
    if (isSurelyOut(cut, other) && stands(cut, entries, other)) return true;
  }
  return false;
}

function stands(cut: NaiveCut, entries: readonly RecordedEntry[], entry: RecordedEntry): boolean {
  return !entry.retracted && !isReplaced(cut, entries, entry) && !isWithdrawn(cut, entries, entry);
}

/** Every entry that counts at the cut: at least possibly out, not retracted, superseded or withdrawn. */
export function knownEntries(cut: NaiveCut): readonly KnownEntry[] {
  const entries = recordedEntries(cut);
  const known: KnownEntry[] = [];
  for (const entry of entries) {
    const published = publishedOf(cut, entry);
    const visibility = outBy(published, cut.publishedBy);
    if (visibility === undefined || !stands(cut, entries, entry)) continue;
    known.push({ uuid: entry.uuid, content: entry.content, published, visibility });
  }
  return known;
}

export type KnownOf<T extends EntryType> = KnownEntry & { readonly content: EntryContentOf<T> };

/** Those of one type. */
export function ofType<T extends EntryType>(
  known: readonly KnownEntry[],
  type: T,
): readonly KnownOf<T>[] {
  return known.filter((entry): entry is KnownOf<T> => entry.content.type === type);
}

/** Whether an entry only says again what another one of those says that count. */
export function isRepetition({ content }: KnownEntry, among: readonly KnownEntry[]): boolean {
  return among.some((other) => other.uuid === content.repeats && counts(other.content));
}
