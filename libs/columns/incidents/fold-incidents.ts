import type { Chronicle, LogSubject } from '#libs/projections/chronicle/chronicle';
import { viewAt } from '#libs/projections/view/view';
import type { IncidentColumns } from './incident-columns.js';
import { incidentsTouched } from './incidents-touched.js';
import { knownIncident } from './resolved-incident.js';

/** Writes what the event at a position makes of incidents; it costs what the event touches. The chronicle may be ahead of it. */
export function foldIncidents(
  columns: IncidentColumns,
  chronicle: Chronicle,
  position: number,
): void {
  register(columns, chronicle.log[position - 1]?.subject);
  const touched = incidentsTouched(chronicle, position, (place) =>
    placedAround(columns, chronicle, place),
  );
  if (touched.size === 0) return;
  const view = viewAt(chronicle, { position, publishedBy: undefined });
  for (const slug of touched) columns.write(position, slug, knownIncident(view, slug));
}

/** Whatever may be a row of a tally has its number before anything is counted. */
function register({ groups, places }: IncidentColumns, subject: LogSubject | undefined): void {
  if (subject?.kind === 'GROUP') groups.of(subject.id);
  if (subject?.kind === 'PLACE') places.of(subject.id);
}

/** The incidents with several places of which one ever lay in this place. */
function* placedAround(
  columns: IncidentColumns,
  chronicle: Chronicle,
  place: string,
): Iterable<string> {
  let parents: ((below: string) => Iterable<string>) | undefined;
  for (const [at, incidents] of columns.withSeveralPlaces()) {
    parents ??= everAbove(chronicle);
    if (closure(at, parents).has(place)) yield* incidents;
  }
}

function closure(first: string, next: (place: string) => Iterable<string>): ReadonlySet<string> {
  const met = new Set([first]);
  for (const place of met) for (const above of next(place)) met.add(above);
  return met;
}

/** Whatever a place was ever said to be part of, or to be covered by. */
function everAbove({ places, reassignments }: Chronicle): (place: string) => Iterable<string> {
  const regions = new Map<string, Set<string>>();
  for (const [region, history] of places)
    for (const { value } of history)
      for (const covered of value.covers)
        regions.set(covered, (regions.get(covered) ?? new Set<string>()).add(region));
  return (place) =>
    [
      ...(places.get(place) ?? []).map(({ value }) => value.partOf),
      ...(reassignments.get(place) ?? []).map(({ value }) => value.partOf),
      ...(regions.get(place) ?? []),
    ].filter((above) => above !== undefined);
}
