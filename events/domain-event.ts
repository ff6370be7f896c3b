import type { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.js';
import type { EntryContent, EntryEvent } from './entries/entry.js';
import type { EVENT_DEFINITIONS } from './event-definitions.js';

type Definitions = typeof EVENT_DEFINITIONS;

type DataOf<T extends keyof Definitions> = T extends 'EntryCorrected'
  ? { readonly replacement: EntryContent; readonly reason: string }
  : DeepReadonly<z.output<Definitions[T]['data']>>;

/** An event that is no entry, by its type. */
export type EventOf<T extends keyof Definitions> = {
  readonly [Type in T]: { readonly type: Type; readonly data: DataOf<Type> };
}[T];

/** Something that was recorded; immutable, and stored for ever in this form. */
export type DomainEvent = EntryEvent | EventOf<keyof Definitions>;

export type EventType = DomainEvent['type'];
