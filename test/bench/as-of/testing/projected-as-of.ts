import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { stateRowsAt } from '#libs/projections/states/state-row';
import { tallyAt } from '#libs/projections/tally/tally';
import { tiesOf } from '#libs/projections/ties/ties';
import { viewAt } from '#libs/projections/view/view';
import { TALLY_PAGE } from '../as-of.js';
import type { AsOf, AsOfSubject, IncidentRow, TallyPage, TieAnswer, TieRow } from '../as-of.js';
import { resolvedIncidents, resolvedTies } from './resolved-rows.js';
import { stretches } from '../stretches.js';
import { BY_GROUP_PROVINCE_MONTH } from '../tally-question.js';
import { tallyRowAnswer } from '../tally-row-answer.js';

/** As many positions of the log, evenly apart, are known in resolved form. */
const SAMPLES = 8;

/**
 * Answers from the projections themselves: a view of everything for each question. Its resolved rows hold at some positions of the
 * log only, because each of them costs a view, and it is asked at those alone.
 */
export class ProjectedAsOf implements AsOfSubject {
  readonly #chronicle = emptyChronicle();
  readonly #positions: readonly number[];
  readonly ties: readonly TieRow[];
  readonly incidents: readonly IncidentRow[];

  constructor(events: Iterable<RecordedEvent>) {
    for (const recorded of events) evolve(this.#chronicle, recorded);
    const { position } = this.#chronicle;
    this.#positions = Array.from({ length: SAMPLES }, (_, index) =>
      Math.ceil((position * (index + 1)) / SAMPLES),
    );
    const samples = this.#positions.map((sampled) => {
      const view = viewAt(this.#chronicle, { position: sampled, publishedBy: undefined });
      return {
        position: sampled,
        ties: resolvedTies(view),
        incidents: resolvedIncidents(view, BY_GROUP_PROVINCE_MONTH),
      };
    });
    this.ties = stretches(samples.map((sample) => [sample.position, sample.ties]));
    this.incidents = stretches(samples.map((sample) => [sample.position, sample.incidents]));
  }

  get groups(): readonly string[] {
    return [...this.#chronicle.groups.keys()];
  }

  positionAt(fraction: number): number {
    return this.#positions[Math.floor(fraction * SAMPLES)] ?? this.#chronicle.position;
  }

  tiesOf(group: string, { validAt, ...cut }: AsOf): readonly TieAnswer[] {
    const view = viewAt(this.#chronicle, cut);
    const own = tiesOf(view).filter(({ subject: { from, to } }) => from === group || to === group);
    return stateRowsAt(view, own, validAt, {}).map(([subject, { certainty }]) => ({
      ...subject,
      certainty,
    }));
  }

  tally({ validAt, ...cut }: AsOf): TallyPage {
    const { rows } = tallyAt(viewAt(this.#chronicle, cut), validAt, BY_GROUP_PROVINCE_MONTH);
    const most = rows.toSorted(
      (a, b) =>
        b.incidents.certain - a.incidents.certain || b.incidents.possible - a.incidents.possible,
    );
    return { rowCount: rows.length, rows: most.slice(0, TALLY_PAGE).map(tallyRowAnswer) };
  }
}
