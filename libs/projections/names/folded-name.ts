import { wordsOf } from './search-text.js';

/** A name without what writers differ in: case, accents, punctuation, hyphens and spaces. Equal for "al-Qaeda" and "Al Qaeda". */
export function foldedName(name: string): string {
  return wordsOf(name).join('');
}
