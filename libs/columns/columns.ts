import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { Recent } from '#libs/projections/chronicle/recent';
import { boundariesToday, gazetteerOf } from '#libs/projections/places/places';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { hierarchyAt } from '#libs/projections/ties/roll-up';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import { foldIncidents } from './incidents/fold-incidents.js';
import { IncidentColumns } from './incidents/incident-columns.js';
import { PublishedVersions } from './incidents/published-versions.js';
import { columnTally } from './tally/column-tally.js';
import type { ColumnTally, ColumnsAsked } from './tally/column-tally.js';

const KEPT = 4;

/**
 * Typed-array columns of everything that is counted, folded from a chronicle event by event: they answer for any position and any
 * valid time by a scan, and for any publication date by putting together what was only partly out.
 */
export class Columns {
  readonly incidents = new IncidentColumns();
  readonly #chronicle: Chronicle;
  readonly #published = new Recent<string, PublishedVersions>(KEPT);
  #position = 0;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
  }

  /** Position of the last event folded in. */
  get position(): number {
    return this.#position;
  }

  /** Folds in what the chronicle holds up to a position. */
  readOn(position: number): void {
    for (; this.#position < position; this.#position += 1)
      foldIncidents(this.incidents, this.#chronicle, this.#position + 1);
  }

  /** The tally of a question at a cut, which must not lie beyond what was folded in, and at an exclusive cut of valid time. */
  tally(cut: Cut, validAt: number, question: TallyQuestion): ColumnTally {
    return columnTally(
      this.incidents,
      this.#askedAt(viewAt(this.#chronicle, cut), validAt),
      question,
    );
  }

  #askedAt(view: View, validAt: number): ColumnsAsked {
    return {
      cut: view.cut,
      validAt,
      gazetteer: gazetteerOf(view),
      hierarchy: () => hierarchyAt(view),
      canonicalGroup: view.canonicalGroup,
      today: boundariesToday(view),
      published: this.#publishedAt(view.cut),
    };
  }

  #publishedAt({ position, publishedBy }: Cut): PublishedVersions | undefined {
    if (publishedBy === undefined) return undefined;
    return this.#published.get(
      `${String(position)} ${String(publishedBy)}`,
      () => new PublishedVersions(this.incidents, this.#chronicle, { position, publishedBy }),
    );
  }
}
