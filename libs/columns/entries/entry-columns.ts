import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { STANCES } from '#events/words';
import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { EntryStatus } from '#libs/projections/view/standing';
import { bytes, float64s, uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { OPEN } from '../open.js';
import { Symbols } from '../symbols.js';
import { DatesOfRows } from './dates-of-rows.js';
import { HullsOfOthers } from './hulls-of-others.js';
import { IncidentReports } from './incident-reports.js';
import type { KnownEntry } from './known-entry.js';
import { NumberSets } from './number-sets.js';
import { Postings } from './postings.js';
import { SortedRows } from './sorted-rows.js';
import { UuidHeads } from './uuid-heads.js';

const TYPES: readonly string[] = Object.keys(ENTRY_DEFINITIONS);
const STATUSES: readonly EntryStatus[] = ['STANDING', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED'];

export function typeNumber(type: EntryType): number {
  return TYPES.indexOf(type);
}

export function stanceNumber(stance: Stance): number {
  return STANCES.indexOf(stance);
}

export function statusNumber(status: EntryStatus): number {
  return STATUSES.indexOf(status);
}

const CASUALTIES = typeNumber('CasualtiesReported');
const REPORT = typeNumber('IncidentReported');

/** Whether entries of a type are ordered by the dates of the incident that they are about. */
export function isOfIncident(type: number): boolean {
  return type === CASUALTIES;
}

/** What of a version is a number of its own; all else is bounds or stands in a table. */
const NUMBERED = [
  'type',
  'status',
  'stance',
  'disputed',
  'source',
  'groups',
  'people',
  'places',
  'incident',
] as const;
type Numbered = Readonly<Record<(typeof NUMBERED)[number], number>>;

type Dated = Pick<KnownEntry, 'number' | 'happened' | 'published' | 'dates'>;

/**
 * Every version of how an entry is listed, as columns in the order of the log: the version that an event replaces is stamped with the
 * position of that event, and the new one stands at the end. An entry's number is the position at which it was first recorded.
 */
export class EntryColumns extends Whole {
  readonly sources = new Symbols();
  readonly groups = new Symbols();
  readonly people = new Symbols();
  readonly places = new Symbols();
  /** Sets of groups, people and places, by the numbers in the columns. */
  readonly sets = new NumberSets();
  readonly dates = new DatesOfRows();
  readonly others = new HullsOfOthers();
  readonly reports = new IncidentReports();

  readonly entry = uint32s();
  readonly recordedFrom = uint32s();
  readonly recordedTo = uint32s();
  readonly earliest = float64s();
  readonly latest = float64s();
  readonly firstPublished = float64s();
  readonly allPublished = float64s();
  readonly numbered: Readonly<Record<keyof Numbered, Growing<Uint8Array> | Growing<Uint32Array>>> =
    {
      type: bytes(),
      status: bytes(),
      stance: bytes(),
      disputed: bytes(),
      source: uint32s(),
      groups: uint32s(),
      people: uint32s(),
      places: uint32s(),
      incident: uint32s(),
    };

  readonly ofSource = new Postings();
  readonly ofGroup = new Postings();
  readonly ofPerson = new Postings();
  readonly ofPlace = new Postings();
  /** The rows that are ordered by the dates of an incident. */
  readonly ofIncidents = uint32s();
  readonly byDate: SortedRows;
  readonly byPublication: SortedRows;

  readonly #incidents: Symbols;
  readonly #uuids: UuidHeads;
  /** By entry its last version, and by version the one before it, each plus 1. */
  readonly #last = uint32s();
  readonly #before = uint32s();

  /** `uuidOf` gives the UUID of an entry by its number; `incidents` are the numbers of incidents. */
  constructor(uuidOf: (number: number) => string, incidents: Symbols) {
    super();
    this.#incidents = incidents;
    this.#uuids = new UuidHeads(uuidOf);
    this.byDate = this.#sorted(this.earliest, this.latest);
    this.byPublication = this.#sorted(this.firstPublished, this.allPublished);
  }

  /** The orders come last: they compare what stands in the columns. */
  protected parts(): Parts {
    const { sources, groups, people, places, sets, dates, others, reports } = this;
    const { entry, recordedFrom, recordedTo, earliest, latest, firstPublished, allPublished } =
      this;
    const { ofSource, ofGroup, ofPerson, ofPlace, ofIncidents, byDate, byPublication } = this;
    return {
      ...{ sources, groups, people, places, sets, dates, others, reports },
      ...{ entry, recordedFrom, recordedTo, earliest, latest, firstPublished, allPublished },
      ...Object.fromEntries(NUMBERED.map((name) => [`${name}Number`, this.numbered[name]])),
      last: this.#last,
      before: this.#before,
      ...{ ofSource, ofGroup, ofPerson, ofPlace, ofIncidents, byDate, byPublication },
    };
  }

  get length(): number {
    return this.recordedFrom.length;
  }

  uuidOf(number: number): string {
    return this.#uuids.uuidOf(number);
  }

  /** Orders entries by the code units of their UUIDs. */
  compareUuids(one: number, other: number): number {
    return this.#uuids.compare(one, other);
  }

  /** The version of an entry that stood at a position; -1 where it was not yet recorded. */
  rowAt(number: number, position: number): number {
    let row = this.#last.at(number) - 1;
    while (row >= 0 && this.recordedFrom.at(row) > position) row = this.#before.at(row) - 1;
    return row;
  }

  /** Whether a version was the one at a position. */
  stoodAt(row: number, position: number): boolean {
    return this.recordedFrom.at(row) <= position && this.recordedTo.at(row) > position;
  }

  /** The bounds by which a row is ordered by date. */
  happened(row: number): Bounds {
    return { earliest: this.earliest.at(row), latest: this.latest.at(row) };
  }

  /** When an entry was published, as it stood at a position; undefined where it was not yet recorded. */
  publishedAt(number: number, position: number): Bounds | undefined {
    const row = this.rowAt(number, position);
    return row < 0
      ? undefined
      : { earliest: this.firstPublished.at(row), latest: this.allPublished.at(row) };
  }

  /** Whether an incident was ever matched with another, or one of its reports repeats another. */
  hangsTogether(incident: string): boolean {
    return this.reports.hangsTogether(this.#incidents.find(incident) ?? 0);
  }

  markAsHangingTogether(incident: string): void {
    this.reports.markAsHangingTogether(this.#incidents.of(incident));
  }

  widenReports(incident: string, published: Bounds): void {
    this.reports.widen(this.#incidents.of(incident), published);
  }

  /** How an entry is listed from a position on. What has not changed stays. */
  write(position: number, known: KnownEntry): void {
    const { number } = known;
    while (this.#last.length <= number) this.#last.push(0);
    const before = this.#last.at(number) - 1;
    const numbers = this.#numbersOf(known);
    if (before >= 0 && this.#equals(before, known, numbers)) return;
    this.#replace(before, position, known, numbers);
  }

  /** The same with other bounds by which an entry is ordered by date, all else as it was. */
  redate(position: number, number: number, happened: Bounds): void {
    const before = this.#last.at(number) - 1;
    if (before < 0 || isAt(before, happened, this.earliest, this.latest)) return;
    const published = {
      earliest: this.firstPublished.at(before),
      latest: this.allPublished.at(before),
    };
    const numbers = Object.fromEntries(
      NUMBERED.map((name) => [name, this.numbered[name].at(before)]),
    ) as Numbered;
    this.#replace(before, position, { number, happened, published, dates: undefined }, numbers);
  }

  #replace(before: number, position: number, dated: Dated, numbers: Numbered): void {
    if (before >= 0) this.recordedTo.set(before, position);
    this.#before.push(before + 1);
    this.#last.set(dated.number, this.#append(position, dated, numbers) + 1);
  }

  #numbersOf({ named, ...known }: KnownEntry): Numbered {
    const { type, status, stance, disputed, source, incident } = known;
    return {
      type: typeNumber(type),
      status: statusNumber(status),
      stance: stanceNumber(stance),
      disputed: disputed ? 1 : 0,
      source: this.sources.of(source),
      groups: this.#set(this.groups, named.groups),
      people: this.#set(this.people, named.people),
      places: this.#set(this.places, named.places),
      incident: this.#incidents.of(incident),
    };
  }

  #set(symbols: Symbols, names: ReadonlySet<string>): number {
    return names.size === 0 ? 0 : this.sets.of([...names].map((name) => symbols.of(name)));
  }

  #equals(row: number, { happened, published, dates }: Dated, numbers: Numbered): boolean {
    return (
      isAt(row, happened, this.earliest, this.latest) &&
      isAt(row, published, this.firstPublished, this.allPublished) &&
      NUMBERED.every((name) => this.numbered[name].at(row) === numbers[name]) &&
      this.dates.equals(row, dates)
    );
  }

  #append(position: number, dated: Dated, numbers: Numbered): number {
    const row = this.length;
    const { number, happened, published, dates } = dated;
    this.entry.push(number);
    this.recordedFrom.push(position);
    this.recordedTo.push(OPEN);
    this.earliest.push(happened.earliest);
    this.latest.push(happened.latest);
    this.firstPublished.push(published.earliest);
    this.allPublished.push(published.latest);
    for (const name of NUMBERED) this.numbered[name].push(numbers[name]);
    this.dates.push(dates);
    this.#post(row, numbers);
    this.byDate.add(row);
    this.byPublication.add(row);
    return row;
  }

  #post(row: number, { type, source, incident, groups, people, places }: Numbered): void {
    if (isOfIncident(type)) this.ofIncidents.push(row);
    if (type === REPORT) this.reports.rows.add(incident, row);
    this.ofSource.add(source, row);
    for (const group of this.sets.members(groups)) this.ofGroup.add(group, row);
    for (const person of this.sets.members(people)) this.ofPerson.add(person, row);
    for (const place of this.sets.members(places)) this.ofPlace.add(place, row);
  }

  #sorted(first: Growing<Float64Array>, second: Growing<Float64Array>): SortedRows {
    const { entry, recordedFrom } = this;
    const { type } = this.numbered;
    return new SortedRows({
      compare: (one, other) =>
        difference(first.at(one), first.at(other)) ||
        difference(second.at(one), second.at(other)) ||
        this.compareUuids(entry.at(one), entry.at(other)) ||
        one - other,
      recordedFrom: (row) => recordedFrom.at(row),
      typeBit: (row) => 1 << type.at(row),
    });
  }
}

/** Of two numbers, which may be infinite, which is the less. */
export function difference(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isAt(
  row: number,
  { earliest, latest }: Bounds,
  first: Growing<Float64Array>,
  second: Growing<Float64Array>,
): boolean {
  return first.at(row) === earliest && second.at(row) === latest;
}
