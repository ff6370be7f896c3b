import { wordsOf } from '#libs/projections/names/search-text';
import { mentionsOf } from '#libs/projections/view/mentions';
import { resolveName } from '#libs/projections/names/names';
import { linksIn } from '#libs/projections/links/links';
import type { View } from '#libs/projections/view/view';
import type { Named, Registered } from './references.js';

const MOST_CANDIDATES = 5;

/** Whether any entry names an incident, or one that it was matched with. */
function isNamed(view: View, slug: string): boolean {
  const canonical = view.canonicalIncident(slug);
  const links = linksIn(view.chronicle);
  for (const matched of links.closure('MATCHED', [canonical]))
    for (const uuid of links.of('SPEAKS_OF', matched)) {
      const entry = view.entries.get(uuid);
      if (entry !== undefined && mentionsOf(view, entry).incidents.has(canonical)) return true;
    }
  return false;
}

/** Of millions of incidents no more than so many are looked at for a slug that is meant. */
const MOST_LOOKED_AT = 10_000;

/** Slugs of incidents that hold every word of the text. */
function similarIncidents(view: View, text: string): readonly string[] {
  const slugs = new Set<string>();
  for (const slug of linksIn(view.chronicle).keysOf('SPEAKS_OF')) {
    if (slugs.size === MOST_LOOKED_AT) break;
    slugs.add(view.canonicalIncident(slug));
  }
  return similar(
    [...slugs].map((slug) => [slug, '']),
    text,
    (slug) => isNamed(view, slug),
  );
}

/** What is known at the head, where every argument that names something is looked up. */
export class HeadRegistry implements Registered {
  readonly #view: () => View;

  constructor(view: () => View) {
    this.#view = view;
  }

  has(kind: Named, key: string): boolean {
    const view = this.#view();
    switch (kind) {
      case 'entry':
        return view.entries.has(key);
      case 'group':
        return view.groups.has(key);
      case 'person':
        return view.people.has(key);
      case 'place':
        return view.places.has(key);
      case 'source':
        return view.sources.has(key);
      case 'incident':
        return isNamed(view, key);
    }
  }

  candidates(kind: Named, text: string): readonly string[] {
    const view = this.#view();
    switch (kind) {
      case 'group':
        return meant(resolveName(view, text).groups) ?? similar(namesIn(view.groups), text);
      case 'person':
        return meant(resolveName(view, text).people) ?? [];
      case 'place':
        return similar(namesIn(view.places), text);
      case 'source':
        return similar(
          [...view.sources].map(([slug, { description }]) => [slug, description.title]),
          text,
        );
      case 'incident':
        return similarIncidents(view, text);
      case 'entry':
        return [];
    }
  }
}

function meant(candidates: readonly { readonly actor: string }[]): readonly string[] | undefined {
  return candidates.length === 0
    ? undefined
    : candidates.slice(0, MOST_CANDIDATES).map(({ actor }) => actor);
}

function namesIn(registry: ReadonlyMap<string, { readonly name: string }>) {
  return [...registry].map(([slug, { name }]) => [slug, name] as const);
}

/** The first of those that are known and whose slug or name holds every word of the text. */
function similar(
  named: readonly (readonly [slug: string, name: string])[],
  text: string,
  isKnown: (slug: string) => boolean = () => true,
): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const found: string[] = [];
  const alike = named
    .filter(([slug, name]) => {
      const own = wordsOf(`${slug} ${name}`);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    })
    .map(([slug]) => slug)
    .toSorted();
  for (const slug of alike) {
    if (found.length === MOST_CANDIDATES) break;
    if (isKnown(slug)) found.push(slug);
  }
  return found;
}
