import type { DomainEvent } from './domain-event.js';
import type { EventMetadata } from './written-event.js';

/**
 * An event with its place in the chronology. `position` counts the events of the log (1 is the first) and is the same on every node;
 * `recordedAt` (ms UTC) never runs backwards.
 */
export interface RecordedEvent {
  readonly event: DomainEvent;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: number;
  readonly metadata: EventMetadata;
}
