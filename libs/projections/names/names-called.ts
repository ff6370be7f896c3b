import { linksIn } from '../links/links.js';
import { calledIn, callingKey, namesInUseIn } from '../links/names-used.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { someStanding } from '../view/some-standing.js';
import type { View } from '../view/view.js';
import { wordsOf } from './search-text.js';

const everCalled = perView((view) =>
  groupedBy([...linksIn(view.chronicle).keysOf('CALLED')].map(calledIn), ({ actor }) => actor),
);

/** The words of every name under which an entry ever spoke of a group or person, by the slug or UUID that it names. */
export function namesCalled(view: View, actor: string): readonly (readonly string[])[] {
  return (everCalled(view).get(actor) ?? []).map(({ words }) => words);
}

/** Whether an entry that stands speaks of a group or person under a name of just these words. */
export function isCalled(view: View, actor: string, words: readonly string[]): boolean {
  const key = callingKey(actor, words);
  return someStanding(view, ['CALLED', key], ({ content }) =>
    namesInUseIn(content).some(
      (name) => name.actor === actor && callingKey(actor, wordsOf(name.form)) === key,
    ),
  );
}
