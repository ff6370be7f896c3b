import type { Bounds } from '#libs/time/bounds';
import { overlaps } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { enumeration } from '../names/enumeration.js';
import { originsOf } from '../origins/origins.js';
import { liesWithin } from '../places/places.js';
import { perView } from '../view/per-view.js';
import { Recent } from '../view/recent.js';
import { includedGroups } from '../ties/roll-up.js';
import { sorted, sortText } from '../names/sort-text.js';
import type { View, ViewEntry } from '../view/view.js';
import { cycleContradictions } from './cycle.js';
import { dateContradictions } from './date.js';
import { denialContradictions } from './denial.js';
import { figuresContradictions } from './figures.js';
import type { ContradictionKind, Finder, Finding, Side, Sought } from './finding.js';
import { firstContradictions } from './first.js';
import { officeContradictions } from './office.js';
import { placeContradictions } from './place.js';
import { relationContradictions } from './relation.js';
import { responsibilityContradictions } from './responsibility.js';
import { scopeContradictions } from './scope.js';
import { canBeAboutIncident, soughtIn } from './sought.js';
import { strengthContradictions } from './strength.js';
import { totalsContradictions } from './totals.js';

/** Which contradictions are meant. Lists hold alternatives; an absent field asks for nothing. */
export interface ContradictionFilter {
  readonly kind?: readonly ContradictionKind[];
  /** Includes what rolls up into a group, even if only possibly, at the time of the contradiction. */
  readonly group?: readonly string[];
  readonly person?: readonly string[];
  /** Includes the parts of a place. */
  readonly place?: readonly string[];
  readonly incident?: readonly string[];
  readonly source?: readonly string[];
  readonly certainty?: readonly Certainty[];
  /** When that was about which they disagree; an overlap suffices. */
  readonly happened?: Bounds;
}

/** A question to which what is known gives several answers that cannot all be right. */
export interface Contradiction extends Required<Omit<Finding, 'incident' | 'subject'>> {
  /** Kind and subject; tells it from all others at its basis. */
  readonly key: string;
  readonly kind: ContradictionKind;
  readonly sortKey: string;
  readonly text: string;
  readonly incident: string | undefined;
}

const FINDERS: Readonly<Record<ContradictionKind, Finder>> = {
  RESPONSIBILITY: responsibilityContradictions,
  DENIAL: denialContradictions,
  DATE: dateContradictions,
  PLACE: placeContradictions,
  SCOPE: scopeContradictions,
  RELATION: relationContradictions,
  STRENGTH: strengthContradictions,
  OFFICE: officeContradictions,
  FIRST: firstContradictions,
  FIGURES: figuresContradictions,
  TOTALS: totalsContradictions,
  CYCLE: cycleContradictions,
};

const KINDS = Object.keys(FINDERS) as readonly ContradictionKind[];

/** The contradictions that are known at an exclusive cut of valid time, by when that was about which sources disagree. */
export function contradictionsAt(
  view: View,
  validAt: number,
  filter: ContradictionFilter = {},
): readonly Contradiction[] {
  const incidents = filter.incident?.map(view.canonicalIncident);
  const kinds = KINDS.filter(
    (kind) =>
      (filter.kind?.includes(kind) ?? true) &&
      (incidents === undefined || canBeAboutIncident(kind)),
  );
  const sought = incidents === undefined ? 'EVERYTHING' : [...new Set(incidents)];
  const all = kinds.flatMap((kind) => ofKind(view, validAt, [kind, sought]));
  return sorted(all.filter((contradiction) => isMeant(view, contradiction, filter)));
}

/** The contradiction of that key at a basis; undefined where there is none. */
export function contradictionByKey(
  view: View,
  validAt: number,
  key: string,
): Contradiction | undefined {
  const kind = KINDS.find((candidate) => key.startsWith(`${candidate} `));
  if (kind === undefined) return undefined;
  const sought = soughtIn(view, kind, key.slice(kind.length + 1));
  return ofKind(view, validAt, [kind, sought]).find((contradiction) => contradiction.key === key);
}

/** Moments that are asked about come in dozens, not by the million: the last few are kept. */
const KEPT = 64;

const known = perView(() => new Recent<string, readonly Contradiction[]>(KEPT));

function ofKind(
  view: View,
  validAt: number,
  [kind, sought]: readonly [ContradictionKind, Sought],
): readonly Contradiction[] {
  return known(view).get(`${kind} ${String(validAt)} ${String(sought)}`, () =>
    FINDERS[kind](view, validAt, sought).map((finding) => contradictionOf(view, kind, finding)),
  );
}

function contradictionOf(view: View, kind: ContradictionKind, finding: Finding): Contradiction {
  const { subject, incident, people = [], ...found } = finding;
  const { earliest, latest } = found.during;
  const key = `${kind} ${subject}`;
  return {
    ...found,
    people,
    incident,
    key,
    kind,
    sortKey: sortText(earliest, latest, key),
    text: textOf(view, finding),
  };
}

function textOf(view: View, { question, sides, certainty }: Finding): string {
  const answers = enumeration(
    sides.map((side) => sideText(view, side)),
    'or',
  );
  const hedge = certainty === 'POSSIBLE' ? ' They only possibly contradict each other.' : '';
  return `${question} ${answers.charAt(0).toUpperCase()}${answers.slice(1)}.${hedge}`;
}

/** What a side answers, and how many say so: "Islamic State (1 source, 1 origin)". */
export function sideText(view: View, { answer, entries }: Side): string {
  if (entries.length === 0) return answer;
  const sources = new Set(entries.map(({ content }) => content.source)).size;
  const origins = originsOf(view, entries).length;
  return `${answer} (${counted(sources, 'source')}, ${counted(origins, 'origin')})`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function isMeant(view: View, found: Contradiction, filter: ContradictionFilter): boolean {
  const { certainty, happened, person, incident, source, group, place } = filter;
  const sources = () => entriesOf(found).map(({ content }) => content.source);
  return [
    isOneOf(found.certainty, certainty),
    happened === undefined || overlaps(found.during, happened),
    hasOneOf(found.people, person),
    hasOneOf(incidentsOf(found), incident?.map(view.canonicalIncident)),
    source === undefined || hasOneOf(sources(), source),
    isOfGroups(view, found, group),
    isInPlaces(view, found, place),
  ].every((is) => is);
}

function incidentsOf({ incident }: Contradiction): readonly string[] {
  return incident === undefined ? [] : [incident];
}

/** The entries on all sides of a contradiction. */
function entriesOf({ sides }: Pick<Contradiction, 'sides'>): readonly ViewEntry[] {
  return sides.flatMap(({ entries }) => entries);
}

function isOneOf<Value>(value: Value, asked: readonly Value[] | undefined): boolean {
  return asked?.includes(value) ?? true;
}

function hasOneOf<Value>(values: readonly Value[], asked: readonly Value[] | undefined): boolean {
  return asked === undefined || values.some((value) => asked.includes(value));
}

function isOfGroups(
  view: View,
  { groups, during }: Contradiction,
  asked: readonly string[] | undefined,
): boolean {
  if (asked === undefined) return true;
  const included = includedGroups(view, asked, during);
  return groups.some((group) => included.has(view.canonicalGroup(group)));
}

function isInPlaces(
  view: View,
  { places, during }: Contradiction,
  asked: readonly string[] | undefined,
): boolean {
  return (
    asked === undefined ||
    places.some((place) =>
      asked.some((area) => liesWithin(view, place, area, during) !== undefined),
    )
  );
}
