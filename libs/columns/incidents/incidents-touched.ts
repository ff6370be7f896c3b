import { entriesConcerned } from '#libs/projections/changes/scope';
import type { Chronicle, LogSubject } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';

/**
 * The slugs of the incidents that may be otherwise after the event at a position than before it, whatever the hierarchy of groups.
 * Of what lies where only incidents with several places depend: those are given by `withSeveralPlaces`.
 */
export function incidentsTouched(
  chronicle: Chronicle,
  position: number,
  withSeveralPlaces: (place: string) => Iterable<string>,
): ReadonlySet<string> {
  const event = chronicle.log[position - 1];
  if (event === undefined) return new Set();
  const links = linksIn(chronicle);
  const entries = links.closure('REPLACES', entriesConcerned(links, event));
  return links.closure('MATCHED', [
    ...links.reached('INCIDENT_OF', entries),
    ...bySubject(links, event.subject, withSeveralPlaces),
  ]);
}

function bySubject(
  links: Links,
  subject: LogSubject | undefined,
  withSeveralPlaces: (place: string) => Iterable<string>,
): Iterable<string> {
  switch (subject?.kind) {
    case 'GROUPS': {
      const naming = links.reached('ACTOR', links.closure('UNIFIED', subject.pair));
      return links.reached('INCIDENT_OF', links.closure('REPLACES', naming));
    }
    case 'INCIDENTS':
      return subject.pair;
    case 'PLACE':
      return withSeveralPlaces(subject.id);
    case 'SOURCE':
    case 'GROUP':
    case 'PERSON':
    case undefined:
      return [];
  }
}
