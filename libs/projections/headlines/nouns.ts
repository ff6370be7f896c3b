import type { PlaceKind } from '#events/words';
import { enumeration } from '../names/enumeration.js';
import { actorName, canonicalActor, placeName } from '../names/naming.js';
import type { View, ViewEntry } from '../view/view.js';
import { spokenName } from './spoken-name.js';
import type { NounPhrase } from './spoken-name.js';

/** A longer list is cut, so that a headline stays one line. */
const MOST = 6;

/** "A, B and C"; of many the first and how many others there are. */
export function listed(texts: readonly string[]): string {
  if (texts.length <= MOST) return enumeration(texts);
  const shown = texts.slice(0, MOST - 1);
  return enumeration([...shown, `${texts.length - shown.length} others`]);
}

/** One group or person inside a sentence. */
export function actor(view: View, id: string): NounPhrase {
  return { ...spoken(view, id), actor: canonicalActor(view, id) };
}

function spoken(view: View, id: string): NounPhrase {
  const name = actorName(view, id);
  return view.people.has(id) ? { text: name, plural: false } : spokenName(name);
}

/** Several groups or people inside a sentence. */
export function actors(view: View, ids: readonly string[]): NounPhrase {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return actor(view, only);
  return { text: listed(ids.map((id) => actor(view, id).text)), plural: true };
}

/** Several groups or people as a text after a word: "by A and B"; nothing for none. */
export function after(word: string, view: View, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${word} ${actors(view, ids).text}`;
}

const DEFINITE_PLACE =
  /\b(Areas|belt|Border|border|Emirates|Gulf|Isles|Islands|Kingdom|Line|Maldives|Netherlands|Peninsula|peninsula|Philippines|Region|region|Republic|Sea|States|Strip|Territories|Territory|Valley|valley)\b/;

/** A place inside a sentence: "the Line of Control", "southwestern Pakistan". */
function place(view: View, slug: string): string {
  const name = placeName(view, slug);
  const [head = ''] = name.split(/ (?:of|in|on) /);
  return DEFINITE_PLACE.test(head) && !name.startsWith('the ') ? `the ${name}` : name;
}

export function placesText(view: View, slugs: readonly string[]): string {
  return listed(slugs.map((slug) => place(view, slug)));
}

/** What is neither a line nor a site is an area. */
const PREPOSITIONS = new Map<PlaceKind | undefined, string>([
  ['LINE', 'on'],
  ['SITE', 'at'],
]);

function preposition(view: View, slug: string): string {
  return PREPOSITIONS.get(view.places.get(slug)?.placeKind) ?? 'in';
}

type Mention = ViewEntry['content']['places'][number];

/** Where something was: "in Quetta", "near Quetta and on the Line of Control"; nothing for nowhere. */
export function placedIn(view: View, mentions: readonly Mention[]): string {
  const byPreposition = new Map<string, string[]>();
  for (const { place: slug, precision } of mentions) {
    const word = precision === 'NEAR' ? 'near' : preposition(view, slug);
    byPreposition.set(word, [...(byPreposition.get(word) ?? []), place(view, slug)]);
  }
  return enumeration([...byPreposition].map(([word, places]) => `${word} ${listed(places)}`));
}

/** Whether words name a place already: "the Government of Pakistan", "militants in Pakistan". */
export function isSaid(view: View, slug: string, said: string): boolean {
  const words = ` ${said.replaceAll(/[,.;:()"]/g, ' ')} `;
  const names = [placeName(view, slug), place(view, slug)];
  return names.some((name) => words.includes(` of ${name} `) || words.includes(` in ${name} `));
}

/** Where an entry says that it was so, apart from the places that these words name already. */
export function whereElse(view: View, entry: ViewEntry, ...said: readonly (string | undefined)[]) {
  const words = said.filter((text) => text !== undefined).join(', ');
  return placedIn(
    view,
    entry.content.places.filter(({ place: slug }) => !isSaid(view, slug, words)),
  );
}

/** Where an entry says that it was so, apart from the places that its fact names already. */
export function where(view: View, entry: ViewEntry, apart: readonly string[] = []): string {
  return placedIn(
    view,
    entry.content.places.filter(({ place: slug }) => !apart.includes(slug)),
  );
}
