import type { Random } from './random.js';

const BEGINNINGS = ['ka', 're', 'mo', 'ti', 'sa', 'lu', 'ne', 'pro', 'dis', 'con', 'ba', 'ver'];
const MIDDLES = ['ra', 'li', 'to', 'men', 'si', 'vo', 'ta', 'nor'];
const ENDS = ['n', 't', 'ment', 'l', 'r', 's', 'tion', 'd'];

const VOCABULARY: readonly string[] = BEGINNINGS.flatMap((beginning) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => `${beginning}${middle}${end}`)),
);

/** A sentence of made-up words, some of them far more common than others, as in any language (Zipf). */
export function sentence(random: Random): string {
  const length = 6 + random.below(14);
  const words = Array.from(
    { length },
    () => VOCABULARY[random.zipf(VOCABULARY.length)] ?? 'something',
  );
  return `The situation: ${words.join(' ')}.`;
}
