import type { EntryContent } from '#events/entries/entry';
import { entryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryEvent } from '#events/entries/entry';
import type { DomainEvent } from '#events/domain-event';
import type { RecordedEvent } from '#events/recorded-event';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';

/** How far the log is read, and the exclusive cut of the published clock (undefined: any time). */
export interface NaiveCut {
  readonly events: readonly RecordedEvent[];
  readonly position: number;
  readonly publishedBy: number | undefined;
}

/** An entry at a position, before anything is asked about its publication. */
export interface RecordedEntry {
  readonly uuid: string;
  readonly content: EntryContent;
  readonly retracted: boolean;
}

/** An entry that counts at a cut. */
export interface KnownEntry {
  readonly uuid: string;
  readonly content: EntryContent;
  readonly published: Bounds;
  readonly visibility: Certainty;
}

export function streamId({ stream }: RecordedEvent): string {
  return stream.slice(stream.indexOf('-') + 1);
}

export function isOf({ stream }: RecordedEvent, kind: string): boolean {
  return stream.startsWith(`annals.${kind}-`);
}

/** The events up to the position, in their order. */
export function eventsUpTo({ events, position }: NaiveCut): readonly RecordedEvent[] {
  return events.filter((recorded) => recorded.position <= position);
}

function isEntryEvent(event: DomainEvent): event is EntryEvent {
  return event.type in ENTRY_DEFINITIONS;
}

/** Every entry with the content that it has at the position, in the order in which they were recorded. */
export function recordedEntries(cut: NaiveCut): readonly RecordedEntry[] {
  const entries: RecordedEntry[] = [];
  for (const recorded of eventsUpTo(cut)) {
    const { event } = recorded;
    const uuid = streamId(recorded);
    const at = entries.findIndex((entry) => entry.uuid === uuid);
    const before = entries[at];
    if (isEntryEvent(event)) {
      entries.push({ uuid, content: entryContent(event), retracted: false });
    } else if (event.type === 'EntryCorrected' && before !== undefined) {
      entries[at] = { ...before, content: event.data.replacement };
    } else if (event.type === 'EntryRetracted' && before !== undefined) {
      entries[at] = { ...before, retracted: true };
    }
  }
  return entries;
}

/** Denials, forecasts and recommendations never begin, end or count anything. */
export function counts({ stance }: EntryContent): boolean {
  return stance !== 'DENIED' && stance !== 'FORECAST' && stance !== 'RECOMMENDED';
}
