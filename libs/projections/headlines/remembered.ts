import { perView } from '../view/per-view.js';
import type { View } from '../view/view.js';

/** How many texts of one view are kept: many pages, and little memory however long the log is. */
const KEPT = 2000;

/** Makes a text of something in a view once while it is asked for again and again. Its key tells it apart from all others in the view. */
export function remembered(): (view: View, key: string, make: () => string) => string {
  const textsOf = perView(() => new Map<string, string>());
  return (view, key, make) => {
    const texts = textsOf(view);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = make();
    if (texts.size >= KEPT) texts.clear();
    texts.set(key, text);
    return text;
  };
}
