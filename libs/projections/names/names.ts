import { readable } from './naming.js';
import { foldedName } from './folded-name.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
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
  const known = (namesByFold(view).get(fold) ?? []).filter(
    ({ form }) => fold !== '' || form === name,
  );
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

const namesByFold = perView((view) => {
  const known: readonly KnownName[] = [
    ...[...view.groups].map(([slug, { name }]) => ({
      actor: view.canonicalGroup(slug),
      form: name,
      source: undefined,
    })),
    ...[...view.people].map(([actor, { name }]) => ({
      actor,
      form: readable(name, ''),
      source: undefined,
    })),
    ...reportedNames(view),
    ...usedForms(view),
  ];
  return groupedBy(known, ({ form }) => foldedName(form));
});

function reportedNames(view: View): readonly KnownName[] {
  return view.standingOf('GroupNameReported').flatMap(({ content }) => {
    const { group, form, replaces } = content.fact;
    const forms = replaces === undefined ? [form] : [form, replaces];
    return forms.map((each) => ({
      actor: view.canonicalGroup(group),
      form: each,
      source: content.source,
    }));
  });
}

function usedForms(view: View): readonly KnownName[] {
  return view.standing.flatMap(({ content }) =>
    content.forms.map(({ actor, form }) => ({
      actor: view.groups.has(actor) ? view.canonicalGroup(actor) : actor,
      form: readable(form, ''),
      source: content.source,
    })),
  );
}
