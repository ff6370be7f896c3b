import type { EntryChange } from '#libs/projections/entries/entry-history';
import type { Answer } from '../answers/answer.js';
import { recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';

export type EntryRevisionNode = ReturnType<typeof entryRevisionNode>;

/** Something that happened to an entry. */
export function entryRevisionNode(at: Answer, uuid: string, told: EntryChange) {
  const { change, revision = null, reason = null, recordedAt, recorder } = told;
  const key = `${uuid} ${String(told.position)} ${change}`;
  return {
    __typename: 'EntryRevision' as const,
    at,
    uuid,
    told,
    id: globalId('entry-revision', key, at.basis.token),
    change,
    revision,
    reason,
    recordedAt: recordedTime(recordedAt),
    recorder,
    position: String(told.position),
  };
}
