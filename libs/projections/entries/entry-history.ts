import type { EntryContent } from '#events/entries/entry';
import type { Chronicle, EntryRecord, EntryRevision } from '../chronicle/chronicle.js';
import { matchChanges } from '../view/match-changes.js';
import type { MatchChange } from '../view/match-changes.js';
import { replacersOf } from '../view/replacers.js';
import { namingAmong, standings } from '../view/standing.js';
import type { Candidate, EntryStatus } from '../view/standing.js';

/** One thing that happened to an entry: by an editor, to its standing by another entry, or to the incident that it is about. */
export interface EntryChange {
  readonly change: EntryRevision['change'] | StandingChange | MatchChange;
  readonly position: number;
  readonly recordedAt: number;
  readonly recorder: string;
  /** Number of the event in the entry's own stream; undefined where it happened elsewhere. */
  readonly revision: number | undefined;
  readonly reason: string | undefined;
  /** The entry that did it, by superseding, withdrawing, or no longer doing so. */
  readonly by: string | undefined;
}

type StandingChange = 'SUPERSEDED' | 'WITHDRAWN' | 'RESTORED';

/** What happened to an entry up to a position, oldest first, on the recorded clock alone: whatever was recorded counts as published. */
export function entryHistory(
  chronicle: Chronicle,
  uuid: string,
  position: number,
): readonly EntryChange[] {
  const record = chronicle.entries.get(uuid);
  if (record === undefined) return [];
  const own = revisionsUpTo(record, position).map(editorsChange);
  return [
    ...own,
    ...standingChanges(chronicle, record, position),
    ...matchChanges(chronicle, record, position),
  ].toSorted((a, b) => a.position - b.position);
}

function revisionsUpTo({ revisions }: EntryRecord, position: number): readonly EntryRevision[] {
  return revisions.filter((revision) => revision.position <= position);
}

function editorsChange(revision: EntryRevision): EntryChange {
  const { change, position, recordedAt, recorder, reason } = revision;
  return {
    change,
    position,
    recordedAt,
    recorder,
    reason,
    revision: revision.revision,
    by: undefined,
  };
}

/** Looks at the entry after every event of an entry that ever replaced it, directly or through others. */
function standingChanges(
  chronicle: Chronicle,
  record: EntryRecord,
  position: number,
): readonly EntryChange[] {
  const replacing = replacersOf(chronicle, record.uuid);
  const involved = [record, ...replacing];
  const first = record.revisions[0].position;
  const changes: EntryChange[] = [];
  let before: EntryStatus = 'STANDING';
  for (const { uuid, revision } of eventsOf(replacing, position)) {
    if (revision.position < first) continue;
    const after = standingAt(involved, record.uuid, revision.position);
    const change = changeOf(before, after.status);
    if (change !== undefined) changes.push({ ...changedBy(revision, after.by ?? uuid), change });
    before = after.status;
  }
  return changes;
}

/** The events of these entries in the order of the log. */
function eventsOf(records: readonly EntryRecord[], position: number) {
  return records
    .flatMap((record) =>
      revisionsUpTo(record, position).map((revision) => ({ uuid: record.uuid, revision })),
    )
    .toSorted((a, b) => a.revision.position - b.revision.position);
}

function standingAt(
  records: readonly EntryRecord[],
  uuid: string,
  position: number,
): { readonly status: EntryStatus; readonly by: string | undefined } {
  const candidates = new Map(records.flatMap((record) => candidateAt(record, position)));
  const own = candidates.get(uuid);
  if (own === undefined) throw new Error(`${uuid} was not yet recorded at ${position}`);
  const naming = namingAmong(
    () => candidates.keys(),
    (other) => candidates.get(other),
  );
  return standings(naming)(own);
}

function candidateAt(
  record: EntryRecord,
  position: number,
): readonly (readonly [string, Candidate])[] {
  const revision = revisionsUpTo(record, position).at(-1);
  if (revision === undefined) return [];
  const { uuid } = record;
  const content: EntryContent = revision.content;
  const retracted = revision.change === 'RETRACTED';
  return [[uuid, { uuid, record, content, retracted, visibility: 'CERTAIN' }]];
}

function changeOf(before: EntryStatus, after: EntryStatus): StandingChange | undefined {
  if (before === after || before === 'RETRACTED') return undefined;
  switch (after) {
    case 'STANDING':
      return 'RESTORED';
    case 'SUPERSEDED':
    case 'WITHDRAWN':
      return after;
    case 'RETRACTED':
      return undefined;
  }
}

function changedBy({ position, recordedAt, recorder, reason }: EntryRevision, by: string) {
  return { position, recordedAt, recorder, reason, revision: undefined, by };
}
