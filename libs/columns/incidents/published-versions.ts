import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { remembered } from '#libs/projections/view/remembered';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import type { IncidentColumns, Version } from './incident-columns.js';
import { resolveIncident } from './resolved-incident.js';

/**
 * What the versions of incidents are when only what was out by a publication date counts. A version of which everything was out stands
 * as it is, one of which nothing was is absent, and only those in between are put together anew, once for each.
 */
export class PublishedVersions {
  readonly #columns: IncidentColumns;
  readonly #view: View;
  readonly #publishedBy: number;
  readonly #version = remembered((slug: number) => this.#readVersion(slug));

  constructor(
    columns: IncidentColumns,
    chronicle: Chronicle,
    cut: Cut & { readonly publishedBy: number },
  ) {
    this.#columns = columns;
    this.#view = viewAt(chronicle, cut);
    this.#publishedBy = cut.publishedBy;
  }

  /** `AS_IT_IS`: the row of the columns stands; undefined: nothing of it was out. */
  of(row: number): Version | 'AS_IT_IS' | undefined {
    if (this.#columns.allPublished.at(row) <= this.#publishedBy)
      return this.#columns.numbered.isAbsent.at(row) === 1 ? undefined : 'AS_IT_IS';
    if (this.#columns.firstPublished.at(row) >= this.#publishedBy) return undefined;
    return this.#version(this.#columns.numbered.slug.at(row));
  }

  #readVersion(number: number): Version | undefined {
    const resolved = resolveIncident(this.#view, this.#columns.slugs.text(number) ?? '');
    return resolved === undefined ? undefined : this.#columns.version(number, resolved);
  }
}
