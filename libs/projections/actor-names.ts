import type { Sealable } from '#events/text';
import type { View } from './view.js';

/** What stands in place of a name that was sealed, and can be erased. */
const SEALED = '(name sealed)';

/** The name that we use for a group, or its slug where it is not registered at the cut. */
export function groupName(view: View, group: string): string {
  return view.groups.get(view.canonicalGroup(group))?.name ?? group;
}

/** The name that we use for a person, or their UUID where they are not registered at the cut. */
export function personName(view: View, person: string): string {
  const name = view.people.get(person)?.name;
  return name === undefined ? person : readable(name, SEALED);
}

/** The name that we use for a place, or its slug where it is not registered at the cut. */
export function placeName(view: View, place: string): string {
  return view.places.get(place)?.name ?? place;
}

/** The name that we use for a group or a person. */
export function actorName(view: View, actor: string): string {
  return view.people.has(actor) ? personName(view, actor) : groupName(view, actor);
}

/** The canonical slug of a group; a person's UUID as it is. */
export function canonicalActor(view: View, actor: string): string {
  return view.groups.has(actor) ? view.canonicalGroup(actor) : actor;
}

/** Words that may be sealed, as far as they can be read here. */
export function readable(words: Sealable, otherwise: string): string {
  return typeof words === 'string' ? words : otherwise;
}
