import type { Bounds } from '#libs/time/bounds';
import { dayBefore } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest } from '#libs/time/certainty';
import type { Beginning, StateEvidence } from '#libs/time/state-evidence';
import { groupName, personName } from '../names/naming.js';
import { countsAsSo } from '../view/counting.js';
import { endsOfGroup, endsOfPerson } from '../states/ends-of-actors.js';
import { foldedName } from '../names/folded-name.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { stating } from './stating.js';
import { sorted, sortText } from '../names/sort-text.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { consequenceOf, endTold, stateTold, toldStates } from '../states/told-state.js';
import type { Consequence, Telling, ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/** Who held what in which group. Roles that differ only in case, accents and punctuation are one. */
export interface OfficeHeld {
  readonly person: string;
  readonly group: string;
  readonly role: string;
}

/** Which offices are meant; lists hold alternatives. */
export interface OfficeFilter extends StateFilter {
  readonly person?: readonly string[];
  readonly group?: readonly string[];
}

/** A person's office in a group at one valid time. */
export interface Office extends OfficeHeld, StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
  /** Whether a visible report says that only one person can hold it at a time. */
  readonly exclusive: boolean;
}

/** The offices at an exclusive cut of valid time, in the order of their beginnings. */
export function officesAt(view: View, validAt: number, filter: OfficeFilter): readonly Office[] {
  const groups = filter.group?.map(view.canonicalGroup);
  const within = groups ?? (filter.person && groupsLedBy(view, filter.person));
  const told = within === undefined ? officesOf(view) : readOffices(view, within);
  const exclusive = within === undefined ? exclusiveness(view) : readExclusiveness(view, within);
  const meant = told.filter(
    ({ subject: { person, group } }) =>
      (filter.person?.includes(person) ?? true) && (groups?.includes(group) ?? true),
  );
  return sorted(
    stateRowsAt(view, meant, validAt, filter).map(([held, row]) => {
      const key = heldKey(held);
      return {
        ...held,
        ...row,
        key,
        sortKey: sortText(...bySince(row), key),
        text: officeText(view, held, row),
        exclusive: exclusive.has(officeKey(held)),
      };
    }),
  );
}

function officeText(view: View, { person, group, role }: OfficeHeld, row: StateRow): string {
  return stateText(personName(view, person), `${role} of ${groupName(view, group)}`, row);
}

export function officeKey({ group, role }: Omit<OfficeHeld, 'person'>): string {
  return `${group} ${foldedName(role)}`;
}

export function heldKey(held: OfficeHeld): string {
  return `${officeKey(held)} ${held.person}`;
}

/**
 * Every office of which an entry that stands speaks. It ends with its holder's death, with the end of the group, and, where a visible
 * report says that it is exclusive, with a new holder.
 */
export const officesOf = perView((view) => readOffices(view));

/** The groups in which these people held an office, as far as they do by their own reports. */
function groupsLedBy(view: View, people: readonly string[]): readonly string[] {
  const held = tellingsOf(view, people).filter(({ subject }) => people.includes(subject.person));
  return [...new Set(held.map(({ subject }) => subject.group))];
}

/** The same of these groups alone. */
function readOffices(view: View, groups?: readonly string[]): readonly ToldState<OfficeHeld>[] {
  const tellings = tellingsOf(view, groups);
  const exclusives = groups === undefined ? exclusiveness(view) : readExclusiveness(view, groups);
  const byOffice = groupedBy(tellings, ({ subject }) => officeKey(subject));
  return toldStates(tellings, heldKey, (held, reported) => {
    const exclusive = exclusives.get(officeKey(held)) ?? [];
    const others = (byOffice.get(officeKey(held)) ?? []).filter(
      ({ subject, entry }) => subject.person !== held.person && countsAsSo(entry.content.stance),
    );
    return [
      ...endsOfPerson(view, held.person),
      ...endsOfGroup(view, held.group),
      ...successions(reported, others, exclusive),
    ];
  });
}

function tellingsOf(
  view: View,
  actors: readonly string[] | undefined,
): readonly Telling<OfficeHeld>[] {
  const held = ({ person, group, role }: OfficeHeld) => ({
    person,
    group: view.canonicalGroup(group),
    role,
  });
  return [
    ...stating(view, 'LeadershipReported', actors).map((entry) => ({
      subject: held(entry.content.fact),
      entry,
      evidence: stateTold(entry),
    })),
    ...stating(view, 'LeadershipEnded', actors).map((entry) => ({
      subject: held(entry.content.fact),
      entry,
      evidence: endTold(entry),
    })),
  ];
}

/** The reports that say of an office that only one person can hold it at a time. */
export const exclusiveness = perView((view) => readExclusiveness(view));

function readExclusiveness(
  view: View,
  groups?: readonly string[],
): ReadonlyMap<string, readonly ViewEntry[]> {
  const saying = stating(view, 'LeadershipReported', groups).filter(
    ({ content }) => content.fact.exclusive === true && countsAsSo(content.stance),
  );
  return groupedBy(saying, ({ content: { fact } }) =>
    officeKey({ group: view.canonicalGroup(fact.group), role: fact.role }),
  );
}

/** How new holders end the office of an earlier one: between the last sure report before them and their own latest bound. */
function successions(
  earlier: StateEvidence,
  others: readonly Telling<OfficeHeld>[],
  exclusive: readonly ViewEntry[],
): readonly Consequence[] {
  const own = holdingsIn(earlier);
  const isExclusive = highest(...exclusive.map(({ visibility }) => visibility));
  return others.flatMap(({ entry, evidence }) =>
    holdingsIn(evidence).flatMap(({ bounds }) => {
      const link = lowest(isExclusive, comesAfter(bounds, own));
      if (link === undefined) return [];
      return [{ ...consequenceOf(entry, vacancy(own, bounds), link), grounds: exclusive }];
    }),
  );
}

type Holding = Pick<Beginning, 'bounds' | 'visibility'>;

/** When somebody is said to have taken or had an office; where only its end is told, the day before it. */
function holdingsIn({ beginnings, ends }: StateEvidence): readonly Holding[] {
  if (beginnings.length > 0) return beginnings;
  return ends
    .filter(({ field }) => field === 'UNTIL')
    .map(({ bounds, visibility }) => ({ bounds: dayBefore(bounds), visibility }));
}

/** Whether a holder is new after an earlier one. Two of the very same date have no order: neither ends the other. */
function comesAfter(holder: Bounds, earlier: readonly Holding[]): Certainty | undefined {
  return highest(
    ...earlier.map(({ bounds: before, visibility }) => {
      if (before.latest <= holder.earliest) return visibility;
      const same = before.earliest === holder.earliest && before.latest === holder.latest;
      return !same && before.earliest < holder.latest ? 'POSSIBLE' : undefined;
    }),
  );
}

/** From the last sure report of the earlier holder that is not later than the new one's latest bound, to that. */
function vacancy(earlier: readonly Holding[], { latest }: Bounds): Bounds {
  const reports = earlier
    .filter(({ visibility, bounds }) => visibility === 'CERTAIN' && bounds.latest <= latest)
    .map(({ bounds }) => bounds.latest);
  return { earliest: Math.max(-Infinity, ...reports), latest };
}
