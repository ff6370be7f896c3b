import { cellDimension } from '#libs/columns/tally/cell-dimensions';
import type { CellDimension } from '#libs/columns/tally/cell-dimensions';
import { visitCounted } from '#libs/columns/tally/column-tally';
import type { ColumnsAsked, CountedAt } from '#libs/columns/tally/column-tally';
import type { Columns } from '#libs/columns/columns';
import { OPEN } from '#libs/columns/open';
import { knownPair } from '#libs/columns/ties/known-pair';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { boundariesToday, gazetteerOf } from '#libs/projections/places/places';
import { hierarchyAt } from '#libs/projections/ties/roll-up';
import type { View } from '#libs/projections/view/view';
import { viewAt } from '#libs/projections/view/view';
import type { Certainty } from '#libs/time/certainty';
import type { IncidentRow, TieRow } from './as-of.js';
import { stretchesOf } from './tie-stretches.js';
import { BY_GROUP_PROVINCE_MONTH } from './tally-question.js';

/** Every version of every tie, for all positions of the log. What it says is worked out by the projections, from the pair's own entries. */
export function* tieRows({ ties }: Columns, chronicle: Chronicle): Generator<TieRow> {
  for (let row = 0; row < ties.length; row += 1) {
    const recordedFrom = ties.recordedFrom.at(row);
    const until = ties.recordedTo.at(row);
    const view = viewAt(chronicle, { position: recordedFrom, publishedBy: undefined });
    const known = knownPair(view, ties.pairs.text(ties.pair.at(row)) ?? '');
    const recordedTo = until === OPEN ? Infinity : until;
    for (const { from, to, tie, pool } of known?.ties ?? [])
      for (const stretch of stretchesOf({ subject: { from, to, tie }, pool }))
        yield { ...stretch, recordedFrom, recordedTo };
  }
}

/** Every incident of a view once for each row of the tally in which it stands, whenever it happened. */
export function incidentsIn(
  { incidents }: Columns,
  view: View,
): readonly Omit<IncidentRow, 'recordedFrom' | 'recordedTo'>[] {
  const asked: ColumnsAsked = {
    cut: view.cut,
    validAt: Infinity,
    gazetteer: gazetteerOf(view),
    hierarchy: () => hierarchyAt(view),
    canonicalGroup: view.canonicalGroup,
    today: boundariesToday(view),
    published: undefined,
  };
  const [groups, provinces, months] = (['GROUP', 'PROVINCE', 'MONTH'] as const).map((dimension) =>
    cellDimension(incidents, asked, dimension, 'AT_THE_TIME'),
  );
  const rows: Omit<IncidentRow, 'recordedFrom' | 'recordedTo'>[] = [];
  visitCounted(incidents, asked, BY_GROUP_PROVINCE_MONTH, (one) => {
    const incident = incidents.slugs.text(one.at.slug) ?? '';
    const province = onlyValue(provinces, one);
    const month = onlyValue(months, one);
    const { low, best, high, open } = one.counted.killed;
    const { earliest, latest } = one.at;
    groups?.visit(one.at, one.groups, (rank, sure) => {
      const group = groups.valueAt(rank) ?? '';
      const certainty: Certainty = Math.min(one.code, sure) === CERTAIN ? 'CERTAIN' : 'POSSIBLE';
      const killed = { low: low ?? 0, best: best ?? low ?? 0, high: open ? null : (high ?? 0) };
      rows.push({ incident, group, province, month, earliest, latest, certainty, killed });
    });
  });
  return rows;
}

const CERTAIN = 2;

/** The value of a dimension in which an incident stands in one row. */
function onlyValue(dimension: CellDimension | undefined, one: CountedAt): string | undefined {
  let value: string | undefined;
  dimension?.visit(one.at, one.groups, (rank) => {
    value = dimension.valueAt(rank);
  });
  return value;
}
