import { personName } from '../names/naming.js';
import { endsOfPerson } from '../states/ends-of-actors.js';
import { perView } from '../view/per-view.js';
import { sorted, sortText } from '../names/sort-text.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { beginningTold, endTold, toldStates } from '../states/told-state.js';
import type { ToldState } from '../states/told-state.js';
import { stating } from './stating.js';
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
  const people = filter.person;
  const meant = (people === undefined ? custodyOf(view) : readCustody(view, people)).filter(
    ({ subject: person }) => people?.includes(person) ?? true,
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
export const custodyOf = perView((view) => readCustody(view));

function readCustody(view: View, people?: readonly string[]): readonly ToldState<string>[] {
  return toldStates(
    [
      ...stating(view, 'PersonArrested', people).map((entry) => ({
        subject: entry.content.fact.person,
        entry,
        evidence: beginningTold(entry),
      })),
      ...stating(view, 'PersonReleased', people).map((entry) => ({
        subject: entry.content.fact.person,
        entry,
        evidence: endTold(entry),
      })),
    ],
    (person) => person,
    (person) => endsOfPerson(view, person),
  );
}
