import { placedAt } from '#libs/projections/tally/tally';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import { tiesOf } from '#libs/projections/ties/ties';
import type { View } from '#libs/projections/view/view';
import type { IncidentRow, TieRow } from '../as-of.js';
import { stretchesOf } from '../tie-stretches.js';

type Known<Row> = Omit<Row, 'recordedFrom' | 'recordedTo'>;

/** Every tie of a view, cut into the stretches of valid time over which its answer is the same. */
export function resolvedTies(view: View): readonly Known<TieRow>[] {
  return tiesOf(view).flatMap((told) => stretchesOf(told));
}

/** Every incident of a view once for each row of the tally in which it stands, whenever it happened. */
export function resolvedIncidents(
  view: View,
  question: TallyQuestion,
): readonly Known<IncidentRow>[] {
  return placedAt(view, Infinity, question).flatMap(({ counted, placements }) => {
    const { earliest, latest } = boundsOfIncident(counted.incident);
    const { low, best, high, open } = counted.casualties.killed;
    return placements.map(({ key, counted: { certainty } }) => ({
      incident: counted.incident.slug,
      group: key.group ?? '',
      province: key.place,
      month: key.period,
      earliest,
      latest,
      certainty,
      killed: { low: low ?? 0, best: best ?? low ?? 0, high: open ? null : (high ?? 0) },
    }));
  });
}
