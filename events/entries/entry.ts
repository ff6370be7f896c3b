import type { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.js';
import type { Envelope } from '../envelope.js';
import type { ENTRY_DEFINITIONS, EntryType } from './entry-definitions.js';

/** What an entry of type `T` says, without the report around it. */
export type FactOf<T extends EntryType> = DeepReadonly<
  z.output<(typeof ENTRY_DEFINITIONS)[T]['fact']>
>;

/** What is stored for an entry of type `T`. */
type EntryData<T extends EntryType> = DeepReadonly<Envelope> & { readonly fact: FactOf<T> };

/** An entry as it stands at one revision: its type, the report around it, and its fact. */
export type EntryContent = {
  readonly [T in EntryType]: { readonly type: T } & EntryData<T>;
}[EntryType];

/** The entry contents of the types `T`, for functions that take only some. */
export type EntryContentOf<T extends EntryType> = Extract<EntryContent, { readonly type: T }>;

/** The event that records an entry; the first of its stream. */
export type EntryEvent = {
  readonly [T in EntryType]: { readonly type: T; readonly data: EntryData<T> };
}[EntryType];

/** The content that an entry's first event gives it. */
export function entryContent(event: EntryEvent): EntryContent {
  return { type: event.type, ...event.data } as EntryContent;
}
