import { hull, sameBounds, UNBOUNDED } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import type { EntryType } from '#events/entries/entry-definitions';
import { entriesConcerned } from '#libs/projections/changes/scope';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { LogSubject } from '#libs/projections/chronicle/recorded-log';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';
import { unreplacedEntry } from '#libs/projections/view/entries-at';
import { orderingBounds } from '#libs/projections/incidents/entry-certainty';
import { sourcesAt } from '#libs/projections/view/publication';
import { viewAt } from '#libs/projections/view/view';
import type { View, ViewEntry } from '#libs/projections/view/view';
import type { EventFold } from '../event-fold.js';
import type { IncidentColumns } from '../incidents/incident-columns.js';
import type { EntryColumns } from './entry-columns.js';
import { IncidentDates } from './incident-dates.js';
import { knownEntry } from './known-entry.js';

/** Relations over which an entry hangs together with others; one that has none of them is read alone. */
const TOGETHER = ['REPLACES', 'REPLACED_BY', 'ABOUT', 'ABOUT_OF'] as const;

/** Folds how entries are listed into columns, after incidents; an event costs what it touches. */
export class EntryFold implements EventFold {
  readonly #columns: EntryColumns;
  readonly #chronicle: Chronicle;
  readonly #incidents: IncidentDates;
  /** A view since which nothing was registered, joined or separated: its registries are those of now, its entries are not. */
  #registries: View | undefined;

  /** `incidents` must have been folded up to every position before it is read here. */
  constructor(columns: EntryColumns, chronicle: Chronicle, incidents: IncidentColumns) {
    this.#columns = columns;
    this.#chronicle = chronicle;
    this.#incidents = new IncidentDates(incidents);
  }

  readEntry(position: number, uuid: string): void {
    const links = linksIn(this.#chronicle);
    if (TOGETHER.some((relation) => links.of(relation, uuid).size > 0)) {
      this.#reread(position, links.closure('REPLACES', [uuid]));
      return;
    }
    const view = (this.#registries ??= this.#viewAt(position));
    const entry = unreplacedEntry(view, uuid, position);
    if (entry === undefined) return;
    this.#write(view, entry, { position, disputed: false });
    if (isOf(entry, 'CasualtiesReported')) this.#widen(position, [uuid]);
    if (isOf(entry, 'IncidentReported'))
      this.#redate(view, position, links.of('INCIDENT_OF', uuid));
  }

  readSubject(position: number, subject: LogSubject | undefined): void {
    this.#registries = undefined;
    if (subject?.kind === 'INCIDENTS') {
      for (const slug of subject.pair) this.#columns.markAsHangingTogether(slug);
      this.#redate(this.#viewAt(position), position, subject.pair);
    }
    if (subject?.kind !== 'SOURCE' || !this.#cameOutAtAnotherTime(position, subject.id)) return;
    const links = linksIn(this.#chronicle);
    const entries = entriesConcerned(links, { entry: undefined, subject });
    this.#reread(position, links.closure('REPLACES', entries));
  }

  /** What a source is called moves no entry: only when it came out does. */
  #cameOutAtAnotherTime(position: number, source: string): boolean {
    const [before, after] = [position - 1, position].map(
      (at) => sourcesAt(this.#chronicle.sources, at).get(source)?.published,
    );
    return before !== undefined && after !== undefined && !sameBounds(before, after);
  }

  /** Entries that may stand otherwise than before, with what they deny and what is dated by what they report. */
  #reread(position: number, entries: ReadonlySet<string>): void {
    const links = linksIn(this.#chronicle);
    const view = this.#viewAt(position);
    const touched = new Set([...entries, ...links.reached('ABOUT_OF', entries)]);
    const reports: string[] = [];
    for (const uuid of touched) {
      const entry = view.entries.get(uuid);
      if (entry === undefined) continue;
      this.#write(view, entry, { position, disputed: view.denialsOf(uuid).length > 0 });
      if (entries.has(uuid) && isOf(entry, 'IncidentReported')) reports.push(uuid);
    }
    this.#widen(position, touched);
    this.#redate(view, position, links.reached('INCIDENT_OF', reports));
  }

  #write(
    view: View,
    entry: ViewEntry,
    { position, disputed }: { readonly position: number; readonly disputed: boolean },
  ): void {
    const { content } = entry;
    const happened =
      content.type === 'CasualtiesReported'
        ? this.#datesOf(view, content.fact.incident)
        : orderingBounds(view, entry);
    this.#columns.write(position, knownEntry(view, entry, { disputed, happened }));
  }

  #datesOf(view: View, incident: string): Bounds {
    return this.#incidents.of(view.canonicalIncident(incident)) ?? UNBOUNDED;
  }

  /** Dates the casualties of incidents, whose reports may say otherwise than before. */
  #redate(view: View, position: number, incidents: Iterable<string>): void {
    const links = linksIn(this.#chronicle);
    for (const incident of links.closure('MATCHED', incidents)) {
      const about = [...links.of('INCIDENT', incident)];
      const reports = about.filter((uuid) => this.#reports(position, uuid, incident));
      const published = this.#publishedHull(position, links.closure('REPLACED_BY', reports));
      if (published !== undefined) this.#columns.widenReports(incident, published);
      for (const uuid of about) this.#redateOne(view, position, uuid);
    }
  }

  /** Whether an entry reports an incident; what repeats another report cannot be told from columns alone. */
  #reports(position: number, uuid: string, incident: string): boolean {
    const content = this.#contentAt(position, uuid);
    if (content?.type !== 'IncidentReported') return false;
    if (content.repeats !== undefined) this.#columns.markAsHangingTogether(incident);
    return true;
  }

  #redateOne(view: View, position: number, uuid: string): void {
    const content = this.#contentAt(position, uuid);
    if (content?.type !== 'CasualtiesReported') return;
    const happened = this.#datesOf(view, content.fact.incident);
    this.#columns.redate(position, this.#numberOf(uuid), happened);
    this.#widen(position, [uuid]);
  }

  /** Remembers when the other entries came out on which the standing of entries hangs. */
  #widen(position: number, entries: Iterable<string>): void {
    const links = linksIn(this.#chronicle);
    for (const uuid of entries) {
      const published = this.#publishedHull(position, this.#othersOf(links, position, uuid));
      if (published !== undefined) this.#columns.others.widen(this.#numberOf(uuid), published);
    }
  }

  #publishedHull(position: number, entries: Iterable<string>): Bounds | undefined {
    const [first, ...others] = [...entries].flatMap(
      (uuid) => this.#columns.publishedAt(this.#numberOf(uuid), position) ?? [],
    );
    return first === undefined ? undefined : hull(first, ...others);
  }

  /** What may replace or deny an entry, or report an incident whose dead it counts and that hangs together with others. */
  #othersOf(links: Links, position: number, uuid: string): ReadonlySet<string> {
    const content = this.#contentAt(position, uuid);
    const reports =
      content?.type === 'CasualtiesReported' && this.#columns.hangsTogether(content.fact.incident)
        ? links
            .reached('INCIDENT', links.closure('MATCHED', [content.fact.incident]))
            .filter((other) => this.#contentAt(position, other)?.type === 'IncidentReported')
        : [];
    const others = new Set(links.closure('REPLACED_BY', [...links.of('ABOUT', uuid), ...reports]));
    for (const other of links.closure('REPLACED_BY', [uuid])) if (other !== uuid) others.add(other);
    return others;
  }

  #contentAt(position: number, uuid: string) {
    const revisions = this.#chronicle.entries.get(uuid)?.revisions;
    return revisions?.findLast((revision) => revision.position <= position)?.content;
  }

  #numberOf(uuid: string): number {
    return this.#chronicle.log.numberOf(uuid) ?? 0;
  }

  #viewAt(position: number): View {
    return viewAt(this.#chronicle, { position, publishedBy: undefined });
  }
}

function isOf(entry: ViewEntry, type: EntryType): boolean {
  return entry.content.type === type;
}
