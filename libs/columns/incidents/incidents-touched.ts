import type { LogSubject } from '#libs/projections/chronicle/recorded-log';
import type { Links } from '#libs/projections/links/links';

/**
 * The slugs of the incidents that may be otherwise after something was registered, joined or separated, whatever the hierarchy of
 * groups and the borders of places: those of the entries that it concerns, and what a name stands for.
 */
export function incidentsTouched(
  links: Links,
  entries: ReadonlySet<string>,
  subject: LogSubject,
): ReadonlySet<string> {
  return links.closure('MATCHED', [
    ...links.reached('INCIDENT_OF', entries),
    ...bySubject(links, subject),
  ]);
}

function bySubject(links: Links, subject: LogSubject): Iterable<string> {
  switch (subject.kind) {
    case 'GROUPS': {
      const naming = links.reached('ACTOR', links.closure('UNIFIED', subject.pair));
      return links.reached('INCIDENT_OF', links.closure('REPLACES', naming));
    }
    case 'INCIDENTS':
      return subject.pair;
    case 'PLACE':
    case 'SOURCE':
    case 'GROUP':
    case 'PERSON':
      return [];
  }
}
