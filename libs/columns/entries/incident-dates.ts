import type { Bounds } from '#libs/time/bounds';
import { uint32s } from '#libs/typed-arrays/growing';
import type { IncidentColumns } from '../incidents/incident-columns.js';

/** When incidents happened, by what columns say of them now. */
export class IncidentDates {
  readonly #incidents: IncidentColumns;
  /** By incident its last version, plus 1. */
  readonly #last = uint32s();
  #read = 0;

  constructor(incidents: IncidentColumns) {
    this.#incidents = incidents;
  }

  /** The bounds of the incident that is listed under a slug; undefined where nothing was ever said about it. */
  of(slug: string): Bounds | undefined {
    this.#readOn();
    const { tables, rows } = this.#incidents;
    const row = this.#last.at(tables.slugs.find(slug) ?? 0) - 1;
    return row < 0 ? undefined : rows.happened(row);
  }

  #readOn(): void {
    const { slug } = this.#incidents.rows;
    for (; this.#read < slug.length; this.#read += 1) {
      const incident = slug.at(this.#read);
      while (this.#last.length <= incident) this.#last.push(0);
      this.#last.set(incident, this.#read + 1);
    }
  }
}
