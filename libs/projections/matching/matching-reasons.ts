import { DAY } from '#libs/time/calendar';
import { hull } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import type { Figures } from '#libs/quantities/figures';
import { hasFigure } from '#libs/quantities/figures';
import { familiesDuring } from '../ties/families.js';
import { groupsBehind } from '../incidents/groups-behind.js';
import { casualtiesOf } from '../incidents/incident-casualties.js';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupName, placeName } from '../names/naming.js';
import { liesWithin } from '../places/places.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import { figuresText } from '../statistics/statistic-text.js';
import type { View } from '../view/view.js';

/** What speaks for, or against, two incidents being one. */
export interface MatchingReason {
  readonly kind: 'DATE' | 'PLACE' | 'KILLED' | 'WOUNDED' | 'GROUPS' | 'KIND' | 'WEAPON' | 'SOURCES';
  /** Below 0 where it speaks against it. */
  readonly points: number;
  readonly text: string;
}

type Pair = readonly [Incident, Incident];

/** Everything that speaks for and against; undefined where their places rule out that they are one. Their dates must overlap. */
export function matchingReasons(view: View, pair: Pair): readonly MatchingReason[] | undefined {
  const place = placeReason(view, pair);
  if (place === undefined) return undefined;
  return [
    dateReason(pair),
    place,
    ...figureReasons(view, pair),
    ...groupReasons(view, pair),
    ...sameOrOther(pair, 'incidentKind', { kind: 'KIND', noun: 'kind', points: 10 }),
    ...sameOrOther(pair, 'weapon', { kind: 'WEAPON', noun: 'weapon', points: 5 }),
    ...sourceReasons(pair),
  ];
}

const BY_WIDTH = [
  { days: 1, points: 30, text: 'on the same day' },
  { days: 4, points: 25, text: 'within a few days' },
  { days: 32, points: 15, text: 'within a month' },
] as const;

const WITHIN_A_YEAR = { points: 5, text: 'dates overlap, and are vague' } as const;

/** The closer both dates are to one day, the more it says that they overlap. */
function dateReason([one, other]: Pair): MatchingReason {
  const { earliest, latest } = hull(boundsOfIncident(one), boundsOfIncident(other));
  const found = BY_WIDTH.find(({ days }) => latest - earliest <= days * DAY) ?? WITHIN_A_YEAR;
  return { kind: 'DATE', points: found.points, text: found.text };
}

function placeReason(view: View, [one, other]: Pair): MatchingReason | undefined {
  const nested = one.places.flatMap((place) =>
    other.places.flatMap((another) => {
      const within = nesting(view, [one, other], place, another);
      return within === undefined ? [] : [{ place, another, within }];
    }),
  );
  const [same] = nested.filter(({ place, another }) => place === another);
  if (same !== undefined && !isCountry(view, same.place))
    return { kind: 'PLACE', points: 25, text: `both in ${placeName(view, same.place)}` };
  const [inside] = nested.filter(({ within }) => within === 'CERTAIN');
  if (inside !== undefined)
    return { kind: 'PLACE', points: nestedPoints(view, inside), text: nestedText(view, inside) };
  return nested.length === 0
    ? undefined
    : { kind: 'PLACE', points: 5, text: 'places that may be one' };
}

interface Nested {
  readonly place: string;
  readonly another: string;
}

function nesting(view: View, [one]: Pair, place: string, another: string): Certainty | undefined {
  const during = boundsOfIncident(one);
  return highest(
    liesWithin(view, place, another, during),
    liesWithin(view, another, place, during),
  );
}

function isCountry(view: View, place: string): boolean {
  return view.places.get(place)?.placeKind === 'COUNTRY';
}

/** That both were in one country says little. */
function nestedPoints(view: View, { place, another }: Nested): number {
  return isCountry(view, place) || isCountry(view, another) ? 5 : 15;
}

function nestedText(view: View, { place, another }: Nested): string {
  return place === another
    ? `both in ${placeName(view, place)}`
    : `${placeName(view, place)} and ${placeName(view, another)}, one in the other`;
}

const READING = { casualties: 'WIDEST', counting: 'AS_REPORTED', words: 'AS_REPORTED' } as const;

function figureReasons(view: View, [one, other]: Pair): readonly MatchingReason[] {
  const [first, second] = [one, other].map((incident) =>
    casualtiesOf(view, incident, responsibilityFor(view, incident), READING),
  );
  if (first === undefined || second === undefined) return [];
  return [
    ...figureReason('KILLED', 'killed', [first.killed, second.killed]),
    ...figureReason('WOUNDED', 'wounded', [first.wounded, second.wounded]),
  ];
}

const FIGURE_POINTS = {
  KILLED: { same: 20, overlap: 10, apart: -15 },
  WOUNDED: { same: 10, overlap: 5, apart: -5 },
} as const;

function figureReason(
  kind: keyof typeof FIGURE_POINTS,
  noun: string,
  [one, other]: readonly [Figures, Figures],
): readonly MatchingReason[] {
  if (!hasFigure(one) || !hasFigure(other)) return [];
  const points = FIGURE_POINTS[kind];
  const [a, b] = [figuresText(one), figuresText(other)];
  if (a === b) return [{ kind, points: points.same, text: `${a} ${noun} in both` }];
  const agree = !isBelow(one, other) && !isBelow(other, one);
  return [
    agree
      ? { kind, points: points.overlap, text: `${a} and ${b} ${noun} can be the same` }
      : { kind, points: points.apart, text: `${a} ${noun} against ${b}` },
  ];
}

function isBelow({ high }: Figures, { low }: Figures): boolean {
  return high !== null && low !== null && high < low;
}

function groupReasons(view: View, [one, other]: Pair): readonly MatchingReason[] {
  const [first, second] = [groupsBehind(view, one), groupsBehind(view, other)];
  if (first.length === 0 || second.length === 0) return [];
  const same = familiesDuring(view, hull(boundsOfIncident(one), boundsOfIncident(other)));
  const [shared] = first.filter((group) =>
    second.some((another) => same(group, another) !== undefined),
  );
  return [
    shared === undefined
      ? { kind: 'GROUPS', points: -10, text: 'other groups behind it' }
      : { kind: 'GROUPS', points: 15, text: `${groupName(view, shared)} behind both` },
  ];
}

function sameOrOther(
  [one, other]: Pair,
  field: 'incidentKind' | 'weapon',
  {
    kind,
    noun,
    points,
  }: { readonly kind: 'KIND' | 'WEAPON'; readonly noun: string; readonly points: number },
): readonly MatchingReason[] {
  if (one[field] === undefined || other[field] === undefined) return [];
  return one[field] === other[field]
    ? [{ kind, points, text: `the same ${noun}` }]
    : [{ kind, points: -points, text: `another ${noun}` }];
}

/** A source that tells of both tells of two. */
function sourceReasons([one, other]: Pair): readonly MatchingReason[] {
  const sources = new Set(one.reports.map(({ content }) => content.source));
  const both = other.reports.some(({ content }) => sources.has(content.source));
  return both ? [{ kind: 'SOURCES', points: -30, text: 'one source tells of both apart' }] : [];
}
