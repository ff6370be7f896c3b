import { affiliationsAt } from '../ties/affiliations.js';
import type { Affiliation } from '../ties/affiliations.js';
import type { EntryStatus } from '../view/standing.js';
import { placedAt, rowId, tallyOf } from '../tally/tally.js';
import type { Placed, Tally, TallyQuestion } from '../tally/tally.js';
import type { View } from '../view/view.js';

/** A view, and the exclusive cut of valid time at which it is read. */
export interface Standpoint {
  readonly view: View;
  readonly validAt: number;
}

/**
 * What a chronology says at one basis, as far as changes tell it: how entries stand, the ties whose beginning is known, whether or
 * not they ended, and how every incident counts in a tally by group, all other things as they are when nothing else is asked.
 */
export interface ChronologyState {
  readonly entries: ReadonlyMap<string, EntryStatus>;
  readonly affiliations: ReadonlyMap<string, Affiliation>;
  readonly incidents: ReadonlyMap<string, Placed>;
}

/** The tally by group with nothing else asked. */
export const TALLY_BY_GROUP: TallyQuestion = {
  filter: {},
  groupBy: ['GROUP'],
  attribution: 'ANY',
  branches: 'AS_NAMED',
  casualties: 'WIDEST',
  counting: 'AS_REPORTED',
  words: 'AS_REPORTED',
};

/** Everything that changes are told of, at one basis. */
export function stateAt({ view, validAt }: Standpoint): ChronologyState {
  return {
    entries: new Map([...view.entries.values()].map(({ uuid, status }) => [uuid, status])),
    affiliations: new Map(
      affiliationsAt(view, validAt, { ended: [true, false] }).map((row) => [row.key, row]),
    ),
    incidents: new Map(
      placedAt(view, validAt, TALLY_BY_GROUP).map((placed) => [
        placed.counted.incident.slug,
        placed,
      ]),
    ),
  };
}

/** The tally by group that a state holds. */
export function tallyIn({ incidents }: ChronologyState): Tally {
  return tallyOf(
    [...incidents].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, placed]) => placed),
  );
}

/** One text for all that is shown of a tie: equal for two exactly when nothing of them differs. */
export function shownAffiliation(row: Affiliation): string {
  const { evidence, against, endedBy, since, until, sortKey, ...shown } = row;
  const uuids = [evidence, against, endedBy].map((entries) => entries.map(({ uuid }) => uuid));
  const dates = [since, until].map(
    (date) => date && [date.entry.uuid, date.field, date.bounds, date.entry.revision.position],
  );
  return written([shown, sortKey, uuids, dates]);
}

/** One text for how an incident counts: equal for two exactly when nothing of it differs. */
export function shownPlaced({ counted, placements }: Placed): string {
  const { incident, certainty, contested, casualties } = counted;
  return written([
    incident.unit,
    certainty,
    contested,
    casualties,
    placements.map(({ key, counted: inRow }) => [rowId(key), inRow.certainty]),
  ]);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
}
