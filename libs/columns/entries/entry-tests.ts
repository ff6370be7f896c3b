import type { Bounds } from '#libs/time/bounds';
import { UNBOUNDED } from '#libs/time/bounds';
import { certaintyInPeriod } from '#libs/time/period';
import { happenedBy } from '#libs/time/certainty';
import type { EntryFilter } from '#libs/projections/entries/entries';
import { familyClosure } from '#libs/projections/changes/scope';
import { linksIn } from '#libs/projections/links/links';
import { liesIn } from '#libs/projections/places/lies-within';
import { perStretch } from '#libs/projections/states/per-stretch';
import { once } from '#libs/projections/view/once';
import type { AskedAt } from '../incidents/asked-at.js';
import { stanceNumber, statusNumber, typeNumber } from './entry-columns.js';
import type { EntryColumns } from './entry-columns.js';
import type { EntryCursor } from './entry-cursor.js';
import type { EntryQuestion, EntrySubject } from './entry-question.js';

/** At which clocks entries are asked for, and what lay in what, and who rolled up into whom, by what was known then. */
export type NamesAsked = Pick<
  AskedAt,
  'chronicle' | 'validAt' | 'gazetteer' | 'hierarchy' | 'canonicalGroup'
>;

/** Whether the version under a cursor is meant. */
export type EntryTest = (at: EntryCursor) => boolean;

/** The tests of a question that columns answer, the cheapest first. */
export interface ColumnTests {
  /** Of what is so of a row whatever was out. */
  readonly ofRow: readonly EntryTest[];
  /** Of what can hang on which other entries were out. */
  readonly ofVersion: readonly EntryTest[];
}

export function columnTests(
  columns: EntryColumns,
  asked: NamesAsked,
  { filter, of, candidates }: EntryQuestion,
): ColumnTests {
  const { type, stance, source, person, group, place } = filter;
  return {
    ofRow: [
      ...whenAsked(type, (types) => amongBits(types.map(typeNumber), (at) => at.type)),
      ...whenAsked(stance, (stances) => amongBits(stances.map(stanceNumber), (at) => at.stance)),
      ...whenAsked(source, (slugs) => amongSources(columns, slugs)),
      ...whenAsked(person, (ids) => namingPeople(columns, ids)),
      ...whenAsked(
        candidates,
        (numbers): EntryTest =>
          (at) =>
            holdsNumber(numbers, at.entry),
      ),
      ...whenAsked(of, (subject) => belonging(columns, asked, subject)).flat(),
    ],
    ofVersion: [
      ...standingTests(filter),
      ...dateTests(asked, filter),
      ...whenAsked(of?.kind === 'PLACE' ? of.id : undefined, (slug) =>
        namingPlaces(columns, asked, [slug]),
      ),
      ...whenAsked(place, (slugs) => namingPlaces(columns, asked, slugs)),
      ...whenAsked(group, (slugs) => namingGroups(columns, asked, slugs)),
    ],
  };
}

function whenAsked<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): readonly Result[] {
  return value === undefined ? [] : [make(value)];
}

function standingTests({ status = ['STANDING'], disputed }: EntryFilter): readonly EntryTest[] {
  return [
    amongBits(status.map(statusNumber), (at) => at.status),
    ...whenAsked(disputed, (isDisputed): EntryTest => {
      const wanted = isDisputed ? 1 : 0;
      return (at) => at.disputed === wanted;
    }),
  ];
}

function amongBits(numbers: readonly number[], numberOf: (at: EntryCursor) => number): EntryTest {
  const bits = bitsOf(numbers);
  return (at) => ((bits >> numberOf(at)) & 1) === 1;
}

/** A bit for each of some small numbers. */
export function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}

function amongSources({ sources }: EntryColumns, slugs: readonly string[]): EntryTest {
  const wanted = new Set(slugs.flatMap((slug) => sources.find(slug) ?? []));
  return (at) => wanted.has(at.source);
}

function dateTests({ validAt }: NamesAsked, filter: EntryFilter): readonly EntryTest[] {
  return [
    ...whenAsked(
      filter.certainty,
      (wanted): EntryTest =>
        (at) =>
          wanted.includes(happenedBy(at.hasDates ? at.begun : at.happened, validAt) ?? 'NOT_YET'),
    ),
    ...whenAsked(
      filter.happened,
      (period): EntryTest =>
        (at) =>
          at.hasDates
            ? certaintyInPeriod(at.each, period) !== undefined
            : touches(at.earliest, at.latest, period),
    ),
  ];
}

function touches(earliest: number, latest: number, period: Bounds): boolean {
  return Math.max(earliest, period.earliest) < Math.min(latest, period.latest);
}

function belonging(
  columns: EntryColumns,
  asked: NamesAsked,
  { kind, id }: EntrySubject,
): readonly EntryTest[] {
  switch (kind) {
    case 'SOURCE':
      return [amongSources(columns, [id])];
    case 'GROUP':
      return [namingGroup(columns, asked, id)];
    case 'PERSON':
      return [namingPeople(columns, [id])];
    case 'PLACE':
    case 'INCIDENT':
      return [];
  }
}

function namingPeople({ people, sets }: EntryColumns, ids: readonly string[]): EntryTest {
  const wanted = new Set(ids.flatMap((id) => people.find(id) ?? []));
  const isMeant = sets.remembered((members) => members.some((member) => wanted.has(member)));
  return (at) => isMeant(at.people);
}

/** The group itself, under whatever name. */
function namingGroup(
  { groups, sets }: EntryColumns,
  { canonicalGroup }: NamesAsked,
  slug: string,
): EntryTest {
  const isMeant = sets.remembered((members) =>
    members.some((member) => canonicalGroup(groups.text(member) ?? '') === slug),
  );
  return (at) => isMeant(at.groups);
}

const ALWAYS: EntryTest = () => true;
const NEVER: EntryTest = () => false;

/** A group stands for everything that rolled up into it, even if only possibly, when the entry was so. */
function namingGroups(
  { groups, sets }: EntryColumns,
  asked: NamesAsked,
  slugs: readonly string[],
): EntryTest {
  const { canonicalGroup } = asked;
  const wanted = [...new Set(slugs.map(canonicalGroup))];
  const everBelow = once(() => groupsEverBelow(asked, wanted));
  const isMeant = sets.remembered((members): EntryTest => {
    const named = members.map((member) => canonicalGroup(groups.text(member) ?? ''));
    if (named.some((group) => wanted.includes(group))) return ALWAYS;
    const below = named.filter((group) => everBelow().has(group));
    if (below.length === 0) return NEVER;
    const hierarchy = asked.hierarchy();
    return during(hierarchy.turnsAbove(below), (bounds) =>
      below.some((group) => {
        const above = hierarchy.above(group, bounds);
        return wanted.some((one) => above.has(one));
      }),
    );
  });
  return (at) => isMeant(at.groups)(at);
}

/** The groups, and everything that was ever told to roll up into one of them, under all names. */
export function groupsEverBelow(
  { chronicle }: NamesAsked,
  groups: Iterable<string>,
): ReadonlySet<string> {
  return familyClosure(linksIn(chronicle), 'CHILD', groups);
}

/** A place stands for everything that lay in it, even if only possibly, when the entry was so. */
function namingPlaces(
  { places, sets }: EntryColumns,
  { gazetteer }: NamesAsked,
  areas: readonly string[],
): EntryTest {
  const lies = (named: readonly string[], bounds: Bounds): boolean =>
    named.some((place) =>
      areas.some((area) => liesIn(gazetteer, place, area, bounds) !== undefined),
    );
  const isMeant = sets.remembered((members): EntryTest => {
    const named = members.flatMap((member) => places.text(member) ?? []);
    if (named.some((place) => areas.includes(place))) return ALWAYS;
    if (!lies(named, UNBOUNDED)) return NEVER;
    return during(gazetteer.turnsAbove([...named, ...areas]), (bounds) => lies(named, bounds));
  });
  return (at) => isMeant(at.places)(at);
}

/** What can only change at the turns, asked of the bounds of a version. */
function during(turns: readonly number[], compute: (bounds: Bounds) => boolean): EntryTest {
  const isSo = perStretch(turns, compute);
  return (at) => isSo(at.happened);
}

function holdsNumber(ascending: Uint32Array, number: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number;
}
