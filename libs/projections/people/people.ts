import type { ExternalId } from '#events/external-id';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest } from '#libs/time/certainty';
import { factLink } from '../links/fact-links.js';
import { personName, readable } from '../names/naming.js';
import { countsAsSo } from '../view/counting.js';
import { certaintyOf, orderingBounds } from '../incidents/entry-certainty.js';
import { membershipsAt } from './memberships.js';
import { officesAt } from './offices.js';
import { isCalled, namesCalled } from '../names/names-called.js';
import { holdsWords, wordsOf } from '../names/search-text.js';
import { sorted, sortText } from '../names/sort-text.js';
import type { DatedBy } from '../states/state-row.js';
import { inOrder } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/** A person as registered at the cut. */
export interface Person {
  readonly uuid: string;
  readonly sortKey: string;
  readonly name: string;
  readonly external: readonly ExternalId[];
}

/** Which people are meant: those who belonged to one of the groups, or held an office in it, by the valid time. */
export interface PersonFilter {
  readonly group?: readonly string[];
}

function personOf(view: View, uuid: string): Person | undefined {
  const description = view.people.get(uuid);
  if (description === undefined) return undefined;
  const name = personName(view, uuid);
  return { uuid, name, external: description.external, sortKey: sortText(name, uuid) };
}

/** The people whom a filter and a search of their names mean, in the order of their names. */
export function peopleAt(
  view: View,
  validAt: number,
  { filter, search }: { readonly filter: PersonFilter; readonly search?: string },
): readonly Person[] {
  const connected = filter.group && peopleOfGroups(view, validAt, filter.group);
  const searched = search === undefined ? undefined : wordsOf(search);
  return sorted(
    [...view.people.keys()]
      .filter((uuid) => connected?.has(uuid) ?? true)
      .filter((uuid) => searched === undefined || isFound(view, uuid, searched))
      .flatMap((uuid) => personOf(view, uuid) ?? []),
  );
}

function peopleOfGroups(
  view: View,
  validAt: number,
  group: readonly string[],
): ReadonlySet<string> {
  const asked = { group, ended: [true, false] };
  return new Set([
    ...officesAt(view, validAt, asked).map(({ person }) => person),
    ...membershipsAt(view, validAt, asked).map(({ member }) => member),
  ]);
}

/** Whether the names of a person hold all words of a search together, the last of them as the beginning of a word. */
function isFound(view: View, uuid: string, searched: readonly string[]): boolean {
  const own = view.people.get(uuid)?.name ?? '';
  const words = new Set(wordsOf(readable(own, '')));
  if (holdsWords(words, searched)) return true;
  const helpful = namesCalled(view, uuid).filter((name) =>
    searched.some((word) => name.some((one) => one.startsWith(word))),
  );
  if (!holdsWords(new Set([...words, ...helpful.flat()]), searched)) return false;
  const used = helpful.filter((name) => isCalled(view, uuid, name));
  return holdsWords(new Set([...words, ...used.flat()]), searched);
}

/** What sources say a person is, by the date of what they say; only what was so, even if only possibly, by an exclusive cut. */
export function descriptionsOf(
  view: View,
  person: string,
  validAt: number,
): readonly ViewEntry<'PersonDescribed'>[] {
  const ofPerson = view
    .standingLinked('ACTOR', [person])
    .filter(isDescription)
    .filter(({ content }) => content.fact.person === person)
    .filter((entry) => certaintyOf(view, entry, validAt) !== 'NOT_YET');
  return byDate(view, ofPerson);
}

function isDescription(entry: ViewEntry): entry is ViewEntry & ViewEntry<'PersonDescribed'> {
  return entry.content.type === 'PersonDescribed';
}

function byDate<Entry extends ViewEntry>(view: View, entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry) => {
    const { earliest, latest } = orderingBounds(view, entry);
    return { entry, sortKey: sortText(earliest, latest, entry.uuid) };
  });
  return sorted(keyed).map(({ entry }) => entry);
}

/** The standing entries that say, or deny, that a person was killed, in the order of their UUIDs. */
export function killingsOf(view: View, person: string): readonly ViewEntry<'PersonKilled'>[] {
  return view
    .standingLinked('FACT', [factLink('PersonKilled', person)])
    .filter(isKilling)
    .filter(({ content }) => content.fact.person === person);
}

function isKilling(entry: ViewEntry): entry is ViewEntry & ViewEntry<'PersonKilled'> {
  return entry.content.type === 'PersonKilled';
}

/** That a person was killed. */
export interface Death {
  readonly certainty: Certainty;
  /** By the report that dates it most closely; of equal ones the surest, then the first by UUID. */
  readonly date: DatedBy;
  readonly disputed: boolean;
  readonly evidence: readonly ViewEntry[];
  readonly against: readonly ViewEntry[];
}

/** What is known of a person's death at an exclusive cut of valid time; undefined when it is not even possible by then. */
export function deathOf(view: View, person: string, validAt: number): Death | undefined {
  const told = killingsOf(view, person);
  const reports = told.filter(({ content }) => countsAsSo(content.stance));
  const certainty = highest(...reports.map((entry) => killedBy(entry, validAt)));
  const [closest] = sorted(reports.flatMap(datedClosely));
  if (certainty === undefined || closest === undefined) return undefined;
  const denials = reports.flatMap(({ uuid }) => view.denialsOf(uuid));
  const denied = told.filter(({ content }) => content.stance === 'DENIED');
  return {
    certainty,
    date: closest.date,
    disputed: denials.length > 0,
    evidence: inOrder(reports),
    against: inOrder([...denials, ...denied]),
  };
}

function killedBy({ date, visibility }: ViewEntry, validAt: number): Certainty | undefined {
  return lowest(visibility, date.when && happenedBy(date.when.bounds, validAt));
}

function datedClosely(
  entry: ViewEntry,
): readonly { readonly date: DatedBy; readonly sortKey: string }[] {
  const { when } = entry.date;
  if (when === undefined) return [];
  const { bounds } = when;
  const sortKey = sortText(bounds.latest - bounds.earliest, entry.visibility, entry.uuid);
  return [{ date: { entry, field: 'when', bounds }, sortKey }];
}
