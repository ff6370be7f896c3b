import type { Columns } from '#libs/columns/columns';
import { OPEN } from '#libs/columns/open';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { tiesBetween } from '#libs/projections/ties/ties';
import { viewAt } from '#libs/projections/view/view';
import type { IncidentRow, TieRow } from './as-of.js';
import { stretchesOf } from './tie-stretches.js';
import { BY_GROUP_PROVINCE_MONTH } from './tally-question.js';

/** Every version of every tie, for all positions of the log. What it says is worked out by the projections, from the pair's own entries. */
export function* tieRows({ ties }: Columns, chronicle: Chronicle): Generator<TieRow> {
  for (let row = 0; row < ties.length; row += 1) {
    const recordedFrom = ties.recordedFrom.at(row);
    const until = ties.recordedTo.at(row);
    const view = viewAt(chronicle, { position: recordedFrom, publishedBy: undefined });
    const told = tiesBetween(view, ties.pairs.text(ties.pair.at(row)) ?? '');
    const recordedTo = until === OPEN ? Infinity : until;
    for (const tie of told)
      for (const stretch of stretchesOf(tie)) yield { ...stretch, recordedFrom, recordedTo };
  }
}

/** Every incident known at a position once for each row of the tally in which it stands, whenever it happened. */
export function incidentsIn(
  columns: Columns,
  position: number,
): readonly Omit<IncidentRow, 'recordedFrom' | 'recordedTo'>[] {
  const cut = { position, publishedBy: undefined };
  const tally = columns.tally(cut, Infinity, BY_GROUP_PROVINCE_MONTH);
  return tally.rowsBy('KEY').flatMap((number) => {
    const { group = '', place: province, period: month } = tally.row(number).key;
    return tally.counted(number).map(({ slug, certainty, happened, killed: figures }) => {
      const { low, best, high, open } = figures;
      const killed = { low: low ?? 0, best: best ?? low ?? 0, high: open ? null : (high ?? 0) };
      return { incident: slug, group, province, month, ...happened, certainty, killed };
    });
  });
}
