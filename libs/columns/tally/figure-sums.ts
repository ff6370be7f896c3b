import type { Casualties } from '#libs/quantities/casualties';
import { countRange } from '#libs/quantities/count-range';
import type { CountRange } from '#libs/quantities/count-range';
import { addWordCounts } from '#libs/quantities/in-words';
import type { WordCount } from '#libs/quantities/in-words';
import { Growing } from '../growing.js';

const SUMMED = ['low', 'best', 'high', 'reported', 'open', 'incidents'] as const;

type Summed = (typeof SUMMED)[number];

/** The sums of one figure of the incidents of each cell, as `sumCasualties` makes them of one list. */
export class FigureSums {
  readonly #sums: Readonly<Record<Summed, Growing<Float64Array>>> = {
    low: numbers(),
    best: numbers(),
    high: numbers(),
    reported: numbers(),
    open: numbers(),
    incidents: numbers(),
  };
  readonly #words = new Map<number, Map<string, number>>();

  /** Adds an incident to a cell; low and best follow the certain ones. */
  add(cell: number, casualties: Casualties, isCertain: boolean): void {
    this.#reach(cell);
    this.#add('incidents', cell, 1);
    if (!casualties.reported) return;
    this.#add('reported', cell, 1);
    if (isCertain) this.#addCertain(cell, casualties);
    this.#add('high', cell, casualties.high ?? 0);
    if (casualties.open) this.#add('open', cell, 1);
    for (const word of casualties.inWords) this.#addWords(cell, word);
  }

  #addWords(cell: number, { words, count }: WordCount): void {
    const counts = this.#words.get(cell) ?? new Map<string, number>();
    this.#words.set(cell, counts.set(words, (counts.get(words) ?? 0) + count));
  }

  #addCertain(cell: number, { low, best }: Casualties): void {
    this.#add('low', cell, low ?? 0);
    this.#add('best', cell, best ?? low ?? 0);
  }

  /** The sum of a cell as it is shown. */
  rangeOf(cell: number): CountRange {
    const at = (name: Summed): number => this.#sums[name].at(cell);
    const isReported = at('reported') > 0;
    const open = at('open') > 0;
    return countRange({
      low: at('low'),
      best: isReported ? at('best') : null,
      high: isReported && !open ? at('high') : null,
      open,
      unreported: at('incidents') - at('reported'),
      incidents: at('incidents'),
      inWords: addWordCounts(
        [...(this.#words.get(cell) ?? [])].map(([words, count]) => ({ words, count })),
      ),
    });
  }

  /** What orders rows by this figure, the largest first; without any report the best is as the low. */
  mostFirst(cell: number): readonly number[] {
    const low = this.#sums.low.at(cell);
    const best = this.#sums.reported.at(cell) > 0 ? this.#sums.best.at(cell) : low;
    return [-low, -best];
  }

  #reach(cell: number): void {
    for (const name of SUMMED) while (this.#sums[name].length <= cell) this.#sums[name].push(0);
  }

  #add(name: Summed, cell: number, value: number): void {
    this.#sums[name].set(cell, this.#sums[name].at(cell) + value);
  }
}

function numbers(): Growing<Float64Array> {
  return new Growing((length) => new Float64Array(length));
}
