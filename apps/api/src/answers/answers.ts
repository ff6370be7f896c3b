import { Inject, Injectable } from '@nestjs/common';
import { basisAt, isBasisProblem, resolveBasis } from '#libs/projections/basis/basis';
import type { AsOf, Basis, BasisProblem } from '#libs/projections/basis/basis';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { Recent } from '#libs/projections/view/recent';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import type { Projector } from '#libs/projector/projector';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { refusal } from '../refusal.js';
import type { Answer } from './answer.js';
import { assumedAnswer, isAssumedToken } from './assumed-answer.js';
import type { Assumed } from './assumed-answer.js';

/** Where in a question a basis is asked for, and the basis that gives it the clocks that it leaves out. */
interface Asked {
  readonly path: string;
  readonly enclosing?: Basis;
}

/** How many views are kept, because questions at one basis follow each other; a view of a cut never changes. */
const VIEWS = 16;

/** Fixes the basis of answers against what this node has read, and waits for what it lacks. */
@Injectable()
export class Answers {
  readonly #projector: Projector;
  readonly #clock: () => number;
  readonly #waitMs: number;
  readonly #views = new Recent<string, View>(VIEWS);

  constructor(@Inject(API_OPTIONS) { projector, clock, settings }: ApiOptions) {
    this.#projector = projector;
    this.#clock = clock;
    this.#waitMs = settings.waitMs;
  }

  get chronicle(): Chronicle {
    return this.#projector.chronicle;
  }

  /** The last position that can be answered for. */
  get head(): number {
    return this.#projector.position;
  }

  /** The answer to what was asked; a position that this node lacks lets it read on to where the log ends now. */
  at(asOf: AsOf): Promise<Answer> {
    return this.#fixed(asOf, { path: 'asOf' });
  }

  /** The answer to what was asked, had these entries been recorded too; they are decided on, and kept nowhere. */
  async assuming(asOf: AsOf, assumed: Assumed): Promise<Answer> {
    const { basis } = await this.at(asOf);
    return assumedAnswer(this.chronicle, basis, assumed);
  }

  /** The answer at a second basis, of which the clocks that are left out are those of the first. */
  since(asOf: AsOf, enclosing: Basis): Promise<Answer> {
    return this.#fixed(asOf, { path: 'changes.since', enclosing });
  }

  async #fixed(asOf: AsOf, asked: Asked): Promise<Answer> {
    if (asOf.basis !== undefined && isAssumedToken(asOf.basis)) throw assumedRefusal(asked.path);
    const basis = this.#resolve(asOf, asked.enclosing);
    if (!isBasisProblem(basis)) return this.#answer(basis);
    if (basis.problem !== 'POSITION_AHEAD') throw asOfRefusal(basis, asked.path);
    await this.#catchUp();
    const again = this.#resolve(asOf, asked.enclosing);
    if (isBasisProblem(again)) throw asOfRefusal(again, asked.path);
    return this.#answer(again);
  }

  /** The answer at the head of what this node has read. */
  now(): Answer {
    return this.position(this.head);
  }

  /** The answer right after the event at a position that this node has, other clocks as they are unless told. */
  position(position: number, like?: Basis): Answer {
    const basis = this.#resolve({ position });
    if (isBasisProblem(basis)) throw asOfRefusal(basis, 'asOf');
    if (like === undefined) return this.#answer(basis);
    const { validAt, publishedBy, rules } = like;
    return this.#answer(basisAt(this.chronicle, { position, validAt, publishedBy, rules }));
  }

  /** Waits until this node can answer for a position that another node has told of. */
  async waitFor(position: number): Promise<void> {
    if (this.head >= position) return;
    await this.#catchUp();
    if (await this.#projector.waitForPosition(position, this.#waitMs)) return;
    throw notCaughtUp(position);
  }

  #resolve(asOf: AsOf, otherwise?: Basis): Basis | BasisProblem {
    const present = { now: this.#clock(), head: this.head };
    const like = otherwise === undefined ? {} : { otherwise };
    return resolveBasis(this.chronicle, asOf, { ...present, ...like });
  }

  /** The view is not made before something is asked of it. */
  #answer(basis: Basis): Answer {
    const viewOf = (cut: Cut) => this.viewOf(cut);
    const { position, publishedBy } = basis;
    let view: View | undefined;
    return {
      basis,
      columns: this.#projector.columns,
      get view() {
        return (view ??= viewOf({ position, publishedBy }));
      },
    };
  }

  /** What is known at a cut; those that were looked at last are kept. */
  viewOf(cut: Cut): View {
    const key = `${String(cut.position)} ${String(cut.publishedBy)}`;
    return this.#views.get(key, () => viewAt(this.chronicle, cut));
  }

  async #catchUp(): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const timedOut = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        reject(refusal('NOT_CAUGHT_UP', 'This node could not read its log to the end in time.'));
      }, this.#waitMs);
    });
    try {
      await Promise.race([this.#projector.catchUp(), timedOut]);
    } finally {
      clearTimeout(late);
    }
  }
}

function notCaughtUp(position: number) {
  return refusal('NOT_CAUGHT_UP', `This node did not see position ${String(position)} in time.`, {
    at: 'waitFor',
    advice: 'Ask again.',
  });
}

function assumedRefusal(path: string) {
  return refusal('BASIS_ASSUMED', 'This answer rested on assumptions, and those are not kept.', {
    at: `${path}.basis`,
    advice: 'Ask with `assume` again, or without it.',
  });
}

function asOfRefusal({ problem, field, message, advice }: BasisProblem, path: string) {
  return refusal(problem, message, { at: `${path}.${field}`, advice });
}
