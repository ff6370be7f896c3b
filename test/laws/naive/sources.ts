import type { EventOf } from '#events/domain-event';
import type { Bounds } from '#libs/time/bounds';
import { naiveBounds } from './bounds.js';
import type { NaiveCut } from './known.js';
import { eventsUpTo, isOf, streamId } from './known.js';

/** A source as it is described at a position. */
export interface NaiveSource {
  readonly description: EventOf<'SourceRegistered'>['data'];
  readonly registeredAt: number;
}

export function sourceNamed(cut: NaiveCut, slug: string): NaiveSource {
  let source: NaiveSource | undefined;
  for (const recorded of eventsUpTo(cut)) {
    if (!isOf(recorded, 'source') || streamId(recorded) !== slug) continue;
    const { event, recordedAt } = recorded;
    if (event.type === 'SourceRegistered')
      source = { description: event.data, registeredAt: recordedAt };
    if (event.type === 'SourceAmended' && source !== undefined)
      source = { description: event.data, registeredAt: source.registeredAt };
  }
  if (source === undefined) throw new Error(`no source ${slug}`);
  return source;
}

/**
 * Between which moments a source came out. Without a date it was out by its retrieval, else by its registration,
 * and nothing says since when.
 */
export function publicationOf({ description, registeredAt }: NaiveSource): Bounds {
  const { published, retrieved } = description;
  if (published !== undefined) return naiveBounds(published);
  if (retrieved !== undefined)
    return { earliest: -Infinity, latest: naiveBounds(retrieved).latest };
  return { earliest: -Infinity, latest: registeredAt + 1 };
}
