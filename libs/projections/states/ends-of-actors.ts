import { linksIn } from '../links/links.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { remembered } from '../view/remembered.js';
import { consequenceOf } from './told-state.js';
import type { Consequence } from './told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * Why the ties, offices and presence of a group end: it was dissolved, or merged into another. The whole of a merger does not end,
 * also where it is named among its parts.
 */
export function endsOfGroup(view: View, group: string): readonly Consequence[] {
  return endsByGroup(view)(group);
}

const endsByGroup = perView((view) => remembered((group: string) => readEndsOfGroup(view, group)));

function readEndsOfGroup(view: View, group: string): readonly Consequence[] {
  const unified = linksIn(view.chronicle).closure('UNIFIED', [group]);
  return view
    .standingLinked('ENDING', unified)
    .filter((entry) => endedBy(view, entry).has(group))
    .flatMap(consequencesOf);
}

/** Why the offices, memberships and custody of a person end: they were killed. */
export function endsOfPerson(view: View, person: string): readonly Consequence[] {
  return deaths(view).get(person) ?? [];
}

/** The groups, by canonical slug, that an entry ends. */
function endedBy(view: View, { content }: ViewEntry): ReadonlySet<string> {
  if (content.type === 'GroupDissolved') return new Set([view.canonicalGroup(content.fact.group)]);
  if (content.type !== 'GroupsMerged') return new Set();
  const ended = new Set(content.fact.parts.map(view.canonicalGroup));
  ended.delete(view.canonicalGroup(content.fact.whole));
  return ended;
}

const deaths = perView((view) => {
  const killed = groupedBy(view.standingOf('PersonKilled'), ({ content }) => content.fact.person);
  return new Map([...killed].map(([person, entries]) => [person, entries.flatMap(consequencesOf)]));
});

/** What has no date ends nothing. */
function consequencesOf(entry: ViewEntry): readonly Consequence[] {
  const { when } = entry.date;
  return when === undefined ? [] : [consequenceOf(entry, when.bounds)];
}
