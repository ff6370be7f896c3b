import type { Chronicle } from '../chronicle/chronicle.js';
import { linksIn } from '../links/links.js';
import { namesKnownTo, useKey, useOf } from '../links/names-used.js';
import { canonicalActor, openText } from './naming.js';
import { foldedName } from './folded-name.js';
import { groupedBy } from '../view/grouped-by.js';
import { Recent } from '../view/recent.js';
import { someStanding } from '../view/some-standing.js';
import { sorted, sortText } from './sort-text.js';
import type { View } from '../view/view.js';

/** Letter by letter, but for case, accents, punctuation and spaces, or as the slug of a group. */
type NameMatch = 'EXACT' | 'FOLDED' | 'SLUG';

/** A group or person that a name can mean. */
export interface NameCandidate {
  /** The canonical slug of a group, or the UUID of a person. */
  readonly actor: string;
  /** The form of their name that matched best. */
  readonly form: string;
  readonly match: NameMatch;
  /** The sources that use a form that matches, in the order of their slugs; none where only we use it. */
  readonly sources: readonly string[];
}

/** What a name, as it was reported somewhere, can mean, best match first. */
export interface NameResolution {
  readonly name: string;
  /** Whether it can mean more than one group. */
  readonly ambiguous: boolean;
  readonly groups: readonly NameCandidate[];
  readonly people: readonly NameCandidate[];
}

/** A name under which an actor is known, and the source that uses it; our own name has none. */
interface KnownName {
  readonly actor: string;
  readonly form: string;
  readonly source: string | undefined;
}

/**
 * Which groups and people a name can mean, by the names that we use, those that standing entries report, and the forms that they use.
 * Names are kept as reported, so that one can mean several.
 */
export function resolveName(view: View, name: string): NameResolution {
  const fold = foldedName(name);
  const known = knownNames(view, fold).filter(({ form }) => fold !== '' || form === name);
  const isPerson = ({ actor }: KnownName) => view.people.has(actor);
  const groups = candidatesAmong(
    name,
    known.filter((one) => !isPerson(one)),
    slugNamed(view, name),
  );
  return {
    name,
    ambiguous: groups.length > 1,
    groups,
    people: candidatesAmong(name, known.filter(isPerson), []),
  };
}

function slugNamed(view: View, name: string): readonly string[] {
  return view.groups.has(name) ? [view.canonicalGroup(name)] : [];
}

function candidatesAmong(
  name: string,
  known: readonly KnownName[],
  slugs: readonly string[],
): readonly NameCandidate[] {
  const byActor = groupedBy(known, ({ actor }) => actor);
  const named = [...byActor].map(([actor, names]) => candidate(name, actor, names));
  const bySlug = slugs
    .filter((slug) => !byActor.has(slug))
    .map((slug) => ({ actor: slug, form: name, match: 'SLUG' as const, sources: [] }));
  return sorted([...named, ...bySlug].map((one) => ({ ...one, sortKey: rank(one) }))).map(
    ({ actor, form, match, sources }) => ({ actor, form, match, sources }),
  );
}

const BEST_FIRST: readonly NameMatch[] = ['EXACT', 'FOLDED', 'SLUG'];

/** The best match first, then what more sources use. */
function rank({ actor, match, sources }: NameCandidate): string {
  return sortText(BEST_FIRST.indexOf(match), -sources.length, actor);
}

function candidate(name: string, actor: string, names: readonly KnownName[]): NameCandidate {
  const exact = names.filter(({ form }) => form === name);
  const matching = exact.length > 0 ? exact : names;
  const sources = matching.flatMap(({ source }) => source ?? []);
  return {
    actor,
    form: matching.map(({ form }) => form).toSorted()[0] ?? name,
    match: exact.length > 0 ? 'EXACT' : 'FOLDED',
    sources: [...new Set(sources)].toSorted(),
  };
}

/** Our own name for a group, by the slug under which it was registered, or for a person. */
interface OwnName {
  readonly actor: string;
  readonly form: string;
}

/** As long as nothing is registered or amended, views share the names of what is. */
const KEPT = 8;

const ownNames = new WeakMap<
  Chronicle['groups'],
  Recent<string, ReadonlyMap<string, readonly OwnName[]>>
>();

/** Our own names, by what they are but for the ways in which writers differ. Names that are sealed mean nobody. */
function ownNamesByFold(view: View): ReadonlyMap<string, readonly OwnName[]> {
  const { log, groups } = view.chronicle;
  const recent =
    ownNames.get(groups) ?? new Recent<string, ReadonlyMap<string, readonly OwnName[]>>(KEPT);
  ownNames.set(groups, recent);
  const { position } = view.cut;
  const changed = [log.lastChange('GROUP', position), log.lastChange('PERSON', position)].join(' ');
  return recent.get(changed, () => groupedBy(readOwnNames(view), ({ form }) => foldedName(form)));
}

function readOwnNames(view: View): readonly OwnName[] {
  return [
    ...[...view.groups].map(([actor, { name }]) => ({ actor, form: name })),
    ...[...view.people].flatMap(([actor, { name }]) => {
      const form = openText(name);
      return form === undefined ? [] : [{ actor, form }];
    }),
  ];
}

/** Whoever is known by a name of this form: the names that we use, those that standing entries report, and the forms that they use. */
function knownNames(view: View, fold: string): readonly KnownName[] {
  const own = ownNamesByFold(view).get(fold) ?? [];
  const used = [...linksIn(view.chronicle).of('FORM', fold)]
    .filter((key) => isUsed(view, key))
    .map(useOf);
  return [...own.map((name) => ({ ...name, source: undefined })), ...used].map((name) => ({
    ...name,
    actor: canonicalActor(view, name.actor),
  }));
}

/** Whether an entry that stands uses a name so. */
function isUsed(view: View, key: string): boolean {
  return someStanding(view, ['USE', key], ({ content }) =>
    namesKnownTo(content).some((name) => useKey({ ...name, source: content.source }) === key),
  );
}
