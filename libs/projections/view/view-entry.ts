import type { EntryContent, EntryContentOf } from '#events/entries/entry';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import type { ResolvedEntryDate } from '#libs/time/entry-date';
import type { EntryRecord, EntryRevision } from '../chronicle/chronicle.js';
import type { KnownSource } from './publication.js';
import type { EntryStatus } from './standing.js';

/** The two clocks that decide what is known: how far the log is read, and what the public could know (an exclusive cut; undefined: any time). */
export interface Cut {
  readonly position: number;
  readonly publishedBy: number | undefined;
}

/** An entry as it is known at one cut. */
interface EntryInView<Content extends EntryContent> {
  readonly uuid: string;
  readonly content: Content;
  readonly record: EntryRecord;
  /** The last revision at the cut, whose content this is. */
  readonly revision: EntryRevision;
  readonly source: KnownSource;
  readonly published: Bounds;
  /** Whether it was surely or only possibly out. */
  readonly visibility: Certainty;
  readonly status: EntryStatus;
  /** The entry that superseded or withdrew this one. */
  readonly replacedBy: string | undefined;
  readonly date: ResolvedEntryDate;
}

/** An entry of one of the types `T` as it is known at one cut. */
export type ViewEntry<T extends EntryType = EntryType> = EntryInView<EntryContentOf<T>>;
