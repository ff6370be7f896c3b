/** A verb in the forms that a headline needs. */
export interface Verb {
  readonly base: string;
  readonly present: readonly [one: string, many: string];
  readonly past: readonly [one: string, many: string];
  readonly participle: string;
  /** Said with the verb, where English puts it: "is also", "has also been", "also calls". */
  readonly adverb?: string;
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

/** The same verb with an adverb. */
export function withAdverb(said: Verb, adverb: string): Verb {
  return adverb === '' ? said : { ...said, adverb };
}

function beside({ adverb, base }: Verb, form: string): string {
  if (adverb === undefined) return form;
  return base === BE.base ? `${form} ${adverb}` : `${adverb} ${form}`;
}

/** "is", "has been", "was". */
export function finite(said: Verb, tense: Tense, plural: boolean): string {
  const form = plural ? 1 : 0;
  switch (tense) {
    case 'HAPPENING':
    case 'PRESENT':
      return beside(said, said.present[form]);
    case 'PERFECT':
      return `${withAdverbAfter(HAVE.present[form], said)} ${said.participle}`;
    case 'PAST':
      return beside(said, said.past[form]);
  }
}

function withAdverbAfter(auxiliary: string, { adverb }: Verb): string {
  return adverb === undefined ? auxiliary : `${auxiliary} ${adverb}`;
}

/** "to be", "to have been". */
export function infinitive(said: Verb, tense: Tense): string {
  const to = said.adverb === undefined ? 'to' : `${said.adverb} to`;
  return tense === 'PRESENT' ? `${to} ${said.base}` : `${to} have ${said.participle}`;
}

/** What follows a modal or "expected to": "be", "also call". */
export function bare(said: Verb): string {
  return said.adverb === undefined ? said.base : `${said.adverb} ${said.base}`;
}
