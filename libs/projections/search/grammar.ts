/**
 * Words that a headline holds or not by its grammar: by whether a name is one or many, takes an article or lies at a site, by what it
 * is a list of. "Incident" is said of all that nobody says more of, or of which reports disagree. Every entry could hold them.
 */
const GRAMMAR: readonly string[] = (
  'a an and are as at be been by for from had has have in incident incidents is it itself near of on or other others one that the themselves to up ' +
  'was were with'
).split(' ');

const KNOWN: ReadonlySet<string> = new Set(GRAMMAR);

/** Whether a word says nothing of what an entry tells. */
export function isGrammar(word: string): boolean {
  return KNOWN.has(word);
}

/** Whether such a word begins like this. */
export function beginsGrammar(beginning: string): boolean {
  return GRAMMAR.some((word) => word.startsWith(beginning));
}
