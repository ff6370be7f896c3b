import { INCIDENT_KINDS, TARGETS, WEAPONS } from '#events/words';
import type { Casualties } from '#libs/quantities/casualties';
import type { Bounds } from '#libs/time/bounds';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import type { Behind } from '#libs/projections/incidents/responsibility';
import { monthHolding, yearHolding } from '#libs/projections/tally/periods';
import { Growing } from '../growing.js';
import { Interned } from '../interned.js';
import { OPEN } from '../open.js';
import { upTo } from '../rows.js';
import { Symbols } from '../symbols.js';
import { periodNumber } from '../tally/period-number.js';
import type { KnownIncident, ResolvedIncident, Said } from './resolved-incident.js';

/** The columns of one version of an incident; `0` in a numbered column says that it is unknown. */
const NUMBERED = [
  'slug',
  'places',
  'said',
  'behind',
  'killed',
  'wounded',
  'readings',
  'dates',
  'year',
  'month',
  'incidentKind',
  'weapon',
  'targets',
  'isSummary',
  'isAbsent',
] as const;

type Numbered = (typeof NUMBERED)[number];
export type Version = Readonly<Record<Numbered, number>> & {
  readonly happened: Bounds;
};

/** A version with what decides which publications see it, and who may be behind it for some of them. */
interface Standing {
  readonly version: Version;
  readonly published: Bounds;
  readonly named: readonly string[];
}

/**
 * Every version that an incident ever had, as columns in the order of the log: a version that an event replaces is stamped with the
 * position of that event, and the new one stands at the end. Texts and sets that many versions share are numbers of a table.
 */
export class IncidentColumns {
  readonly slugs = new Symbols();
  readonly places = new Symbols();
  readonly groups = new Symbols();
  /** Sets of places, alternatives of dates, ways of telling, who is behind, and figures, by the numbers in the columns; 0 is none. */
  readonly placeSets = startingWith<readonly number[]>([]);
  readonly dateSets = startingWith<readonly Bounds[]>([]);
  readonly sayings = startingWith<readonly Said[]>([]);
  readonly behinds = new Interned<Behind>();
  readonly casualties = new Interned<Casualties>();
  /** By reading the numbers of killed and wounded; 0 where every reading is the first. */
  readonly readings = startingWith<readonly (readonly [killed: number, wounded: number])[]>([]);

  readonly recordedFrom = new Growing((length) => new Uint32Array(length));
  readonly recordedTo = new Growing((length) => new Uint32Array(length));
  readonly earliest = new Growing((length) => new Float64Array(length));
  readonly latest = new Growing((length) => new Float64Array(length));
  readonly firstPublished = new Growing((length) => new Float64Array(length));
  readonly allPublished = new Growing((length) => new Float64Array(length));
  readonly numbered: Readonly<Record<Numbered, Growing<Uint32Array>>> = numberedColumns();

  /** By group the versions behind which it is named, oldest first. */
  readonly #ofGroup = new Map<number, Growing<Uint32Array>>();
  /** By incident the version that stands, plus 1. */
  readonly #standing = new Growing((length) => new Uint32Array(length));
  /** By place the incidents that were reported at it and at another one. */
  readonly #severalAt = new Map<number, Set<string>>();

  get length(): number {
    return this.recordedFrom.length;
  }

  /** The versions behind which a group was ever named. */
  rowsOf(group: string): Uint32Array {
    const rows = this.#ofGroup.get(this.groups.find(group) ?? 0);
    return rows === undefined ? new Uint32Array() : rows.values.subarray(0, rows.length);
  }

  /** Each place at which an incident was reported that was reported at another one too, and those incidents. */
  *withSeveralPlaces(): Iterable<readonly [place: string, incidents: ReadonlySet<string>]> {
    for (const [place, incidents] of this.#severalAt)
      yield [this.places.text(place) ?? '', incidents];
  }

  /** What is known of an incident from a position on; undefined where nothing is. What has not changed stays. */
  write(position: number, slug: string, known: KnownIncident | undefined): void {
    const number = this.slugs.of(slug);
    while (this.#standing.length <= number) this.#standing.push(0);
    if (known === undefined) this.#end(position, number);
    else this.#replace(position, number, this.#standingOf(number, known));
    if (known?.resolved !== undefined) this.#rememberPlaces(slug, known.resolved.incident);
  }

  /** Stamps the version that stands, if there is one. */
  #end(position: number, slug: number): void {
    const before = this.#standing.at(slug) - 1;
    if (before >= 0) this.recordedTo.set(before, position);
    this.#standing.set(slug, 0);
  }

  #replace(position: number, slug: number, standing: Standing): void {
    const before = this.#standing.at(slug) - 1;
    if (before >= 0 && this.#equals(before, standing)) return;
    this.#end(position, slug);
    this.#standing.set(slug, this.#append(position, standing) + 1);
  }

  #standingOf(slug: number, { resolved, published, named }: KnownIncident): Standing {
    const version = resolved === undefined ? absent(slug) : this.version(slug, resolved);
    return { version, published, named };
  }

  /** A version as the numbers that stand in the columns. */
  version(slug: number, { incident, said, behind, figures }: ResolvedIncident): Version {
    const happened = boundsOfIncident(incident);
    const numbers = figures.map(
      ([killed, wounded]) => [this.#figure(killed), this.#figure(wounded)] as const,
    );
    const [[killed, wounded] = [0, 0]] = numbers;
    return {
      slug,
      happened,
      places: this.#placeSet(incident),
      said: this.sayings.of(JSON.stringify(said), said),
      behind: this.behinds.of(behindKey(behind), behind),
      killed,
      wounded,
      readings: this.#readings(numbers),
      dates:
        incident.dates.length === 1
          ? 0
          : this.dateSets.of(datesKey(incident.dates), incident.dates),
      year: periodNumber(yearHolding(happened)),
      month: periodNumber(monthHolding(happened)),
      incidentKind: wordNumber(INCIDENT_KINDS, incident.incidentKind),
      weapon: wordNumber(WEAPONS, incident.weapon),
      targets: incident.targets.reduce((bits, target) => bits | (1 << TARGETS.indexOf(target)), 0),
      isSummary: incident.unit === 'SUMMARY' ? 1 : 0,
      isAbsent: 0,
    };
  }

  #append(position: number, { version, published, named }: Standing): number {
    const row = this.length;
    this.recordedFrom.push(position);
    this.recordedTo.push(OPEN);
    this.earliest.push(version.happened.earliest);
    this.latest.push(version.happened.latest);
    this.firstPublished.push(published.earliest);
    this.allPublished.push(published.latest);
    for (const name of NUMBERED) this.numbered[name].push(version[name]);
    for (const group of named) this.#addTo(group, row);
    return row;
  }

  #addTo(group: string, row: number): void {
    const number = this.groups.of(group);
    const rows = this.#ofGroup.get(number) ?? new Growing((length) => new Uint32Array(length));
    this.#ofGroup.set(number, rows);
    rows.push(row);
  }

  #equals(row: number, { version, published, named }: Standing): boolean {
    return (
      NUMBERED.every((name) => this.numbered[name].at(row) === version[name]) &&
      this.earliest.at(row) === version.happened.earliest &&
      this.latest.at(row) === version.happened.latest &&
      this.firstPublished.at(row) === published.earliest &&
      this.allPublished.at(row) === published.latest &&
      named.every((group) => this.#isNamed(group, row))
    );
  }

  #isNamed(group: string, row: number): boolean {
    return upTo(this.rowsOf(group), row + 1).at(-1) === row;
  }

  #placeSet({ places }: Incident): number {
    return places.length === 0
      ? 0
      : this.placeSets.of(
          places.join(' '),
          places.map((place) => this.places.of(place)),
        );
  }

  #figure(casualties: Casualties): number {
    return this.casualties.of(JSON.stringify(casualties), casualties);
  }

  #readings(numbers: readonly (readonly [number, number])[]): number {
    const [[killed, wounded] = [0, 0], ...others] = numbers;
    const isSame = others.every(([one, other]) => one === killed && other === wounded);
    return isSame ? 0 : this.readings.of(numbers.join(' '), numbers);
  }

  #rememberPlaces(slug: string, { reports }: Incident): void {
    const named = new Set(
      reports.flatMap(({ content }) => content.places.map(({ place }) => place)),
    );
    if (named.size < 2) return;
    for (const place of named) {
      const number = this.places.of(place);
      const incidents = this.#severalAt.get(number) ?? new Set();
      this.#severalAt.set(number, incidents.add(slug));
    }
  }
}

/** The place of a word in its vocabulary, from 1; 0 is unknown. */
export function wordNumber<Word extends string>(
  words: readonly Word[],
  word: Word | undefined,
): number {
  return word === undefined ? 0 : 1 + words.indexOf(word);
}

function startingWith<Value>(none: Value): Interned<Value> {
  const interned = new Interned<Value>();
  interned.of('', none);
  return interned;
}

function numberedColumns(): Record<Numbered, Growing<Uint32Array>> {
  const columns = NUMBERED.map(
    (name) => [name, new Growing((length) => new Uint32Array(length))] as const,
  );
  return Object.fromEntries(columns) as Record<Numbered, Growing<Uint32Array>>;
}

function datesKey(dates: readonly Bounds[]): string {
  return dates.map(({ earliest, latest }) => `${String(earliest)} ${String(latest)}`).join(',');
}

function behindKey({ claimants, attributed, parties, joint, denied }: Behind): string {
  return JSON.stringify([[...claimants], [...attributed], [...parties], joint, denied ?? null]);
}

/** An incident of which no report is visible, though some publications may see one. */
function absent(slug: number): Version {
  const nothing = Object.fromEntries(NUMBERED.map((name) => [name, 0]));
  return {
    ...(nothing as Record<Numbered, number>),
    slug,
    isAbsent: 1,
    happened: { earliest: -Infinity, latest: Infinity },
  };
}
