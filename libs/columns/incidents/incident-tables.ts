import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import {
  INCIDENT_KINDS,
  INCIDENT_OUTCOMES,
  INCIDENT_UNITS,
  STANCES,
  TARGETS,
  WEAPONS,
} from '#events/words';
import type { Casualties } from '#libs/quantities/casualties';
import type { Bounds } from '#libs/time/bounds';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import type { Behind } from '#libs/projections/incidents/responsibility';
import { codeOf } from '../certainty-code.js';
import { Interned } from '../interned.js';
import { Symbols } from '../symbols.js';
import { periodsHolding } from '../tally/period-number.js';
import { FigureTable } from './figure-table.js';
import type { Version } from './incident-rows.js';
import { behindKey, behindOf, numberedBehind } from './numbered-behind.js';
import type { NumberedBehind } from './numbered-behind.js';
import { READINGS } from './resolved-incident.js';
import type { ResolvedIncident, Said } from './resolved-incident.js';

/** What the reports of an incident, who is behind it, and its casualties make of a version, each as numbers. */
export type OfReports = Omit<Version, 'slug' | 'behind' | 'isAbsent' | keyof OfCasualties>;
export type OfCasualties = Pick<Version, 'killed' | 'wounded' | 'readings'>;

/** The texts and sets that many versions of incidents share, by the numbers that stand in the columns. */
export class IncidentTables extends Whole {
  readonly slugs = new Symbols();
  readonly places = new Symbols();
  readonly groups = new Symbols();
  /** Sets of places, alternatives of dates, and ways of telling; 0 is none. */
  readonly placeSets = startingWith<readonly number[]>([]);
  readonly dateSets = startingWith<readonly Bounds[]>([]);
  readonly sayings = startingWith<readonly Said[]>([]);
  readonly behinds = new Interned<NumberedBehind>();
  readonly figures = new FigureTable();
  /** By reading the numbers of killed and wounded, one after the other; 0 where every reading is the first. */
  readonly readings = startingWith<readonly number[]>([]);
  readonly #behinds: Behind[] = [];
  #firstPeriod = Infinity;
  #lastPeriod = -Infinity;

  protected parts(): Parts {
    const { slugs, places, groups, placeSets, dateSets, sayings, behinds, figures, readings } =
      this;
    const periods = textPart(
      () => this.periods,
      ([first, last]) => {
        this.#firstPeriod = first;
        this.#lastPeriod = last;
      },
    );
    const sets = { placeSets, dateSets, sayings, behinds, readings };
    return { slugs, places, groups, ...sets, figures, periods };
  }

  /** The least and the largest number of a year or month that any version has; the first is above the last where none has one. */
  get periods(): readonly [first: number, last: number] {
    return [this.#firstPeriod, this.#lastPeriod];
  }

  /** A version as numbers. */
  version(slug: number, { incident, said, behind, figures }: ResolvedIncident): Version {
    return {
      slug,
      ...this.ofReports(incident, said),
      behind: this.ofBehind(behind),
      ...this.ofCasualties(figures),
      isAbsent: 0,
    };
  }

  ofReports(incident: Incident, said: readonly Said[]): OfReports {
    const happened = boundsOfIncident(incident);
    const { dates, incidentKind, weapon, targets, unit } = incident;
    const periods = periodsHolding(happened);
    this.#spanPeriods(periods.year, periods.month);
    return {
      happened,
      places: this.#placeSet(incident),
      said: this.#said(said),
      dates: dates.length === 1 ? 0 : this.dateSets.of(datesKey(dates), dates),
      ...periods,
      incidentKind: wordNumber(INCIDENT_KINDS, incidentKind),
      weapon: wordNumber(WEAPONS, weapon),
      targets: targets.reduce((bits, target) => bits | (1 << TARGETS.indexOf(target)), 0),
      isSummary: unit === 'SUMMARY' ? 1 : 0,
    };
  }

  ofBehind(behind: Behind): number {
    const numbered = numberedBehind(this.groups, behind);
    return this.behinds.of(behindKey(numbered), numbered);
  }

  /** Who is behind by a number, with the groups by their slugs. */
  behindOf(number: number): Behind {
    return (this.#behinds[number] ??= behindOf(this.groups, this.behinds.at(number)));
  }

  ofCasualties(figures: ResolvedIncident['figures']): OfCasualties {
    const [first] = figures;
    const killed = first === undefined ? 0 : this.figures.of(first[0]);
    const wounded = first === undefined ? 0 : this.figures.of(first[1]);
    if (figures.every((one) => one === first)) return { killed, wounded, readings: 0 };
    return { killed, wounded, readings: this.#readings(figures) };
  }

  /** The same from the numbers of killed and wounded, widest and latest, where nothing else can be read in several ways. */
  ofReadings(
    widest: readonly [killed: number, wounded: number],
    latest: readonly [killed: number, wounded: number],
  ): OfCasualties {
    const [killed, wounded] = widest;
    if (latest[0] === killed && latest[1] === wounded) return { killed, wounded, readings: 0 };
    const numbers = READINGS.flatMap(({ casualties }) =>
      casualties === 'WIDEST' ? widest : latest,
    );
    return { killed, wounded, readings: this.readings.of(numbers.join(), numbers) };
  }

  #readings(figures: readonly (readonly [Casualties, Casualties])[]): number {
    const numbers = figures.flatMap(([killed, wounded]) => [
      this.figures.of(killed),
      this.figures.of(wounded),
    ]);
    const isSame = numbers.every((number, index) => number === numbers[index % 2]);
    return isSame ? 0 : this.readings.of(numbers.join(), numbers);
  }

  /** A year has a smaller number than its months. */
  #spanPeriods(year: number, month: number): void {
    if (year === 0) return;
    this.#firstPeriod = Math.min(this.#firstPeriod, year);
    this.#lastPeriod = Math.max(this.#lastPeriod, month);
  }

  #placeSet({ places }: Incident): number {
    const [only] = places;
    if (only === undefined) return 0;
    return this.placeSets.of(
      places.length === 1 ? only : places.join(' '),
      places.map((place) => this.places.of(place)),
    );
  }

  #said(said: readonly Said[]): number {
    const byCode = new Map(said.map((one) => [saidCode(one), one]));
    const codes = [...byCode.keys()].sort((one, other) => one - other);
    return this.sayings.of(codes.join(), [...byCode.values()]);
  }
}

/** The place of a word in its vocabulary, from 1; 0 is unknown. */
export function wordNumber<Word extends string>(
  words: readonly Word[],
  word: Word | undefined,
): number {
  return word === undefined ? 0 : 1 + words.indexOf(word);
}

function saidCode({ unit, outcome, stance, visibility }: Said): number {
  const words =
    INCIDENT_UNITS.indexOf(unit) * INCIDENT_OUTCOMES.length + INCIDENT_OUTCOMES.indexOf(outcome);
  return (words * STANCES.length + STANCES.indexOf(stance)) * 3 + codeOf(visibility);
}

function startingWith<Value>(none: Value): Interned<Value> {
  const interned = new Interned<Value>();
  interned.of('', none);
  return interned;
}

function datesKey(dates: readonly Bounds[]): string {
  return dates.map(({ earliest, latest }) => `${String(earliest)} ${String(latest)}`).join();
}
