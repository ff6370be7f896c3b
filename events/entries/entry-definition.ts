import { z } from 'zod';
import type { DateKind } from '../entry-date.js';
import { envelope } from '../envelope.js';
import type { Stance } from '../words.js';

/** What is fixed about one type of entry: its name and version, its fact, the date it takes, the stance it has unless told. */
export interface EntryDefinition<Type extends string, Fact extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly fact: Fact;
  readonly dateKind: (fact: z.infer<Fact>) => DateKind;
  readonly defaultStance: (fact: z.infer<Fact>) => Stance;
}

interface DefinitionOptions<Type extends string, Fact extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly fact: Fact;
  readonly date: DateKind | ((fact: z.infer<Fact>) => DateKind);
  readonly stance: Stance | ((fact: z.infer<Fact>) => Stance);
}

/** Defines a type of entry; `date` and `stance` may depend on the fact. */
export function defineEntry<const Type extends string, Fact extends z.ZodType>(
  options: DefinitionOptions<Type, Fact>,
): EntryDefinition<Type, Fact> {
  const { type, version, fact, date, stance } = options;
  return {
    type,
    version,
    fact,
    dateKind: typeof date === 'function' ? date : () => date,
    defaultStance: typeof stance === 'function' ? stance : () => stance,
  };
}

/** The schema of what is stored for an entry of this type: the envelope and its fact. */
export function entrySchema<Type extends string, Fact extends z.ZodType>(
  definition: EntryDefinition<Type, Fact>,
): z.ZodObject<typeof envelope & { readonly fact: Fact }, z.core.$strict> {
  return z.strictObject({ ...envelope, fact: definition.fact });
}
