import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import type { IncidentColumns } from './incident-columns.js';
import { IncidentRows } from './incident-rows.js';
import { resolveIncident } from './resolved-incident.js';

/** The row of the columns stands as it is; nothing of it was out. */
export const AS_IT_IS = -1;
export const ABSENT = -2;

/**
 * What the versions of incidents are when only what was out by a publication date counts. A version of which everything was out stands
 * as it is, one of which nothing was is absent, and only those in between are put together anew, once for each.
 */
export class PublishedVersions {
  /** The versions that are put together anew. */
  readonly rows = new IncidentRows();
  readonly #columns: IncidentColumns;
  readonly #view: View;
  readonly #publishedBy: number;
  readonly #rowOf = new Map<number, number>();

  constructor(
    columns: IncidentColumns,
    chronicle: Chronicle,
    cut: Cut & { readonly publishedBy: number },
  ) {
    this.#columns = columns;
    this.#view = viewAt(chronicle, cut);
    this.#publishedBy = cut.publishedBy;
  }

  /** The row among those put together anew that stands in place of one of the columns; {@link AS_IT_IS}, or {@link ABSENT}. */
  of(row: number): number {
    const { allPublished, firstPublished, rows } = this.#columns;
    if (allPublished.at(row) <= this.#publishedBy)
      return rows.isAbsent.at(row) === 1 ? ABSENT : AS_IT_IS;
    if (firstPublished.at(row) >= this.#publishedBy) return ABSENT;
    return this.#anew(rows.slug.at(row));
  }

  #anew(slug: number): number {
    let row = this.#rowOf.get(slug);
    if (row === undefined) {
      row = this.#read(slug);
      this.#rowOf.set(slug, row);
    }
    return row;
  }

  #read(slug: number): number {
    const { tables } = this.#columns;
    const resolved = resolveIncident(this.#view, tables.slugs.text(slug) ?? '');
    if (resolved === undefined) return ABSENT;
    this.rows.push(tables.version(slug, resolved));
    return this.rows.length - 1;
  }
}
