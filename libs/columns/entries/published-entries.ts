import { sameBounds, UNBOUNDED } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import type { View } from '#libs/projections/view/view';
import { rowsUpTo } from '../rows.js';
import { difference, isOfIncident, statusNumber } from './entry-columns.js';
import type { EntryColumns } from './entry-columns.js';
import { datesInReports } from './dates-in-reports.js';
import { standingOfEntry } from './known-entry.js';

/** What of a row hangs on which of the other entries were out. */
export interface EntryVersion {
  readonly status: number;
  readonly disputed: number;
  /** The bounds by which it is ordered by date, where these hang on others; undefined where they are those of its row. */
  readonly happened: Bounds | undefined;
}

/** How many versions are remembered at once. */
const MOST = 50_000;

/**
 * How entries are listed when only what was out by a publication date counts. A row stands as it is where nothing else touches it or
 * all that does was out, and alone where none of that was; only what lies between is read anew, once for each entry.
 */
export class PublishedEntries {
  readonly #columns: EntryColumns;
  readonly #view: View;
  readonly #publishedBy: number;
  readonly #read = new Map<number, EntryVersion>();
  #displaced: Displaced | undefined;

  constructor(columns: EntryColumns, view: View, publishedBy: number) {
    this.#columns = columns;
    this.#view = view;
    this.#publishedBy = publishedBy;
  }

  /** `AS_IT_IS`: the row of the columns stands; undefined: the entry was not out. */
  of(row: number): EntryVersion | 'AS_IT_IS' | undefined {
    const { firstPublished, numbered, reports } = this.#columns;
    if (firstPublished.at(row) >= this.#publishedBy) return undefined;
    const incident = isOfIncident(numbered.type.at(row)) ? numbered.incident.at(row) : 0;
    const standing = this.#standing(row);
    if (incident === 0 || reports.hangsTogether(incident)) return standing;
    const happened = this.#datesOf(row, incident);
    if (standing !== 'AS_IT_IS') return standing && { ...standing, happened };
    return happened === undefined ? 'AS_IT_IS' : { ...this.#inColumns(row), happened };
  }

  /** The rows that other dates order than those of the columns. */
  displaced(): Displaced {
    return (this.#displaced ??= this.#readDisplaced());
  }

  #standing(row: number): EntryVersion | 'AS_IT_IS' | undefined {
    const { entry, others } = this.#columns;
    const number = entry.at(row);
    if (!others.has(number) || others.latest(number) <= this.#publishedBy) return 'AS_IT_IS';
    if (others.earliest(number) >= this.#publishedBy) return this.#alone(row);
    return this.#between(number);
  }

  #inColumns(row: number): Omit<EntryVersion, 'happened'> {
    const { numbered } = this.#columns;
    return { status: numbered.status.at(row), disputed: numbered.disputed.at(row) };
  }

  /** When the incident of a row happened by what was out; undefined where its columns say that. */
  #datesOf(row: number, incident: number): Bounds | undefined {
    const columns = this.#columns;
    if (columns.reports.latest(incident) <= this.#publishedBy) return undefined;
    if (columns.reports.earliest(incident) >= this.#publishedBy) return UNBOUNDED;
    const { position } = this.#view.cut;
    const publishedBy = this.#publishedBy;
    const happened =
      datesInReports(columns, incident, {
        position,
        publishedBy,
        statusOf: (report) => this.#statusOf(report),
      }) ?? this.#between(columns.entry.at(row))?.happened;
    return happened !== undefined && sameBounds(happened, columns.happened(row))
      ? undefined
      : happened;
  }

  #statusOf(row: number): number | undefined {
    const version = this.of(row);
    return version === 'AS_IT_IS' ? this.#columns.numbered.status.at(row) : version?.status;
  }

  /** What only others replace stands, and an incident that nobody reports has no date. */
  #alone(row: number): EntryVersion {
    const { numbered } = this.#columns;
    const retracted = statusNumber('RETRACTED');
    return {
      status: numbered.status.at(row) === retracted ? retracted : statusNumber('STANDING'),
      disputed: 0,
      happened: isOfIncident(numbered.type.at(row)) ? UNBOUNDED : undefined,
    };
  }

  #between(number: number): EntryVersion | undefined {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const entry = this.#view.entries.get(this.#columns.uuidOf(number));
    if (entry === undefined) return undefined;
    const { status, disputed, happened } = standingOfEntry(this.#view, entry);
    const version = {
      status: statusNumber(status),
      disputed: disputed ? 1 : 0,
      happened: entry.content.type === 'CasualtiesReported' ? happened : undefined,
    };
    if (this.#read.size >= MOST) this.#read.clear();
    this.#read.set(number, version);
    return version;
  }

  #readDisplaced(): Displaced {
    const columns = this.#columns;
    const { position } = this.#view.cut;
    const bounds = new Map<number, Bounds>();
    const { ofIncidents } = columns;
    const end = rowsUpTo(columns.recordedFrom, position);
    for (let at = 0; at < ofIncidents.length && ofIncidents.at(at) < end; at += 1) {
      const row = ofIncidents.at(at);
      if (!columns.stoodAt(row, position)) continue;
      const version = this.of(row);
      if (version === undefined || version === 'AS_IT_IS') continue;
      const { happened } = version;
      if (happened !== undefined && !sameBounds(happened, columns.happened(row)))
        bounds.set(row, happened);
    }
    return new Displaced(columns, bounds);
  }
}

/** Rows that are ordered by other dates than those of the columns, in their order. */
export class Displaced {
  readonly rows: readonly number[];
  readonly #bounds: ReadonlyMap<number, Bounds>;

  constructor(columns: EntryColumns, bounds: ReadonlyMap<number, Bounds>) {
    this.#bounds = bounds;
    const { entry } = columns;
    this.rows = [...bounds]
      .sort(
        ([one, a], [other, b]) =>
          difference(a.earliest, b.earliest) ||
          difference(a.latest, b.latest) ||
          columns.compareUuids(entry.at(one), entry.at(other)),
      )
      .map(([row]) => row);
  }

  boundsOf(row: number): Bounds | undefined {
    return this.#bounds.get(row);
  }
}
