import type { Sealable } from '#events/text';
import type { View } from '../view/view.js';

/** What stands in place of a personal text that was sealed. */
export const WITHHELD = 'a person whose name is withheld';

/** A personal text as it may be shown; undefined for one that is sealed. */
export function openText(text: Sealable | undefined): string | undefined {
  return typeof text === 'string' ? text : undefined;
}

/** The name that we use for a group, or for what it was unified with; its slug where it is not registered at the view. */
export function groupName(view: View, slug: string): string {
  return view.groups.get(view.canonicalGroup(slug))?.name ?? slug;
}

/** The name of a person at the view, or that it is withheld. */
export function personName(view: View, id: string): string {
  return openText(view.people.get(id)?.name) ?? WITHHELD;
}

/** The name of a group or, for a UUID, of a person. */
export function actorName(view: View, id: string): string {
  return view.people.has(id) ? personName(view, id) : groupName(view, id);
}

/** The name of a place at the view; its slug where it is not known there. */
export function placeName(view: View, slug: string): string {
  return view.places.get(slug)?.name ?? slug;
}

/** The canonical slug of a group; a person's UUID as it is. */
export function canonicalActor(view: View, actor: string): string {
  return view.groups.has(actor) ? view.canonicalGroup(actor) : actor;
}

/** Words that may be sealed, as far as they can be read here. */
export function readable(words: Sealable, otherwise: string): string {
  return openText(words) ?? otherwise;
}
