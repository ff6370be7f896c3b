import { conflictProblems } from '#libs/chronology/conflict-problems';
import type { Settled } from './batch.js';
import type { Receipt } from './receipt.js';
import type { RecorderOptions } from './recorder-options.js';

const VISIBLE_WITHIN_MS = 5000;

interface Seen {
  readonly position?: number;
  readonly visible: boolean;
}

/** Makes receipts, and waits until this node's answers show what they tell of. */
export class Receipts {
  readonly #options: RecorderOptions;
  #patience: number;

  /** A dry run waits for nothing: what it tells of may never have been written. */
  constructor(options: RecorderOptions, dryRun: boolean) {
    this.#options = options;
    this.#patience = dryRun ? 0 : (options.visibleWithinMs ?? VISIBLE_WITHIN_MS);
  }

  async of(settled: Settled): Promise<Receipt> {
    const { request, settlement, written } = settled;
    const { id } = request.target;
    switch (settlement.outcome) {
      case 'REFUSED': {
        const { problems, hints } = settlement;
        return { outcome: 'REFUSED', problems, hints, id, visible: false };
      }
      case 'CONFLICT': {
        const { position } = await this.#seen(settled, settlement.revision);
        const problems = conflictProblems(settlement, position);
        return { outcome: 'REFUSED', problems, hints: settlement.hints, id, visible: false };
      }
      case 'ALREADY':
        return this.#standing(settled, 'ALREADY_RECORDED', settlement.revision);
      case 'NEW':
        if (written !== undefined)
          return {
            ...(await this.#standing(settled, 'RECORDED', written)),
            hints: settlement.hints,
          };
        return {
          outcome: 'WOULD_BE_RECORDED',
          problems: [],
          hints: settlement.hints,
          id,
          visible: false,
        };
    }
  }

  async #standing(
    settled: Settled,
    outcome: 'RECORDED' | 'ALREADY_RECORDED',
    revision: number,
  ): Promise<Receipt> {
    const { stream, request } = settled;
    const { id } = request.target;
    const seen = await this.#seen(settled, revision);
    return { outcome, problems: [], hints: [], id, stream, revision, ...seen };
  }

  /** Keys have no position; a node knows them once it has read the log. Whoever once waited in vain does not wait again. */
  async #seen({ request, stream }: Settled, revision: number): Promise<Seen> {
    const { readSide } = this.#options;
    if (request.target.kind === 'admin') {
      await readSide.catchUp();
      return { visible: true };
    }
    const position = await readSide.waitForEvent(stream, revision, this.#patience);
    if (position !== undefined) return { position, visible: true };
    this.#patience = 0;
    return { visible: false };
  }
}
