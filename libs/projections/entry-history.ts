import type { EntryContent } from '#events/entries/entry';
import type { Chronicle, EntryRecord, EntryRevision } from './chronicle.js';
import type { EntryStatus } from './standing.js';
import { viewAt } from './view.js';
import type { ViewEntry } from './view.js';

/** One thing that happened to an entry: by an editor, or to its standing by another entry. */
export interface EntryChange {
  readonly change: 'RECORDED' | 'CORRECTED' | 'RETRACTED' | 'SUPERSEDED' | 'WITHDRAWN' | 'RESTORED';
  readonly position: number;
  readonly recordedAt: number;
  readonly recorder: string;
  /** Number of the event in the entry's own stream; undefined where another entry did it. */
  readonly revision: number | undefined;
  readonly reason: string | undefined;
  /** The entry that did it, by superseding, withdrawing, or no longer doing so. */
  readonly by: string | undefined;
}

/** What happened to an entry up to a position, oldest first, on the recorded clock alone: whatever was recorded counts as published. */
export function entryHistory(
  chronicle: Chronicle,
  uuid: string,
  position: number,
): readonly EntryChange[] {
  const record = chronicle.entries.get(uuid);
  if (record === undefined) return [];
  const own = revisionsUpTo(record, position).map(editorsChange);
  return [...own, ...standingChanges(chronicle, record, position)].toSorted(
    (a, b) => a.position - b.position,
  );
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

/** Looks at the entry after every event of an entry that replaces it, directly or through others. */
function standingChanges(
  chronicle: Chronicle,
  record: EntryRecord,
  position: number,
): readonly EntryChange[] {
  const recordedAt = record.revisions[0].position;
  const changes: EntryChange[] = [];
  let before: EntryStatus = 'STANDING';
  for (const { uuid, revision } of replacingRevisions(chronicle, record, position)) {
    const at = Math.max(recordedAt, revision.position);
    const view = viewAt(chronicle, { position: at, publishedBy: undefined });
    const entry = view.entries.get(record.uuid);
    const change = entry === undefined ? undefined : changeOf(before, entry.status);
    if (entry !== undefined && change !== undefined)
      changes.push({ ...causedBy(revision, entry, uuid), change, position: at });
    before = entry?.status ?? before;
  }
  return changes;
}

function changeOf(before: EntryStatus, after: EntryStatus): EntryChange['change'] | undefined {
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

function causedBy({ recordedAt, recorder, reason }: EntryRevision, entry: ViewEntry, uuid: string) {
  return { recordedAt, recorder, reason, revision: undefined, by: entry.replacedBy ?? uuid };
}

/** The events of all entries that supersede or withdraw this one, directly or through others, in the order of the log. */
function replacingRevisions(chronicle: Chronicle, record: EntryRecord, position: number) {
  const replacing = new Set([record.uuid]);
  let found: number;
  do {
    found = replacing.size;
    for (const other of chronicle.entries.values())
      if (revisionsUpTo(other, position).some(({ content }) => replacesOneOf(content, replacing)))
        replacing.add(other.uuid);
  } while (replacing.size > found);
  replacing.delete(record.uuid);
  return [...replacing]
    .flatMap((uuid) => {
      const other = chronicle.entries.get(uuid);
      const revisions = other === undefined ? [] : revisionsUpTo(other, position);
      return revisions.map((revision) => ({ uuid, revision }));
    })
    .toSorted((a, b) => a.revision.position - b.revision.position);
}

function replacesOneOf(content: EntryContent, uuids: ReadonlySet<string>): boolean {
  const withdraws = content.type === 'ReportWithdrawn' ? content.fact.withdraws : [];
  return [...content.supersedes, ...withdraws].some((uuid) => uuids.has(uuid));
}
