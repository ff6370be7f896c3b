import { canonicalJson } from '#events/canonical-json';
import type { Json } from '#events/json';
import { rowId } from '#libs/projections/tally/tally';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { countsText, tallyRowText } from '#libs/projections/tally/tally-text';
import type { Answer } from '../answers/answer.js';
import { countedAt } from '../answers/counted-at.js';
import { basisNode } from './chronology-node.js';
import { globalId } from './global-id.js';

export type TallyNode = ReturnType<typeof tallyNode>;
export type TallyRowNode = ReturnType<typeof tallyRowNode>;

/** A tally; `asked` are the arguments by which it is asked for again. */
export function tallyNode(at: Answer, question: TallyQuestion, asked: Json) {
  const tally = countedAt(at, question);
  const key = canonicalJson(asked);
  return {
    __typename: 'Tally' as const,
    at,
    question,
    tally,
    key,
    id: globalId('tally', key, at.basis.token),
    basis: basisNode(at.basis),
    text: countsText(tally.total),
    total: tally.total,
    contested: tally.contested,
    repeated: tally.repeated,
    unattributed: tally.unattributed,
  };
}

/** Separates the question from the row in the id of a row; no JSON text begins with it. */
const ROW = '\u0000';

/** One row of a tally. */
export function tallyRowNode(
  { at, key, question, tally }: Pick<TallyNode, 'at' | 'key' | 'question' | 'tally'>,
  number: number,
) {
  const row = tally.row(number);
  const { period, incidentKind, weapon, target, unknown } = row.key;
  const rowKey = `${key}${ROW}${rowId(row.key)}`;
  return {
    __typename: 'TallyRow' as const,
    at,
    row,
    counted: () => tally.counted(number),
    rowKey,
    question,
    id: globalId('tally-row', rowKey, at.basis.token),
    text: tallyRowText(at.view, row),
    period: period ?? null,
    incidentKind: incidentKind ?? null,
    weapon: weapon ?? null,
    target: target ?? null,
    unknown,
    incidents: row.incidents,
    killed: row.killed,
    wounded: row.wounded,
    contested: row.contested,
  };
}

/** The question and the row in the key of a row's id. */
export function partsOfRowKey(key: string): readonly [asked: string, row: string] {
  const [asked = '', row = ''] = key.split(ROW);
  return [asked, row];
}
