import type { z } from 'zod';
import type { EventType } from './domain-event.js';
import { entrySchema } from './entries/entry-definition.js';
import { ENTRY_DEFINITIONS } from './entries/entry-definitions.js';
import { EVENT_DEFINITIONS } from './event-definitions.js';

interface EventSchema {
  readonly type: EventType;
  readonly version: number;
  readonly data: z.ZodType;
}

const schemas: ReadonlyMap<string, EventSchema> = new Map<string, EventSchema>([
  ...Object.values(EVENT_DEFINITIONS).map(({ type, version, data }): [string, EventSchema] => [
    type,
    { type, version, data },
  ]),
  ...Object.values(ENTRY_DEFINITIONS).map((definition): [string, EventSchema] => [
    definition.type,
    {
      type: definition.type,
      version: definition.version,
      data: entrySchema<string, z.ZodType>(definition as never),
    },
  ]),
]);

/** The schema of a type of event at its newest version; undefined for a type that we do not know. */
export function eventSchema(type: string): EventSchema | undefined {
  return schemas.get(type);
}

/** All event schemas, in the order in which they are documented. */
export function allEventSchemas(): readonly EventSchema[] {
  return [...schemas.values()];
}
