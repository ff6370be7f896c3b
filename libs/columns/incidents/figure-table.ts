import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Casualties } from '#libs/quantities/casualties';
import { NO_FIGURES, widened } from '#libs/quantities/figures';
import type { Figures } from '#libs/quantities/figures';
import type { WordCount } from '#libs/quantities/in-words';
import { bytes, float64s } from '#libs/typed-arrays/growing';

export const REPORTED = 1;
export const OPEN_ABOVE = 2;
export const IN_WORDS = 4;
/** Larger figures are rare. */
const REMEMBERED = 10_000;

const NO_LOW = 8;
const NO_BEST = 16;
const NO_HIGH = 32;

/** Figures that many incidents share, by numbers from 0 upwards, as columns of what they add to a sum. */
export class FigureTable extends Whole {
  readonly low = float64s();
  /** The best figure, else the low one. */
  readonly best = float64s();
  readonly high = float64s();
  readonly flags = bytes();
  /** By number the words that hold no number. */
  readonly words = new Map<number, readonly WordCount[]>();
  readonly #numbers = new Map<string, number>();
  /** By figure the numbers of what most reports say: exactly so many, or at least so many. */
  readonly #exact: number[] = [];
  readonly #atLeast: number[] = [];
  #none: number | undefined;

  protected parts(): Parts {
    const { low, best, high, flags } = this;
    const words = textPart(
      () => [...this.words],
      (all) => {
        this.words.clear();
        for (const [number, counts] of all) this.words.set(number, counts);
      },
    );
    return { low, best, high, flags, words };
  }

  protected override restored(): void {
    this.#numbers.clear();
    for (let number = 0; number < this.low.length; number += 1)
      this.#numbers.set(keyOf(this.at(number)), number);
  }

  of(casualties: Casualties): number {
    const key = keyOf(casualties);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.low.length;
    this.#numbers.set(key, number);
    const { low, best, high, inWords } = casualties;
    this.low.push(low ?? 0);
    this.best.push(best ?? low ?? 0);
    this.high.push(high ?? 0);
    this.flags.push(flagsOf(casualties));
    if (inWords.length > 0) this.words.set(number, inWords);
    return number;
  }

  /** Figures that reports have, low, best and high: widened to hold the best one; without a high they are open. */
  ofFigures({ low, best, high }: Figures): number {
    if (low === null || low !== best || low >= REMEMBERED || (high !== null && high !== low))
      return this.#ofReported({ low, best, high });
    const known = high === null ? this.#atLeast : this.#exact;
    return (known[low] ??= this.#ofReported({ low, best, high }));
  }

  #ofReported({ low, best, high }: Figures): number {
    const own = widened({ low, best, high });
    const open = own.high === null;
    return this.of({ ...own, open, inWords: [], reported: true });
  }

  /** Figures that no report has. */
  ofNone(): number {
    return (this.#none ??= this.of({ ...NO_FIGURES, open: false, inWords: [], reported: false }));
  }

  at(number: number): Casualties {
    const flags = this.flags.at(number);
    const unless = (flag: number, value: number) => ((flags & flag) === 0 ? value : null);
    return {
      low: unless(NO_LOW, this.low.at(number)),
      best: unless(NO_BEST, this.best.at(number)),
      high: unless(NO_HIGH, this.high.at(number)),
      open: (flags & OPEN_ABOVE) !== 0,
      inWords: this.words.get(number) ?? [],
      reported: (flags & REPORTED) !== 0,
    };
  }
}

function flagsOf({ low, best, high, open, inWords, reported }: Casualties): number {
  return (
    (reported ? REPORTED : 0) |
    (open ? OPEN_ABOVE : 0) |
    (inWords.length > 0 ? IN_WORDS : 0) |
    (low === null ? NO_LOW : 0) |
    (best === null ? NO_BEST : 0) |
    (high === null ? NO_HIGH : 0)
  );
}

function keyOf(casualties: Casualties): string {
  const { low, best, high, inWords } = casualties;
  const figures = `${String(low)} ${String(best)} ${String(high)} ${String(flagsOf(casualties))}`;
  return inWords.length === 0 ? figures : `${figures} ${JSON.stringify(inWords)}`;
}
