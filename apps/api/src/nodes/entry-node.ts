import type { ViewEntry } from '#libs/projections/view/view';
import type { Answer } from '../answers/answer.js';
import { recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';

/** An entry as it is known at an answer's basis. A page shows few of its fields: each is worked out when it is asked for. */
export class EntryNode {
  readonly __typename = 'Entry';
  readonly at: Answer;
  readonly entry: ViewEntry;

  constructor(at: Answer, entry: ViewEntry) {
    this.at = at;
    this.entry = entry;
  }

  get id() {
    return globalId('entry', this.entry.uuid, this.at.basis.token);
  }

  get uuid() {
    return this.entry.uuid;
  }

  get status() {
    return this.entry.status;
  }

  get stance() {
    return this.entry.content.stance;
  }

  get confidence() {
    return this.entry.content.confidence;
  }

  get locator() {
    return this.entry.content.locator;
  }

  get external() {
    return this.entry.content.external;
  }

  get note() {
    return this.entry.content.note ?? null;
  }

  get recordedAt() {
    return recordedTime(this.entry.revision.recordedAt);
  }

  get recorder() {
    return this.entry.revision.recorder;
  }

  get position() {
    return String(this.entry.revision.position);
  }
}

/** An entry as it is known at the answer's basis. What costs more than a look is resolved when it is asked for. */
export function entryNode(at: Answer, entry: ViewEntry): EntryNode {
  return new EntryNode(at, entry);
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
