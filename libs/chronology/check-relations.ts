import type { Problem } from './problem.js';
import { problem } from './problem.js';
import type { ReadableEntry } from './readable-entry.js';
import { textsIn } from './readable-entry.js';

/** Two fields of a fact that must not name the same, and what it would mean if they did. */
interface Distinct {
  readonly one: string;
  readonly other: string;
  readonly meaning: string;
  readonly advice?: string;
}

const DISTINCT: readonly Distinct[] = [
  { one: 'from', other: 'to', meaning: 'would have a tie to itself' },
  { one: 'branch', other: 'parent', meaning: 'would be its own parent' },
  {
    one: 'group',
    other: 'jointWith',
    meaning: 'would claim jointly with itself',
    advice: 'Name only the others in jointWith.',
  },
  { one: 'group', other: 'formedFrom', meaning: 'would be formed from itself' },
  {
    one: 'whole',
    other: 'parts',
    meaning: 'would be a part of itself',
    advice: 'One that existed before is the whole, with absorbed: true; leave it out of parts.',
  },
  { one: 'memberOf', other: 'members', meaning: 'would be a member of itself' },
  { one: 'form', other: 'replaces', meaning: 'would replace itself' },
];

function named(entry: ReadableEntry, field: string): readonly (string | undefined)[] {
  const value = entry.fact[field];
  return Array.isArray(value) ? textsIn(value) : textsIn([value]);
}

function pathOf(entry: ReadableEntry, field: string, index: number): readonly (string | number)[] {
  return Array.isArray(entry.fact[field]) ? ['fact', field, index] : ['fact', field];
}

function inBoth(entry: ReadableEntry, { one, other, meaning, advice }: Distinct): Problem[] {
  const first = named(entry, one);
  return named(entry, other).flatMap((name, index) => {
    if (name === undefined || !first.includes(name)) return [];
    const path = pathOf(entry, other, index);
    return [
      problem('RELATED_TO_ITSELF', path, `${name} stands in ${one} too: it ${meaning}.`, advice),
    ];
  });
}

/** A fact relates different groups or people, and different names. */
export function relationProblems(entry: ReadableEntry): readonly Problem[] {
  return DISTINCT.flatMap((distinct) => inBoth(entry, distinct));
}
