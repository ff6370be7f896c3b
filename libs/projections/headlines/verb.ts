/** A verb in the forms that a headline needs. */
export interface Verb {
  readonly base: string;
  readonly present: readonly [one: string, many: string];
  readonly past: readonly [one: string, many: string];
  readonly participle: string;
}

/** When what is told was so, as far as grammar needs it: it happens, it is so, it has been so since, it was so until. */
export type Tense = 'HAPPENING' | 'PRESENT' | 'PERFECT' | 'PAST';

function thirdPerson(base: string): string {
  if (/(s|x|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** A verb by its base form; an irregular one with its past and participle. */
export function verb(base: string, past = regularPast(base), participle = past): Verb {
  return { base, present: [thirdPerson(base), base], past: [past, past], participle };
}

export const BE: Verb = {
  base: 'be',
  present: ['is', 'are'],
  past: ['was', 'were'],
  participle: 'been',
};

export const HAVE: Verb = { ...verb('have', 'had'), present: ['has', 'have'] };

/** "is", "has been", "was". */
export function finite({ present, past, participle }: Verb, tense: Tense, plural: boolean): string {
  const form = plural ? 1 : 0;
  switch (tense) {
    case 'HAPPENING':
    case 'PRESENT':
      return present[form];
    case 'PERFECT':
      return `${HAVE.present[form]} ${participle}`;
    case 'PAST':
      return past[form];
  }
}

/** "to be", "to have been". */
export function infinitive({ base, participle }: Verb, tense: Tense): string {
  return tense === 'PRESENT' ? `to ${base}` : `to have ${participle}`;
}
