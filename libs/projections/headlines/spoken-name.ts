/** A name or noun as it stands inside a sentence. */
export interface NounPhrase {
  readonly text: string;
  readonly plural: boolean;
  /** The group or person that it names, where it names exactly one. */
  readonly actor?: string;
}

const SET = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English nouns in the plural at the head of a registered name: such a group "are", every other "is". */
const PLURAL_HEADS = SET(
  'agencies civilians commandos fighters forces groups guards insurgents lawmakers members men militants militias nationals ' +
    'officials partners people police protesters rangers rebels residents services soldiers students supporters taliban ' +
    'tribesmen troops villagers women youths',
);

/** Heads that take "the": "the Government of Pakistan", "the Khyber Pakhtunkhwa Police". */
const DEFINITE_HEADS = SET(
  'agency army assembly authority board brigades bureau cabinet commission committee corps council court department ' +
    'government group guards institute military minority ministry mission navy office parliament party police rangers ' +
    'senate taliban team union',
);

/** Plurals that take "the" only where the name says whose they are: "the security forces of Pakistan", but "United States forces". */
const DEFINITE_OF = SET('agencies forces services');

/** Words that are common nouns or adjectives although a registered name begins with them in upper case. */
const COMMON_FIRST = SET(
  'civilians fighters forces foreign intelligence lawmakers local members military militants national partners police public ' +
    'rebels residents security soldiers supporters troops unknown villagers',
);

const UNNAMED = /^(.+?) \(unnamed\)$/;
const DETERMINED = /^(the|a|an|its|his|her|their|some|many|several|no|unnamed) /i;

/** The word that the whole name is about: the last before "of", "in", "on" and the like. */
function headOf(name: string): string {
  const [before = ''] = name.split(/ (?:of|in|on|for|from|at|against|–|-) | \(/);
  return before.split(' ').at(-1)?.toLowerCase() ?? '';
}

function decapitalised(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  const isDescription = COMMON_FIRST.has(first.toLowerCase()) && /^(\p{Ll}.*)?$/u.test(second);
  return isDescription ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function takesArticle(name: string, head: string): boolean {
  if (DETERMINED.test(name)) return false;
  if (/^United (States|Kingdom|Nations|Arab Emirates)$/.test(name)) return true;
  return DEFINITE_HEADS.has(head) || (DEFINITE_OF.has(head) && name.includes(' of '));
}

/** How many names are remembered: those that are told of again and again. */
const REMEMBERED = 5000;
const spoken = new Map<string, NounPhrase>();

/** A registered name as it stands inside a sentence: "the Government of Pakistan", "unnamed Pakistani militants". */
export function spokenName(name: string): NounPhrase {
  const known = spoken.get(name);
  if (known !== undefined) return known;
  const phrase = phraseOf(name);
  if (spoken.size >= REMEMBERED) spoken.clear();
  spoken.set(name, phrase);
  return phrase;
}

function phraseOf(name: string): NounPhrase {
  const [, unnamed] = UNNAMED.exec(name) ?? [];
  const head = headOf(unnamed ?? name);
  const plural = PLURAL_HEADS.has(head);
  if (unnamed !== undefined)
    return { text: `${plural ? '' : 'an '}unnamed ${decapitalised(unnamed)}`, plural };
  if (name.startsWith('unnamed ')) return { text: `${plural ? '' : 'an '}${name}`, plural };
  const text = decapitalised(name);
  return { text: takesArticle(name, head) ? `the ${text}` : text, plural };
}

const UNCOUNTED =
  /(s|police|people|men|women|media|staff|equipment|infrastructure|ammunition|gunfire|fire|poison|acid|transport)$/i;

/** A common noun with "a" or "an" where it needs one: "a raid", "an air strike", but "explosives", "Amaq", "its news outlet". */
export function withArticle(noun: string): string {
  const head = headOf(noun);
  const isProper = !/^\p{Ll}/u.test(head === '' ? noun : lastOfHead(noun));
  if (DETERMINED.test(noun) || isProper || UNCOUNTED.test(head) || / and |,/.test(noun))
    return noun;
  return /^([aeio]|u(?!ni[^mn]|se)|hour|honest)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function lastOfHead(noun: string): string {
  const [before = ''] = noun.split(/ (?:of|in|on|for|from|at|against) /);
  return before.split(' ').at(-1) ?? '';
}
