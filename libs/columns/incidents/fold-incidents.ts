import { entriesConcerned } from '#libs/projections/changes/scope';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { LogSubject } from '#libs/projections/chronicle/recorded-log';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';
import { unreplacedEntry } from '#libs/projections/view/entries-at';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import { KeptLately } from '../kept-lately.js';
import { placesEverAbove } from '../places-ever-above.js';
import type { EventFold } from '../event-fold.js';
import type { IncidentColumns } from './incident-columns.js';
import { incidentsTouched } from './incidents-touched.js';
import { OpenIncident } from './open-incident.js';

/** As many incidents at least are kept with their entries: what is told comes mostly of some that were lately told of. */
const KEPT = 2000;

/** What an entry event of the log concerns: the entry, and what it replaces, directly or through others. */
type Entries = ReadonlySet<string>;

/** An incident that is kept, and the entries that may stand otherwise than it knows. */
interface Kept {
  readonly open: OpenIncident;
  readonly entries: Entries;
}

/** Folds what the events of a chronicle make of incidents into columns; each costs what it touches. */
export class IncidentFold implements EventFold {
  readonly #columns: IncidentColumns;
  readonly #chronicle: Chronicle;
  readonly #open = new KeptLately<OpenIncident>(KEPT);
  /** A view since which nothing was registered, joined or separated: its registries are those of now, its entries are not. */
  #registries: View | undefined;

  constructor(columns: IncidentColumns, chronicle: Chronicle) {
    this.#columns = columns;
    this.#chronicle = chronicle;
  }

  readEntry(position: number, uuid: string): void {
    const links = linksIn(this.#chronicle);
    const incidents = links.of('INCIDENT_OF', uuid);
    if (links.of('REPLACES', uuid).size > 0) {
      this.#reread(position, links.closure('REPLACES', [uuid]));
      return;
    }
    if (incidents.size === 0) return;
    const [incident = ''] = incidents;
    const isAlone = incidents.size === 1 && links.of('REPLACED_BY', uuid).size === 0;
    if (isAlone && links.of('MATCHED', incident).size === 0) this.#add(position, incident, uuid);
    else this.#reread(position, new Set([uuid]));
  }

  /** An entry that nothing ever replaced and that replaces nothing changes the one incident that it is about. */
  #add(position: number, incident: string, uuid: string): void {
    const registries = (this.#registries ??= this.#viewAt(position));
    const open = this.#openFor(position, incident);
    const entry = unreplacedEntry(registries, uuid, position);
    if (entry !== undefined) open.put(entry);
    this.#columns.write(position, incident, open.known(registries, this.#columns));
  }

  #openFor(position: number, incident: string): OpenIncident {
    const kept = this.#open.find(incident);
    if (kept !== undefined) return kept;
    const isNew = this.#columns.tables.slugs.find(incident) === undefined;
    const open = isNew ? alone(incident) : this.#opened(this.#viewAt(position), incident);
    this.#open.keep(incident, open);
    return open;
  }

  #viewAt(position: number): View {
    return viewAt(this.#chronicle, { position, publishedBy: undefined });
  }

  /** Incidents of which some entries stand otherwise than before are read again, those entries alone where the others are kept. */
  #reread(position: number, entries: Entries): void {
    const links = linksIn(this.#chronicle);
    const touched = links.closure('MATCHED', links.reached('INCIDENT_OF', entries));
    if (touched.size === 0) return;
    const view = this.#viewAt(position);
    for (const incident of touched) {
      const open = this.#open.find(incident);
      if (open === undefined || links.of('MATCHED', incident).size > 0)
        this.#writeAnew(view, incident);
      else this.#putAgain(view, incident, { open, entries });
    }
  }

  #putAgain(view: View, incident: string, { open, entries }: Kept): void {
    for (const uuid of entriesBehind(linksIn(this.#chronicle), [incident]))
      if (entries.has(uuid) || !open.has(uuid)) putFrom(view, open, uuid);
    this.#columns.write(view.cut.position, incident, open.known(view, this.#columns));
  }

  readSubject(position: number, subject: LogSubject | undefined): void {
    this.#registries = undefined;
    if (subject === undefined) return;
    register(this.#columns, subject);
    const links = linksIn(this.#chronicle);
    if (subject.kind === 'PLACE') {
      this.#moveBorder(position, subject.id);
      return;
    }
    const entries = links.closure(
      'REPLACES',
      entriesConcerned(links, { entry: undefined, subject }),
    );
    const touched = incidentsTouched(links, entries, subject);
    if (touched.size === 0) return;
    const view = this.#viewAt(position);
    for (const incident of touched) this.#writeAnew(view, incident);
  }

  #moveBorder(position: number, place: string): void {
    const view = this.#viewAt(position);
    for (const incident of placedAround(this.#columns, this.#chronicle, place)) {
      const open = this.#open.find(incident);
      if (open === undefined) this.#writeAnew(view, incident);
      else {
        open.forgetPlaces();
        this.#columns.write(position, incident, open.known(view, this.#columns));
      }
    }
  }

  #writeAnew(view: View, incident: string): void {
    const { position } = view.cut;
    const isListed = view.canonicalIncident(incident) === incident;
    const open = isListed ? this.#opened(view, incident) : undefined;
    this.#columns.write(position, incident, open?.known(view, this.#columns));
    const isAlone = linksIn(this.#chronicle).of('MATCHED', incident).size === 0;
    if (open !== undefined && isAlone) this.#open.keep(incident, open);
    else this.#open.forget(incident);
  }

  /** An incident with all that it rests on, from the view. */
  #opened(view: View, incident: string): OpenIncident {
    const links = linksIn(this.#chronicle);
    const slugs = links.closure('MATCHED', [incident]);
    const open =
      slugs.size === 1
        ? alone(incident)
        : new OpenIncident(incident, (slug) => view.canonicalIncident(slug) === incident);
    for (const uuid of entriesBehind(links, slugs)) putFrom(view, open, uuid);
    return open;
  }
}

function alone(incident: string): OpenIncident {
  return new OpenIncident(incident, (slug) => slug === incident);
}

/** The entries about incidents, and whatever replaced one of them, wherever they stand. */
function entriesBehind(links: Links, incidents: Iterable<string>): ReadonlySet<string> {
  return links.closure('REPLACED_BY', links.reached('INCIDENT', incidents));
}

function putFrom(view: View, open: OpenIncident, uuid: string): void {
  const entry = view.entries.get(uuid);
  if (entry !== undefined) open.put(entry);
}

/** Whatever may be a row of a tally has its number before anything is counted. */
function register({ tables: { groups, places } }: IncidentColumns, subject: LogSubject): void {
  if (subject.kind === 'GROUP') groups.of(subject.id);
  if (subject.kind === 'PLACE') places.of(subject.id);
}

/** The incidents with several places of which one ever lay in this place. */
function placedAround(
  columns: IncidentColumns,
  chronicle: Chronicle,
  place: string,
): ReadonlySet<string> {
  const around = new Set<string>();
  const everAbove = placesEverAbove(chronicle);
  for (const [at, incidents] of columns.withSeveralPlaces())
    if (everAbove(at).has(place)) for (const incident of incidents) around.add(incident);
  return around;
}
