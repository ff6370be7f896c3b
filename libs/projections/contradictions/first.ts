import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest } from '#libs/time/certainty';
import { byCodeUnits } from '../view/components.js';
import { countsAsSo } from '../view/counting.js';
import { groupedBy } from '../view/grouped-by.js';
import { actorName, canonicalActor, placeName } from '../names/naming.js';
import { liesWithin } from '../places/places.js';
import { KIND_WORDS } from '../people/presence.js';
import { sortText } from '../names/sort-text.js';
import { dateWords } from '../states/state-text.js';
import type { DatedBy } from '../states/state-row.js';
import type { View, ViewEntry } from '../view/view.js';
import { clashOf } from './clash.js';
import type { Finder, Finding } from './finding.js';

type FirstEntry = ViewEntry<'PresenceReported'>;

/** A report that an actor was present at a place for the first time. */
interface FirstReport {
  readonly entry: FirstEntry;
  readonly place: string;
  readonly date: DatedBy;
  readonly answer: string;
}

/**
 * Two first presences of one kind of one actor on dates without a common moment: at the same place, or the one in a part of the other's
 * place and before it. Firsts of different kinds are about different things and contradict nothing.
 */
export const firstContradictions: Finder = (view, validAt) => {
  const firsts = view
    .standingOf('PresenceReported')
    .filter(({ content }) => content.fact.first === true && countsAsSo(content.stance));
  const byKind = groupedBy(firsts, ({ content: { fact } }) => {
    return `${canonicalActor(view, fact.actor)} ${fact.presence}`;
  });
  return [...byKind].flatMap(([key, ofKind]) =>
    [...new Set(ofKind.flatMap(placesOf))]
      .toSorted()
      .flatMap((area) => severalFirsts(view, validAt, { key, area, ofKind })),
  );
};

interface Asked {
  readonly key: string;
  readonly area: string;
  readonly ofKind: readonly FirstEntry[];
}

function placesOf({ content }: FirstEntry): readonly string[] {
  return content.places.map(({ place }) => place);
}

/** Of one area: its own firsts against each other, and against earlier ones in its parts. */
function severalFirsts(
  view: View,
  validAt: number,
  { key, area, ofKind }: Asked,
): readonly Finding[] {
  const reports = ofKind.flatMap((entry) => reportsIn(view, entry, area)).toSorted(byDate);
  const clash = clashOf(reports, (one, other) => apart(validAt, area, one, other));
  const [first] = reports;
  if (clash === undefined || first === undefined) return [];
  const { actor, presence } = first.entry.content.fact;
  const subject = canonicalActor(view, actor);
  const isPerson = view.people.has(subject);
  return [
    {
      subject: `${key} ${area}`,
      question: `When was the first ${KIND_WORDS[presence]} of ${actorName(view, actor)} in ${placeName(view, area)}?`,
      ...clash,
      groups: isPerson ? [] : [subject],
      people: isPerson ? [subject] : [],
      places: [area],
      during: hull(first.date.bounds, ...reports.map(({ date }) => date.bounds)),
    },
  ];
}

function reportsIn(view: View, entry: FirstEntry, area: string): readonly FirstReport[] {
  const field = entry.date.since === undefined ? 'held' : 'since';
  const bounds = entry.date[field]?.bounds;
  if (bounds === undefined) return [];
  const date = { entry, field, bounds } as const;
  return placesOf(entry)
    .filter((place) => liesWithin(view, place, area, bounds) === 'CERTAIN')
    .map((place) => {
      const words = dateWords(date) ?? 'no date is told';
      return {
        entry,
        place,
        date,
        answer: place === area ? words : `${words}, in ${placeName(view, place)}`,
      };
    });
}

function byDate(one: FirstReport, other: FirstReport): number {
  return byCodeUnits(orderOf(one), orderOf(other));
}

function orderOf({ date: { bounds }, entry: { uuid } }: FirstReport): string {
  return sortText(bounds.earliest, bounds.latest, uuid);
}

/** The first in an area cannot be later than one in its part; a later one in the part is no other first of the area. */
function apart(
  validAt: number,
  area: string,
  one: FirstReport,
  other: FirstReport,
): Certainty | undefined {
  if (one.entry === other.entry) return undefined;
  const [earlier, later] =
    one.date.bounds.latest <= other.date.bounds.earliest ? [one, other] : [other, one];
  if (!isBefore(earlier.date.bounds, later.date.bounds) || later.place !== area) return undefined;
  const so = highest(
    happenedBy(earlier.date.bounds, validAt),
    happenedBy(later.date.bounds, validAt),
  );
  return lowest(so, one.entry.visibility, other.entry.visibility);
}

function isBefore(one: Bounds, other: Bounds): boolean {
  return one.latest <= other.earliest;
}
