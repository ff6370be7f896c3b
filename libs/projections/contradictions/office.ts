import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest } from '#libs/time/certainty';
import { byCodeUnits } from '../view/components.js';
import { pairsOf } from '../ties/families.js';
import { groupedBy } from '../view/grouped-by.js';
import { groupName, personName } from '../names/naming.js';
import { exclusiveness, heldKey, officeKey, officesOf } from '../people/offices.js';
import type { OfficeHeld } from '../people/offices.js';
import { inOrder } from '../states/told-state.js';
import type { ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { placesNamed } from './finding.js';
import type { Finder, Finding } from './finding.js';
import { formerHolder } from './former-holder.js';
import { heldTogether } from './moments-together.js';
import type { Together } from './moments-together.js';

type Office = ToldState<OfficeHeld>;

/**
 * Two people who surely held an office at once that only one can hold, at some moment by the valid time; and somebody who is said to
 * hold an office that another report says they had left.
 */
export const officeContradictions: Finder = (view, validAt) => {
  const offices = officesOf(view);
  const byOffice = groupedBy(offices, ({ subject }) => officeKey(subject));
  return [
    ...[...byOffice].flatMap(([key, holders]) => {
      const exclusive = exclusiveness(view).get(key) ?? [];
      return exclusive.length === 0
        ? []
        : pairsOf(holders).flatMap(([one, other]) =>
            twoHolders(view, validAt, { one, other, exclusive }),
          );
    }),
    ...offices.flatMap((office) => formerHolder(view, validAt, office)),
  ];
};

interface TwoHolders {
  readonly one: Office;
  readonly other: Office;
  /** The reports that say that only one can hold it. */
  readonly exclusive: readonly ViewEntry[];
}

function twoHolders(view: View, validAt: number, found: TwoHolders): readonly Finding[] {
  const { one, other, exclusive } = found;
  const together = surelyTogether(validAt, found) ?? spansTogether(view, validAt, found);
  const certainty = lowest(
    together?.certainty,
    highest(...exclusive.map(({ visibility }) => visibility)),
  );
  if (together === undefined || certainty === undefined) return [];
  const { group, role } = one.subject;
  const ruling = exclusive.filter(({ uuid }) => !isAmong(uuid, one) && !isAmong(uuid, other));
  const sides = [one, other].toSorted(byName(view)).map(({ subject, reports }) => ({
    answer: personName(view, subject.person),
    entries: reports,
  }));
  return [
    {
      subject: `${heldKey(one.subject)} ${other.subject.person}`,
      question: `Who was ${role} of ${groupName(view, group)}? Only one can be.`,
      sides:
        ruling.length === 0 ? sides : [...sides, { answer: 'only one of them', entries: ruling }],
      certainty,
      groups: [group],
      people: [one.subject.person, other.subject.person].toSorted(),
      places: placesNamed(inOrder([...one.reports, ...other.reports])),
      during: together.during,
    },
  ];
}

function byName(view: View) {
  const nameOf = ({ subject: { person } }: Office) => `${personName(view, person)} ${person}`;
  return (one: Office, other: Office): number => byCodeUnits(nameOf(one), nameOf(other));
}

function isAmong(uuid: string, { reports }: Office): boolean {
  return reports.some((entry) => entry.uuid === uuid);
}

function surelyTogether(validAt: number, { one, other }: TwoHolders): Together | undefined {
  const together = heldTogether(one.pool, other.pool, validAt);
  return together?.certainty === 'CERTAIN' ? together : undefined;
}

/** A new holder makes an earlier one's own span no more than possible from then on: both are told of surely all the same. */
function spansTogether(
  view: View,
  validAt: number,
  { one, other }: TwoHolders,
): Together | undefined {
  const inSpan = [...within(view, one, other), ...within(view, other, one)];
  const certainty = highest(
    ...inSpan.map(({ bounds, certainty: sure }) => lowest(sure, happenedBy(bounds, validAt))),
  );
  const [first] = inSpan;
  return certainty === undefined || first === undefined
    ? undefined
    : { certainty, during: first.bounds };
}

/** Where the coming of the one lies in a span over which the other is said to have held the office. */
function within(
  view: View,
  coming: Office,
  holding: Office,
): readonly { readonly bounds: Bounds; readonly certainty: Certainty }[] {
  return holding.pool.contradictions.flatMap(({ endsIn, certainty }) => {
    const entry = view.entries.get(endsIn);
    if (entry === undefined || !isAmong(endsIn, coming)) return [];
    const { since, held } = entry.date;
    return [{ bounds: (since ?? held)?.bounds ?? entry.published, certainty }];
  });
}
