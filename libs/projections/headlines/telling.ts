import type { Stance } from '#events/words';
import type { View, ViewEntry } from '../view/view.js';
import type { NounPhrase } from './spoken-name.js';
import type { Tense, Verb } from './verb.js';

/** What a headline is made of: the entry, and how to speak of another entry in short. */
export interface Told {
  readonly view: View;
  readonly entry: ViewEntry;
  /** Another entry as a quoted phrase; undefined for one that was not out at the view. */
  readonly refer: (uuid: string) => string | undefined;
}

/** What an entry says, before its stance is put to it: "Islamic State" "be" "a branch of al-Qaeda" " since 2015". */
export interface Clause {
  readonly subject: NounPhrase;
  readonly verb: Verb;
  readonly rest: string;
  readonly tense: Tense;
  /** The date with the comma or space before it. */
  readonly when: string;
}

/** A clause and the stances that its words express already, or a text that expresses its stance itself. */
export type Telling =
  | { readonly clause: Clause; readonly expresses: readonly Stance[] }
  | { readonly text: string; readonly brief: string };

/** The parts that say something, with single spaces between them, but none before a comma. */
export function spaced(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .reduce<string>((text, part = '') => {
      return text === '' || part.startsWith(',') ? text + part : `${text} ${part}`;
    }, '');
}

/** The remarks in parentheses, or nothing. */
export function remarks(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? '' : `(${said.join('; ')})`;
}

/** A clause that its stance is still to be put to. */
export function clause(
  subject: NounPhrase,
  verb: Verb,
  rest: string,
  dated: Pick<Clause, 'tense' | 'when'>,
): Telling {
  return { clause: { subject, verb, rest, ...dated }, expresses: [] };
}

/** The same, whose own words express these stances already: "claims", "denies". */
export function expressing(telling: Telling, ...expresses: readonly Stance[]): Telling {
  return 'clause' in telling ? { ...telling, expresses } : telling;
}
