import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest, not } from '#libs/time/certainty';
import { byCodeUnits } from '../view/components.js';
import { enumeration } from '../names/enumeration.js';
import { placeName } from '../names/naming.js';
import { happenedWithin, liesWithin } from '../places/places.js';
import type { View } from '../view/view.js';
import { clashOf } from './clash.js';
import { datedSubjects, spanOf } from './dated-subjects.js';
import type { DatedReport, DatedSubject } from './dated-subjects.js';
import { placesNamed } from './finding.js';
import type { Finder, Finding } from './finding.js';

/**
 * Places of one incident, pledge, acceptance, announcement, arrest or death of which none lies in another: surely, or possibly where
 * one is a region whose borders are vague.
 */
export const placeContradictions: Finder = (view, validAt, sought) =>
  datedSubjects(view, sought).flatMap((subject) => placesApart(view, validAt, subject));

interface PlacedReport extends DatedReport {
  readonly places: readonly string[];
  readonly answer: string;
}

function placesApart(view: View, validAt: number, subject: DatedSubject): readonly Finding[] {
  const reports = subject.reports.flatMap((report) => placed(view, report)).toSorted(byAnswer);
  const [first, ...others] = reports.map(spanOf);
  if (first === undefined) return [];
  const during = hull(first, ...others);
  const clash = clashOf(
    reports,
    (one, other) =>
      lowest(apart(view, one, other, during), one.entry.visibility, other.entry.visibility),
    subject.placesDisagree === true ? 'POSSIBLE' : undefined,
  );
  const certainty = lowest(clash?.certainty, happenedBy(during, validAt));
  if (clash === undefined || certainty === undefined) return [];
  const { people, incident } = subject;
  return [
    {
      subject: subject.subject,
      question: `Where ${subject.was}?`,
      sides: clash.sides,
      certainty,
      groups: subject.groups,
      ...(people === undefined ? {} : { people }),
      places: placesNamed(clash.sides.flatMap(({ entries }) => entries)),
      ...(incident === undefined ? {} : { incident }),
      during,
    },
  ];
}

function byAnswer(one: PlacedReport, other: PlacedReport): number {
  return byCodeUnits(one.answer, other.answer) || byCodeUnits(one.entry.uuid, other.entry.uuid);
}

/** What a report of a lasting tie names are the places that it speaks of, not where the tie was born. */
function placed(view: View, report: DatedReport): readonly PlacedReport[] {
  const places = placesNamed([report.entry]);
  if (report.field === 'since' || places.length === 0) return [];
  const answer = enumeration(
    places.map((place) => placeName(view, place)),
    'or',
  );
  return [{ ...report, places, answer }];
}

function apart(
  view: View,
  one: PlacedReport,
  other: PlacedReport,
  during: Bounds,
): Certainty | undefined {
  return not(
    highest(
      ...one.places.flatMap((place) =>
        other.places.map((another) => meet(view, place, another, during)),
      ),
    ),
  );
}

/** Whether something may have been at both. */
function meet(view: View, one: string, other: string, during: Bounds): Certainty | undefined {
  const nested = highest(
    liesWithin(view, one, other, during),
    liesWithin(view, other, one, during),
  );
  if (nested === 'CERTAIN') return 'CERTAIN';
  const touching = highest(
    happenedWithin(view, one, other, during),
    happenedWithin(view, other, one, during),
  );
  return touching === undefined ? undefined : 'POSSIBLE';
}
