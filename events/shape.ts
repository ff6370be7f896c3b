import type { z } from 'zod';
import type { DomainEvent, EventType } from './domain-event.js';
import { eventSchema } from './event-schemas.js';

/** Something that does not have the shape its event demands; `path` leads to it. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type ShapeCheck =
  | { readonly event: DomainEvent; readonly problems: readonly [] }
  | { readonly event: undefined; readonly problems: readonly ShapeProblem[] };

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value')
    return `is none of ${issue.values.map((value) => String(value)).join(' ')}`;
  return issue.message;
}

/** Checks the shape of an event's data and fills its defaults; gives every problem at once. */
export function checkShape(type: EventType, data: unknown): ShapeCheck {
  const schema = eventSchema(type);
  if (schema === undefined) throw new Error(`no schema for ${type}`);
  const result = schema.data.safeParse(data);
  if (result.success) return { event: { type, data: result.data } as DomainEvent, problems: [] };
  return {
    event: undefined,
    problems: result.error.issues.map((issue) => ({
      path: issue.path.filter((step) => typeof step !== 'symbol'),
      message: messageOf(issue),
    })),
  };
}
