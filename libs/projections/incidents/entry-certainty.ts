import type { Bounds } from '#libs/time/bounds';
import { UNBOUNDED } from '#libs/time/bounds';
import { happenedBy } from '#libs/time/certainty';
import { entryCertainty } from '#libs/time/entry-date';
import { boundsOfIncident, incidentAt } from './incidents.js';
import type { View, ViewEntry } from '../view/view.js';

/** How surely what an entry says was so by a moment; NOT_YET where it was not even possibly so. */
export type EntryCertainty = 'CERTAIN' | 'POSSIBLE' | 'NOT_YET';

/**
 * The valid certainty of an entry: of its happening, the beginning of its state, or its period. Casualties go by their incident,
 * a withdrawal by its publication.
 */
export function certaintyOf(view: View, entry: ViewEntry, validAt: number): EntryCertainty {
  const { content } = entry;
  if (content.type === 'CasualtiesReported')
    return happenedBy(incidentBounds(view, content.fact.incident), validAt) ?? 'NOT_YET';
  if (content.type === 'ReportWithdrawn') return happenedBy(entry.published, validAt) ?? 'NOT_YET';
  return entryCertainty(entry.date, validAt) ?? 'NOT_YET';
}

function incidentBounds(view: View, slug: string): Bounds {
  const incident = incidentAt(view, view.canonicalIncident(slug));
  return incident === undefined ? UNBOUNDED : boundsOfIncident(incident);
}

/** The bounds by which an entry stands in a list ordered by date: its happening, the beginning of its state, its period, or its end. */
export function orderingBounds(view: View, entry: ViewEntry): Bounds {
  const { content, date } = entry;
  if (content.type === 'CasualtiesReported') return incidentBounds(view, content.fact.incident);
  const first = date.when ?? date.since ?? date.held ?? date.period ?? date.until;
  return first?.bounds ?? entry.published;
}
