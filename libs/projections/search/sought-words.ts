import { beginsGrammar, isGrammar } from './grammar.js';

/** A word that is looked for, or the beginning of one. */
export interface SoughtWord {
  readonly word: string;
  readonly isBeginning: boolean;
}

/** What of the words of a search, the last of them a beginning, narrows it: not what every entry could hold. */
export function soughtWords(words: readonly string[]): readonly SoughtWord[] {
  return words.flatMap((word, index): readonly SoughtWord[] => {
    const isLast = index === words.length - 1;
    if (isLast ? beginsGrammar(word) : isGrammar(word)) return [];
    return [{ word, isBeginning: isLast }];
  });
}
