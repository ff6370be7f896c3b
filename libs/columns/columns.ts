import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { Recent } from '#libs/projections/view/recent';
import { boundariesToday, gazetteerOf } from '#libs/projections/places/places';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import type { TallyAnswer } from '#libs/projections/tally/tally-answer';
import type { AffiliationFilter, AffiliationOrder } from '#libs/projections/ties/affiliations';
import { loggedAt } from '#libs/projections/chronicle/recorded-log';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import { EntryColumns } from './entries/entry-columns.js';
import { EntryList } from './entries/entry-list.js';
import type { EntryQuestion } from './entries/entry-question.js';
import { EntryFold } from './entries/fold-entries.js';
import { PublishedEntries } from './entries/published-entries.js';
import type { AskedAt } from './incidents/asked-at.js';
import type { EventFold } from './event-fold.js';
import { IncidentFold } from './incidents/fold-incidents.js';
import { IncidentColumns } from './incidents/incident-columns.js';
import { PublishedVersions } from './incidents/published-versions.js';
import { columnTally } from './tally/column-tally.js';
import { columnAffiliations } from './ties/column-affiliations.js';
import type { ListedTie } from './ties/column-affiliations.js';
import { TieFold } from './ties/fold-ties.js';
import { TieColumns } from './ties/tie-columns.js';
import { RollUps, TiesAt } from './ties/ties-at.js';

const KEPT = 4;

/**
 * Typed-array columns of everything that is counted, folded from a chronicle event by event: they answer for any position and any
 * valid time by a scan, and for any publication date by putting together what was only partly out.
 */
export class Columns extends Whole {
  readonly incidents = new IncidentColumns();
  readonly ties = new TieColumns();
  readonly entries: EntryColumns;
  readonly #chronicle: Chronicle;
  /** Entries come after incidents: the dead of an incident are listed by its dates. */
  readonly #folds: readonly EventFold[];
  readonly #published = new Recent<string, PublishedVersions>(KEPT);
  readonly #publishedEntries = new Recent<string, PublishedEntries>(KEPT);
  readonly #tiesAtCuts = new Recent<string, TiesAt>(KEPT);
  readonly #rollUps = new RollUps();
  #position = 0;

  constructor(chronicle: Chronicle) {
    super();
    this.#chronicle = chronicle;
    this.entries = new EntryColumns(
      (number) => chronicle.log.entryAt(number) ?? '',
      this.incidents.tables.slugs,
    );
    this.#folds = [
      new IncidentFold(this.incidents, chronicle),
      new TieFold(this.ties, chronicle),
      new EntryFold(this.entries, chronicle, this.incidents),
    ];
  }

  protected parts(): Parts {
    const { incidents, ties, entries } = this;
    const position = textPart(
      () => this.#position,
      (value) => (this.#position = value),
    );
    return { incidents, ties, entries, position };
  }

  /** Position of the last event folded in. */
  get position(): number {
    return this.#position;
  }

  /** Folds in what the chronicle holds up to a position. */
  readOn(position: number): void {
    for (; this.#position < position; this.#position += 1) {
      const position = this.#position + 1;
      const event = loggedAt(this.#chronicle.log, position);
      for (const fold of this.#folds)
        if (event?.entry === undefined) fold.readSubject(position, event?.subject);
        else fold.readEntry(position, event.entry);
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

  /** The entries that a question means, in order, at the cut of a view and at an exclusive cut of valid time. */
  entryList(view: View, validAt: number, question: EntryQuestion): EntryList {
    const asked = this.#askedAt(view, validAt);
    const published = this.#entriesPublishedAt(view);
    return new EntryList(this.entries, { view, asked, published }, question);
  }

  #askedAt(view: View, validAt: number): AskedAt {
    return {
      chronicle: this.#chronicle,
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
      () => new TiesAt(this.ties, this.#rollUps, this.#chronicle, view.cut),
    );
  }

  #publishedAt({ position, publishedBy }: Cut): PublishedVersions | undefined {
    if (publishedBy === undefined) return undefined;
    return this.#published.get(
      `${String(position)} ${String(publishedBy)}`,
      () => new PublishedVersions(this.incidents, this.#chronicle, { position, publishedBy }),
    );
  }

  #entriesPublishedAt(view: View): PublishedEntries | undefined {
    const { position, publishedBy } = view.cut;
    if (publishedBy === undefined) return undefined;
    return this.#publishedEntries.get(
      `${String(position)} ${String(publishedBy)}`,
      () => new PublishedEntries(this.entries, view, publishedBy),
    );
  }
}
