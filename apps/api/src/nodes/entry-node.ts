import type { ViewEntry } from '#libs/projections/view/view';
import type { Answer } from '../answers/answer.js';
import { recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';

export type EntryNode = ReturnType<typeof entryNode>;

/** An entry as it is known at the answer's basis. What costs more than a look is resolved when it is asked for. */
export function entryNode(at: Answer, entry: ViewEntry) {
  const { content, revision } = entry;
  return {
    __typename: 'Entry' as const,
    at,
    entry,
    id: globalId('entry', entry.uuid, at.basis.token),
    uuid: entry.uuid,
    status: entry.status,
    stance: content.stance,
    confidence: content.confidence,
    locator: content.locator,
    external: content.external,
    note: content.note ?? null,
    recordedAt: recordedTime(revision.recordedAt),
    recorder: revision.recorder,
    position: String(revision.position),
  };
}

/** The entry with this UUID as it is known at the basis; undefined where it is not. */
export function entryNodeOf(at: Answer, uuid: string | undefined): EntryNode | undefined {
  const entry = uuid === undefined ? undefined : at.view.entries.get(uuid);
  return entry === undefined ? undefined : entryNode(at, entry);
}

/** Those of the entries that are known at the basis. */
export function entryNodes(at: Answer, uuids: readonly string[]): readonly EntryNode[] {
  return uuids.flatMap((uuid) => entryNodeOf(at, uuid) ?? []);
}
