import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import { perView } from './per-view.js';
import type { View, ViewEntry } from './view.js';

/** What an entry names, anywhere in its report or its fact, under canonical names. */
export interface Mentions {
  readonly groups: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

const known = perView(() => new Map<string, Mentions>());

/** The groups, people, places and incidents that an entry names. */
export function mentionsOf(view: View, entry: ViewEntry): Mentions {
  const memo = known(view);
  let mentions = memo.get(entry.uuid);
  if (mentions === undefined) {
    mentions = readMentions(view, entry);
    memo.set(entry.uuid, mentions);
  }
  return mentions;
}

function readMentions(view: View, entry: ViewEntry): Mentions {
  const references = referencesOf(entry.content);
  const named = (...kinds: readonly ReferenceKind[]): readonly string[] =>
    references.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const actors = named('ACTOR');
  return {
    groups: new Set(
      [...named('GROUP'), ...actors.filter((id) => view.groups.has(id))].map(view.canonicalGroup),
    ),
    people: new Set([...named('PERSON'), ...actors.filter((id) => view.people.has(id))]),
    places: new Set(named('PLACE')),
    incidents: new Set(named('INCIDENT').map(view.canonicalIncident)),
  };
}
