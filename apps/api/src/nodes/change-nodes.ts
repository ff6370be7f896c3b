import type { Changes } from '#libs/projections/changes/changes-between';
import { changesText } from '#libs/projections/changes/change-text';
import type { EntryChange } from '#libs/projections/changes/entry-changes';
import type { AffiliationChange, TallyRowChange } from '#libs/projections/changes/changes-between';
import { rowId } from '#libs/projections/tally/tally';
import { rowNumbered } from '#libs/projections/tally/tally-answer';
import type { Answer } from '../answers/answer.js';
import { recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';
import { tallyRowNode } from './tally-node.js';
import type { TallyNode } from './tally-node.js';

/** Two answers, and what differs between them. */
export interface ChangesNode {
  readonly since: Answer;
  readonly at: Answer;
  readonly changes: Changes;
  readonly text: string;
  /** Binds the cursors of its lists to both bases. */
  readonly id: string;
  /** The tally by group at one of the two, counted once. */
  readonly tallyAt: TallyAt;
}

type TallyAt = (at: Answer) => TallyNode | undefined;

export function changesNode(
  { since, at, changes }: Pick<ChangesNode, 'since' | 'at' | 'changes'>,
  count: TallyAt,
): ChangesNode {
  const counted = new Map<Answer, TallyNode | undefined>();
  const tallyAt: TallyAt = (answer) => {
    if (!counted.has(answer)) counted.set(answer, count(answer));
    return counted.get(answer);
  };
  const id = globalId('chronology', since.basis.token, at.basis.token);
  return { since, at, changes, text: changesText(changes), id, tallyAt };
}

type Between = Pick<ChangesNode, 'since' | 'at' | 'id'>;

export type EntryChangeNode = ReturnType<typeof entryChangeNode>;
export function entryChangeNode({ since, at }: Between, told: EntryChange) {
  const { change, clock, undone, uuid, fields, cause } = told;
  return {
    since,
    at,
    told,
    change,
    clock,
    undone,
    uuid,
    fields,
    reason: cause?.reason ?? null,
    position: cause === undefined ? null : String(cause.position),
    recordedAt: cause === undefined ? null : recordedTime(cause.recordedAt),
    recorder: cause?.recorder ?? null,
  };
}

export type AffiliationChangeNode = ReturnType<typeof affiliationChangeNode>;
export function affiliationChangeNode({ since, at }: Between, told: AffiliationChange) {
  return { since, at, told, clocks: told.clocks };
}

export type TallyRowChangeNode = ReturnType<typeof tallyRowChangeNode>;
export function tallyRowChangeNode({ since, at, id, tallyAt }: ChangesNode, told: TallyRowChange) {
  const wanted = rowId({ group: told.group, unknown: [] });
  const rowAt = (answer: Answer) => {
    const tally = tallyAt(answer);
    const row = tally === undefined ? undefined : rowNumbered(tally.tally, wanted);
    return tally === undefined || row === undefined ? undefined : tallyRowNode(tally, row);
  };
  return { since, at, told, rowAt, clocks: told.clocks, id: `${told.group} ${id}` };
}
