import { wordsOf } from '#libs/projections/names/search-text';
import { mentionsOf } from '#libs/projections/view/mentions';
import { resolveName } from '#libs/projections/names/names';
import { perView } from '#libs/projections/view/per-view';
import type { View } from '#libs/projections/view/view';
import type { Named, Registered } from './references.js';

const MOST_CANDIDATES = 5;

/** The slugs under which any entry names an incident. */
const namedIncidents = perView(
  (view): ReadonlySet<string> =>
    new Set([...view.entries.values()].flatMap((entry) => [...mentionsOf(view, entry).incidents])),
);

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
        return namedIncidents(view).has(view.canonicalIncident(key));
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
        return similar(
          [...namedIncidents(view)].map((slug) => [slug, '']),
          text,
        );
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

/** Those whose slug or name holds every word of the text. */
function similar(
  named: readonly (readonly [slug: string, name: string])[],
  text: string,
): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return named
    .filter(([slug, name]) => {
      const own = wordsOf(`${slug} ${name}`);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    })
    .map(([slug]) => slug)
    .toSorted()
    .slice(0, MOST_CANDIDATES);
}
