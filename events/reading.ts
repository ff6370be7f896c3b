import { z } from 'zod';
import type { DomainEvent } from './domain-event.js';
import { allEventSchemas, eventSchema } from './event-schemas.js';
import { upcast, UPCASTERS } from './upcasting.js';
import type { Upcasters } from './upcasting.js';
import type { WrittenEvent } from './written-event.js';

/** An event that this software cannot read: an unknown type, or a version from the future. */
export class UnreadableEventError extends Error {
  readonly code = 'EVENT_UNREADABLE';

  constructor(
    readonly stream: string,
    readonly revision: number,
    reason: string,
  ) {
    super(`${stream} revision ${String(revision)}: ${reason}`);
    this.name = 'UnreadableEventError';
  }
}

type Filler = (value: unknown) => unknown;

const same: Filler = (value) => value;

/** Puts back what the written form leaves out because it is empty. Far cheaper than validating again what was validated when written. */
function fillerOf(schema: z.core.$ZodType): Filler {
  if (schema instanceof z.ZodDefault) return defaultFiller(schema);
  if (schema instanceof z.ZodExactOptional) return optionalFiller(fillerOf(schema.unwrap()));
  if (schema instanceof z.ZodArray) return arrayFiller(fillerOf(schema.element));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionFiller(schema);
  if (schema instanceof z.ZodObject) return objectFiller(schema);
  return same;
}

/** Words that have a default are always written; only empty lists and the date that was left out are not. */
function defaultFiller(schema: z.ZodDefault): Filler {
  const unwrapped = schema.unwrap();
  const inner = fillerOf(unwrapped);
  if (unwrapped instanceof z.ZodArray) return (value) => (value === undefined ? [] : inner(value));
  if (unwrapped instanceof z.ZodObject) return (value) => inner(value ?? {});
  return inner;
}

function optionalFiller(inner: Filler): Filler {
  return inner === same ? same : (value) => (value === undefined ? undefined : inner(value));
}

function arrayFiller(inner: Filler): Filler {
  return inner === same ? same : (value) => (Array.isArray(value) ? value.map(inner) : value);
}

function objectFiller(schema: z.ZodObject): Filler {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fillers = Object.entries(shape)
    .map(([name, member]): [string, Filler] => [name, fillerOf(member)])
    .filter(([, filler]) => filler !== same);
  if (fillers.length === 0) return same;
  return (value) => {
    const filled: Record<string, unknown> = { ...(value as object) };
    for (const [name, filler] of fillers) {
      const member = filler(filled[name]);
      if (member !== undefined) filled[name] = member;
    }
    return filled;
  };
}

function unionFiller(schema: z.ZodDiscriminatedUnion): Filler {
  const byType = new Map<unknown, Filler>();
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) continue;
    const shape: Readonly<Record<string, z.core.$ZodType>> = option.shape;
    const literal = shape[schema.def.discriminator];
    if (literal instanceof z.ZodLiteral) byType.set(literal.value, fillerOf(option));
  }
  return (value) => {
    const discriminator = (value as Record<string, unknown>)[schema.def.discriminator];
    return (byType.get(discriminator) ?? same)(value);
  };
}

const fillers: ReadonlyMap<string, Filler> = new Map(
  allEventSchemas().map(({ type, data }) => [type, fillerOf(data)]),
);

function readableVersion(written: WrittenEvent, newest: number): number {
  const { type, stream, revision, metadata } = written;
  const version = Number(metadata.version);
  if (!Number.isInteger(version) || version < 1)
    throw new UnreadableEventError(
      stream,
      revision,
      `${metadata.version} is no version of ${type}`,
    );
  if (version > newest)
    throw new UnreadableEventError(
      stream,
      revision,
      `${type} version ${String(version)} is newer than this software, which knows ${String(newest)}`,
    );
  return version;
}

/** The event that was written, in its newest version, with the lists that the written form leaves out. */
export function readEvent(written: WrittenEvent, upcasters: Upcasters = UPCASTERS): DomainEvent {
  const { type, stream, revision } = written;
  const schema = eventSchema(type);
  const fill = fillers.get(type);
  if (schema === undefined || fill === undefined)
    throw new UnreadableEventError(stream, revision, `the type ${type} is not known`);
  const version = readableVersion(written, schema.version);
  return { type, data: fill(upcast(type, version, written.data, upcasters)) } as DomainEvent;
}
