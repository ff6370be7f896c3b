import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { Recent } from '#libs/projections/view/recent';
import { boundariesToday, gazetteerOf } from '#libs/projections/places/places';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import type { TallyAnswer } from '#libs/projections/tally/tally-answer';
import type { AffiliationFilter, AffiliationOrder } from '#libs/projections/ties/affiliations';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import { foldIncidents } from './incidents/fold-incidents.js';
import { IncidentColumns } from './incidents/incident-columns.js';
import { PublishedVersions } from './incidents/published-versions.js';
import { columnTally } from './tally/column-tally.js';
import type { ColumnsAsked } from './tally/column-tally.js';
import { columnAffiliations } from './ties/column-affiliations.js';
import type { ListedTie } from './ties/column-affiliations.js';
import { foldTies } from './ties/fold-ties.js';
import { TieColumns } from './ties/tie-columns.js';
import { RollUps, TiesAt } from './ties/ties-at.js';

const KEPT = 4;

/**
 * Typed-array columns of everything that is counted, folded from a chronicle event by event: they answer for any position and any
 * valid time by a scan, and for any publication date by putting together what was only partly out.
 */
export class Columns {
  readonly incidents = new IncidentColumns();
  readonly ties = new TieColumns();
  readonly #chronicle: Chronicle;
  readonly #published = new Recent<string, PublishedVersions>(KEPT);
  readonly #tiesAtCuts = new Recent<string, TiesAt>(KEPT);
  readonly #rollUps = new RollUps();
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
    for (; this.#position < position; this.#position += 1) {
      foldIncidents(this.incidents, this.#chronicle, this.#position + 1);
      foldTies(this.ties, this.#chronicle, this.#position + 1);
    }
  }

  /** The tally of a question at a cut, which must not lie beyond what was folded in, and at an exclusive cut of valid time. */
  tally(cut: Cut, validAt: number, question: TallyQuestion): TallyAnswer {
    return columnTally(
      this.incidents,
      this.#askedAt(viewAt(this.#chronicle, cut), validAt),
      question,
    );
  }

  /** The ties that a filter means, in order, at a cut and at an exclusive cut of valid time. */
  affiliations(
    cut: Cut,
    validAt: number,
    filter: AffiliationFilter = {},
    orderBy: AffiliationOrder = 'SINCE',
  ): readonly ListedTie[] {
    const view = viewAt(this.#chronicle, cut);
    const { canonicalGroup } = view;
    return columnAffiliations(this.#tiesAt(view), { validAt, filter, orderBy, canonicalGroup });
  }

  #askedAt(view: View, validAt: number): ColumnsAsked {
    return {
      cut: view.cut,
      validAt,
      gazetteer: gazetteerOf(view),
      hierarchy: () => this.#tiesAt(view).hierarchy(),
      canonicalGroup: view.canonicalGroup,
      today: boundariesToday(view),
      published: this.#publishedAt(view.cut),
    };
  }

  #tiesAt(view: View): TiesAt {
    const { position, publishedBy } = view.cut;
    return this.#tiesAtCuts.get(
      `${String(position)} ${String(publishedBy)}`,
      () => new TiesAt(this.ties, this.#rollUps, view),
    );
  }

  #publishedAt({ position, publishedBy }: Cut): PublishedVersions | undefined {
    if (publishedBy === undefined) return undefined;
    return this.#published.get(
      `${String(position)} ${String(publishedBy)}`,
      () => new PublishedVersions(this.incidents, this.#chronicle, { position, publishedBy }),
    );
  }
}
