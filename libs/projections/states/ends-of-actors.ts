import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { consequenceOf } from './told-state.js';
import type { Consequence } from './told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * Why the ties, offices and presence of a group end: it was dissolved, or merged into another. The whole of a merger does not end,
 * also where it is named among its parts.
 */
export function endsOfGroup(view: View, group: string): readonly Consequence[] {
  return endsOfGroups(view).get(group) ?? [];
}

/** Why the offices, memberships and custody of a person end: they were killed. */
export function endsOfPerson(view: View, person: string): readonly Consequence[] {
  return deaths(view).get(person) ?? [];
}

const endsOfGroups = perView((view) => {
  const dissolved = view
    .standingOf('GroupDissolved')
    .map((entry) => ending(view.canonicalGroup(entry.content.fact.group), entry));
  const merged = view.standingOf('GroupsMerged').flatMap((entry) => {
    const { parts, whole } = entry.content.fact;
    const ended = new Set(parts.map(view.canonicalGroup));
    ended.delete(view.canonicalGroup(whole));
    return [...ended].map((group) => ending(group, entry));
  });
  return consequencesBy([...dissolved, ...merged]);
});

const deaths = perView((view) =>
  consequencesBy(
    view.standingOf('PersonKilled').map((entry) => ending(entry.content.fact.person, entry)),
  ),
);

interface Ending {
  readonly actor: string;
  readonly consequences: readonly Consequence[];
}

function ending(actor: string, entry: ViewEntry): Ending {
  const { when } = entry.date;
  return { actor, consequences: when === undefined ? [] : [consequenceOf(entry, when.bounds)] };
}

function consequencesBy(endings: readonly Ending[]): ReadonlyMap<string, readonly Consequence[]> {
  return new Map(
    [...groupedBy(endings, ({ actor }) => actor)].map(([actor, ofOne]) => [
      actor,
      ofOne.flatMap(({ consequences }) => consequences),
    ]),
  );
}
