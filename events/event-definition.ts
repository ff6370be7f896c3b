import type { z } from 'zod';

/** What is fixed about one type of event that is no entry. */
export interface EventDefinition<Type extends string, Data extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly data: Data;
}

export function defineEvent<const Type extends string, Data extends z.ZodType>(
  definition: EventDefinition<Type, Data>,
): EventDefinition<Type, Data> {
  return definition;
}
