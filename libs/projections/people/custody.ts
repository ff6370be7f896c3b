import { personName } from '../names/naming.js';
import { endsOfPerson } from '../states/ends-of-actors.js';
import { perView } from '../view/per-view.js';
import { sorted, sortText } from '../names/sort-text.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { beginningTold, endTold, toldStates } from '../states/told-state.js';
import type { View } from '../view/view.js';

/** Whose custody is meant; lists hold alternatives. */
export interface CustodyFilter extends StateFilter {
  readonly person?: readonly string[];
}

/** That a person was in custody at one valid time. */
export interface Custody extends StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
  readonly person: string;
}

/** Who was in custody at an exclusive cut of valid time, in the order of their arrests. */
export function custodyAt(view: View, validAt: number, filter: CustodyFilter): readonly Custody[] {
  const meant = custodyOf(view).filter(
    ({ subject: person }) => filter.person?.includes(person) ?? true,
  );
  return sorted(
    stateRowsAt(view, meant, validAt, filter).map(([person, row]) => ({
      ...row,
      person,
      key: person,
      sortKey: sortText(...bySince(row), person),
      text: stateText(personName(view, person), 'in custody', row),
    })),
  );
}

/** Everybody's custody: from an arrest to a release or death. */
export const custodyOf = perView((view) =>
  toldStates(
    [
      ...view.standingOf('PersonArrested').map((entry) => ({
        subject: entry.content.fact.person,
        entry,
        evidence: beginningTold(entry),
      })),
      ...view.standingOf('PersonReleased').map((entry) => ({
        subject: entry.content.fact.person,
        entry,
        evidence: endTold(entry),
      })),
    ],
    (person) => person,
    (person) => endsOfPerson(view, person),
  ),
);
