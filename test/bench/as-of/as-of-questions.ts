import { Random } from '../generator/random.js';
import { anyGroup, DAYS, FIRST_INSTANT } from '../generator/world.js';
import type { AsOf, AsOfSubject } from './as-of.js';

const DAY = 86_400_000;

export interface GroupQuestion {
  readonly group: string;
  readonly at: AsOf;
}

/** Questions at random bases, about groups as often as they are in the news; the same seed asks the same. */
export class AsOfQuestions {
  readonly #subject: Pick<AsOfSubject, 'groups' | 'positionAt'>;
  readonly #random: Random;

  constructor(subject: Pick<AsOfSubject, 'groups' | 'positionAt'>, seed: number) {
    this.#subject = subject;
    this.#random = new Random(seed);
  }

  /** The next questions, published whenever. */
  some(count: number): readonly GroupQuestion[] {
    return Array.from({ length: count }, () => ({
      group: anyGroup(this.#subject, this.#random),
      at: {
        validAt: this.#anyDay(),
        position: this.#subject.positionAt(this.#random.fraction()),
        publishedBy: undefined,
      },
    }));
  }

  /** The same questions, each as anyone could have known it on a random day. */
  asPublished(questions: readonly GroupQuestion[]): readonly GroupQuestion[] {
    return questions.map(({ group, at }) => ({
      group,
      at: { ...at, publishedBy: this.#anyDay() },
    }));
  }

  #anyDay(): number {
    return FIRST_INSTANT + this.#random.below(DAYS) * DAY;
  }
}
