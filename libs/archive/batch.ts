import type { DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '#libs/projections/chronicle/chronicle';
import type { Progress } from './archive-file.js';

/**
 * An entry is known by the position that recorded it; null where that is not known, and it cannot be archived. The content is JSON; a
 * retraction has none.
 */
export type Revision = readonly [
  position: number,
  entry: number | null,
  reason: string | null,
  body: string | null,
];

/** Some events of a log as an archive takes them. */
export interface Batch {
  readonly heads: readonly Head[];
  readonly revisions: readonly Revision[];
  readonly registered: readonly RecordedEvent[];
}

/** The position of an event, and its hash. */
type Head = readonly [position: number, hash: string];

/** The number of an entry; undefined where no event is known that recorded it. */
export type NumberOf = (uuid: string) => number | undefined;

export function batchOf(events: readonly RecordedEvent[], numberOf: NumberOf): Batch {
  const heads: Head[] = [];
  const revisions: Revision[] = [];
  const registered: RecordedEvent[] = [];
  for (const recorded of events) {
    heads.push([recorded.position, recorded.metadata.hash]);
    const revision = revisionOf(recorded, numberOf);
    if (revision !== undefined) revisions.push(revision);
    else if (isRegistration(recorded.event)) registered.push(recorded);
  }
  return { heads, revisions, registered };
}

function revisionOf(recorded: RecordedEvent, numberOf: NumberOf): Revision | undefined {
  const { event, position } = recorded;
  if (isEntryEvent(event)) return [position, position, null, JSON.stringify(entryContent(event))];
  if (event.type !== 'EntryCorrected' && event.type !== 'EntryRetracted') return undefined;
  const body = event.type === 'EntryCorrected' ? JSON.stringify(event.data.replacement) : null;
  return [position, numberOf(subjectOf(recorded)) ?? null, event.data.reason, body];
}

/** What an event's stream is about. */
function subjectOf({ stream }: RecordedEvent): string {
  return stream.slice(stream.indexOf('-') + 1);
}

function isRegistration({ type }: DomainEvent): boolean {
  return /^(Source|Group|Person|Place)(Registered|Amended)$/.test(type);
}

/** The same, event by event. */
export function oneByOne({ heads, revisions, registered }: Batch): readonly Batch[] {
  return heads.map((head) => ({
    heads: [head],
    revisions: revisions.filter(([position]) => position === head[0]),
    registered: registered.filter(({ position }) => position === head[0]),
  }));
}

/** How far an archive has come with some batches; undefined where they are empty. */
export function progressWith(batches: readonly Batch[]): Progress | undefined {
  const [position, hash] = batches.flatMap(({ heads }) => heads).at(-1) ?? [];
  return position === undefined || hash === undefined ? undefined : { position, hash };
}
