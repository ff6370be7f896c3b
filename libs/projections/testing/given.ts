import type { RecordedEvent } from '#events/recorded-event';
import type { Bounds } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';
import { parseMoment } from '#libs/time/moment';
import type { WholeChronicle } from '../chronicle/chronicle.js';
import { emptyChronicle, evolve } from '../chronicle/chronicle.js';
import type { View } from '../view/view.js';
import { viewAt } from '../view/view.js';
import type { Draft } from './drafts.js';
import { Recording } from './recording.js';

/** The exclusive cut of a moment: a day, month or year at its end, an instant just after itself. */
export function at(moment: string): number {
  const parsed = parseMoment(moment);
  if ('code' in parsed) throw new Error(parsed.message);
  return parsed.cut;
}

/** The bounds of a date. */
export function within(edtf: string): Bounds {
  return boundsOf(edtf);
}

/** What was recorded, and what is known of it at any cut. */
export interface Given {
  readonly events: readonly RecordedEvent[];
  readonly chronicle: WholeChronicle;
  /** What is known at the head and at any publication, unless told otherwise. */
  readonly view: (cut?: { readonly position?: number; readonly publishedBy?: string }) => View;
  /** The same with more recorded after it. */
  readonly and: (...drafts: readonly Draft[]) => Given;
}

/**
 * Records the drafts in their order, one minute apart, after the opening of the chronology. Sources, groups, people and places that
 * nobody registered are registered just before they are first named. Every event is checked against its shape.
 */
export function given(...drafts: readonly Draft[]): Given {
  const events = new Recording().record(drafts);
  const chronicle = emptyChronicle();
  for (const event of events) evolve(chronicle, event);
  return {
    events,
    chronicle,
    view: ({ position, publishedBy } = {}) =>
      viewAt(chronicle, {
        position: position ?? chronicle.position,
        publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
      }),
    and: (...more) => given(...drafts, ...more),
  };
}
