import type { RecordedEvent } from '#events/recorded-event';
import { Columns } from '#libs/columns/columns';
import { RollUps, TiesAt } from '#libs/columns/ties/ties-at';
import {
  certaintyOfState,
  hasEnded,
  hasUnknownStart,
  NOT_LISTED,
} from '#libs/columns/ties/tie-stretches';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { TALLY_PAGE } from './as-of.js';
import type { AsOf, AsOfSubject, IncidentRow, TallyPage, TieAnswer, TieRow } from './as-of.js';
import { incidentsIn, tieRows } from './column-rows.js';
import { stretches } from './stretches.js';
import { tallyRowAnswer } from './tally-row-answer.js';
import { BY_GROUP_PROVINCE_MONTH } from './tally-question.js';

/** At as many positions, evenly apart, the incidents are resolved for a peer, and it may be asked. */
const SAMPLES = 64;

/** Answers from the columns, as the service does. */
export class ColumnAsOf implements AsOfSubject {
  readonly #chronicle = emptyChronicle();
  readonly #columns = new Columns(this.#chronicle);
  readonly #rollUps = new RollUps();
  readonly #positions: readonly number[];

  constructor(events: Iterable<RecordedEvent>) {
    for (const recorded of events) {
      evolve(this.#chronicle, recorded);
      this.#columns.readOn(recorded.position);
    }
    const { position } = this.#chronicle;
    this.#positions = Array.from({ length: SAMPLES }, (_, index) =>
      Math.ceil((position * (index + 1)) / SAMPLES),
    );
  }

  get groups(): readonly string[] {
    return [...this.#chronicle.groups.keys()];
  }

  get ties(): readonly TieRow[] {
    return [...tieRows(this.#columns, this.#chronicle)];
  }

  get incidents(): readonly IncidentRow[] {
    return stretches(
      this.#positions.map((position) => [position, incidentsIn(this.#columns, position)]),
    );
  }

  positionAt(fraction: number): number {
    return this.#positions[Math.floor(fraction * SAMPLES)] ?? this.#chronicle.position;
  }

  tiesOf(group: string, { validAt, ...cut }: AsOf): readonly TieAnswer[] {
    const ties = new TiesAt(this.#columns.ties, this.#rollUps, this.#chronicle, cut);
    const answers: TieAnswer[] = [];
    for (const at of ties.among([group])) {
      const code = at.codeAt(validAt);
      if (code === NOT_LISTED || hasEnded(code) || hasUnknownStart(code)) continue;
      const { from, to, tie } = at.told;
      answers.push({ from, to, tie, certainty: certaintyOfState(code) });
    }
    return answers;
  }

  tally({ validAt, ...cut }: AsOf): TallyPage {
    const tally = this.#columns.tally(cut, validAt, BY_GROUP_PROVINCE_MONTH);
    const most = tally.rowsBy('MOST_INCIDENTS');
    return {
      rowCount: most.length,
      rows: Array.from(most.slice(0, TALLY_PAGE), (row) => tallyRowAnswer(tally.row(row))),
    };
  }
}
