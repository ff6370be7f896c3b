import type { Bounds } from '#libs/time/bounds';
import { hull, overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest } from '#libs/time/certainty';
import { dateWords } from '../states/state-text.js';
import { clashOf } from './clash.js';
import { byDate, datedSubjects, spanOf } from './dated-subjects.js';
import type { DatedReport, DatedSubject } from './dated-subjects.js';
import { endsInsideSpans } from './ends-inside-spans.js';
import { placesNamed } from './finding.js';
import { othersAreSought } from './sought.js';
import type { Finder, Finding } from './finding.js';

/**
 * Dates of one incident, birth of a tie, arrest or death that have no moment in common, and ends of a state that lie surely inside the
 * span over which another entry says that it held.
 */
export const dateContradictions: Finder = (view, validAt, sought) => [
  ...datedSubjects(view, sought).flatMap((subject) => datesApart(validAt, subject)),
  ...(othersAreSought(sought) ? endsInsideSpans(view, validAt) : []),
];

function datesApart(validAt: number, subject: DatedSubject): readonly Finding[] {
  const reports = subject.reports
    .toSorted(byDate)
    .map((report) => ({ ...report, answer: dateAnswer(report) }));
  const clash = clashOf(
    reports,
    (one, other) => apart(validAt, one, other),
    subject.datesDisagree === true ? happenedBy(spanOfAll(reports), validAt) : undefined,
  );
  if (clash === undefined) return [];
  const { people, incident } = subject;
  return [
    {
      subject: subject.subject,
      question: `When ${subject.was}?`,
      ...clash,
      groups: subject.groups,
      ...(people === undefined ? {} : { people }),
      places: placesNamed(reports.map(({ entry }) => entry)),
      ...(incident === undefined ? {} : { incident }),
      during: spanOfAll(clashing(reports, clash.sides)),
    },
  ];
}

function clashing<Report extends { readonly answer: string }>(
  reports: readonly Report[],
  sides: readonly { readonly answer: string }[],
): readonly Report[] {
  return reports.filter(({ answer }) => sides.some((side) => side.answer === answer));
}

/** Before the earlier of two dates neither says anything. */
function apart(validAt: number, one: DatedReport, other: DatedReport): Certainty | undefined {
  if (one.each.some((date) => other.each.some((another) => overlaps(date, another))))
    return undefined;
  const first = highest(happenedBy(spanOf(one), validAt), happenedBy(spanOf(other), validAt));
  return lowest(first, one.entry.visibility, other.entry.visibility);
}

function spanOfAll(reports: readonly DatedReport[]): Bounds {
  const [first, ...others] = reports.map(spanOf);
  return first === undefined ? { earliest: -Infinity, latest: Infinity } : hull(first, ...others);
}

/** The date of a report in words. */
function dateAnswer({ entry, field, each }: DatedReport): string {
  return dateWords({ entry, field, bounds: spanOf({ entry, field, each }) }) ?? 'no date is told';
}
