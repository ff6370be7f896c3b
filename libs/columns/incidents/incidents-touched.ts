import type { Chronicle, LogSubject } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import type { Links, Relation } from '#libs/projections/links/links';

/**
 * The slugs of the incidents that may be otherwise after the event at a position than before it, whatever the hierarchy of groups.
 * Of what lies where only incidents with several places depend: those are given by `withSeveralPlaces`.
 */
export function incidentsTouched(
  chronicle: Chronicle,
  position: number,
  withSeveralPlaces: (place: string) => Iterable<string>,
): ReadonlySet<string> {
  const links = linksIn(chronicle);
  const event = chronicle.log[position - 1];
  const slugs =
    event?.entry === undefined
      ? bySubject(links, event?.subject, withSeveralPlaces)
      : toldBy(links, [event.entry]);
  return links.closure('MATCHED', slugs);
}

function bySubject(
  links: Links,
  subject: LogSubject | undefined,
  withSeveralPlaces: (place: string) => Iterable<string>,
): Iterable<string> {
  switch (subject?.kind) {
    case 'SOURCE':
      return toldBy(links, reached(links, 'SOURCE', links.closure('DERIVED', [subject.id])));
    case 'GROUPS':
      return toldBy(links, reached(links, 'ACTOR', links.closure('UNIFIED', subject.pair)));
    case 'INCIDENTS':
      return subject.pair;
    case 'PLACE':
      return withSeveralPlaces(subject.id);
    case 'GROUP':
    case 'PERSON':
    case undefined:
      return [];
  }
}

/** The incidents that entries, or what these ever replaced, are about. */
function toldBy(links: Links, entries: Iterable<string>): readonly string[] {
  return reached(links, 'INCIDENT_OF', links.closure('REPLACES', entries));
}

function reached(links: Links, relation: Relation, keys: Iterable<string>): readonly string[] {
  return [...keys].flatMap((key) => [...links.of(relation, key)]);
}
