import type { JsonObject } from '#events/json';
import type { EntryDraft } from '#libs/chronology/entry-draft';
import type { FileProblem } from '../chronology/file-problem.js';
import type { RowPlace } from './release-problem.js';

/** What a row says about something that many rows name: registered where it is not yet known. */
export type Registration =
  | { readonly kind: 'source' | 'place'; readonly slug: string; readonly described: JsonObject }
  | {
      readonly kind: 'group';
      readonly slug: string;
      readonly described: JsonObject;
      /** The data set is about groups: one that stands described otherwise is described anew. */
      readonly isAuthority: boolean;
    };

/** An entry that a row makes, under its key within the release. */
export interface ReleaseEntry {
  readonly key: string;
  readonly draft: EntryDraft;
  /** The keys of the entries of an earlier release that this one supersedes where they are recorded. */
  readonly replaces: readonly string[];
}

/** What a row asks to record: first what its entries name, then the entries. */
export interface ReleaseContent {
  readonly registrations: readonly Registration[];
  readonly entries: readonly ReleaseEntry[];
  /** What is odd about it. */
  readonly hints: readonly FileProblem[];
}

/** One row of a release. */
export interface ReleaseRow extends ReleaseContent, RowPlace {
  /** What keeps the row from being taken; then it asks for nothing. */
  readonly problems: readonly FileProblem[];
  /** The cells that say something, by column, as they stand in the file. */
  readonly cells: () => Readonly<Record<string, string>>;
  /** More of a row that was given before. */
  readonly isContinued: boolean;
}
