import type { Bounds } from '#libs/time/bounds';
import type { IncidentColumns, Version } from './incident-columns.js';

/** Reads one version of an incident at a time: a row of the columns, or a version that only some publications make. */
export class IncidentCursor {
  readonly #columns: IncidentColumns;
  #row = 0;
  #version: Version | undefined;

  constructor(columns: IncidentColumns) {
    this.#columns = columns;
  }

  moveTo(row: number, version?: Version): void {
    this.#row = row;
    this.#version = version;
  }

  get earliest(): number {
    return this.#version?.happened.earliest ?? this.#columns.earliest.at(this.#row);
  }

  get latest(): number {
    return this.#version?.happened.latest ?? this.#columns.latest.at(this.#row);
  }

  get happened(): Bounds {
    return { earliest: this.earliest, latest: this.latest };
  }

  /** Every date that it may have; several where its reports leave alternatives. */
  get dates(): readonly Bounds[] {
    const dates = this.#version?.dates ?? this.#columns.numbered.dates.at(this.#row);
    return dates === 0 ? [this.happened] : this.#columns.dateSets.at(dates);
  }

  get slug(): number {
    return this.#version?.slug ?? this.#columns.numbered.slug.at(this.#row);
  }

  get places(): number {
    return this.#version?.places ?? this.#columns.numbered.places.at(this.#row);
  }

  get said(): number {
    return this.#version?.said ?? this.#columns.numbered.said.at(this.#row);
  }

  get behind(): number {
    return this.#version?.behind ?? this.#columns.numbered.behind.at(this.#row);
  }

  get year(): number {
    return this.#version?.year ?? this.#columns.numbered.year.at(this.#row);
  }

  get month(): number {
    return this.#version?.month ?? this.#columns.numbered.month.at(this.#row);
  }

  get incidentKind(): number {
    return this.#version?.incidentKind ?? this.#columns.numbered.incidentKind.at(this.#row);
  }

  get weapon(): number {
    return this.#version?.weapon ?? this.#columns.numbered.weapon.at(this.#row);
  }

  get targets(): number {
    return this.#version?.targets ?? this.#columns.numbered.targets.at(this.#row);
  }

  get isSummary(): boolean {
    return (this.#version?.isSummary ?? this.#columns.numbered.isSummary.at(this.#row)) === 1;
  }

  /** The number of its dead by a reading. */
  killed(reading: number): number {
    return this.#reading(reading)?.[0] ?? this.#figure('killed');
  }

  wounded(reading: number): number {
    return this.#reading(reading)?.[1] ?? this.#figure('wounded');
  }

  #reading(reading: number): readonly [number, number] | undefined {
    const readings = this.#version?.readings ?? this.#columns.numbered.readings.at(this.#row);
    return readings === 0 ? undefined : this.#columns.readings.at(readings)[reading];
  }

  #figure(name: 'killed' | 'wounded'): number {
    return this.#version?.[name] ?? this.#columns.numbered[name].at(this.#row);
  }
}
