const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const UNITS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, number) => [word, number] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...['no', 'none', 'nobody', 'nil'].map((word) => [word, 0] as const),
]);

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
]);

const DIGITS = /^\d+$|^\d{1,3}(,\d{2,3})*,\d{3}$/;
const DECIMAL = /^\d+\.\d+$/;

/** A number in digits, with or without separated thousands (`12,000`, `1,20,000`); a decimal only before a multiple. */
function digits(word: string): number | undefined {
  if (DIGITS.test(word)) return Number(word.replaceAll(',', ''));
  return DECIMAL.test(word) ? Number(word) : undefined;
}

function unit(word: string): number | undefined {
  return word === 'a' || word === 'an' ? 1 : (UNITS.get(word) ?? digits(word));
}

/** A number and how many of the words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly taken: number;
}

interface Sum {
  readonly total: number;
  readonly current: number | undefined;
}

/** "two hundred", "three thousand": multiplies what stands before; a thousand and more closes it. */
function multiplied({ total, current }: Sum, multiple: number): Sum {
  const product = (current ?? 1) * multiple;
  return multiple >= 1000
    ? { total: total + product, current: undefined }
    : { total, current: product };
}

/** Whether a unit may follow: after "twenty", "hundred" and "thousand", but not "five six". */
function mayFollow({ current }: Sum, value: number): boolean {
  if (current === undefined) return true;
  if (current === 0) return false;
  return current % 100 === 0 ? value < 100 : current % 10 === 0 && current >= 20 && value < 10;
}

function step(sum: Sum, word: string): Sum | undefined {
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return multiplied(sum, multiple);
  const value = unit(word);
  if (value === undefined || !mayFollow(sum, value)) return undefined;
  return { total: sum.total, current: (sum.current ?? 0) + value };
}

/** "and" between "hundred" and what is left of the number. */
function isLink(words: readonly string[], at: number): boolean {
  return at > 0 && words[at] === 'and' && UNITS.has(words[at + 1] ?? '');
}

interface Progress {
  readonly sum: Sum;
  readonly taken: number;
}

/** As much of the words as makes one number. */
function progress(words: readonly string[]): Progress {
  let sum: Sum = { total: 0, current: undefined };
  let taken = 0;
  for (const [at, word] of words.entries()) {
    if (isLink(words, at)) continue;
    const next = step(sum, word);
    if (next === undefined) break;
    sum = next;
    taken = at + 1;
  }
  return { sum, taken };
}

function isArticleAlone(words: readonly string[], taken: number): boolean {
  return taken === 1 && /^an?$/.test(words[0] ?? '');
}

/**
 * Reads the number at the beginning of the words, in digits or spelt: "354", "12,000", "sixty four", "a hundred and twenty",
 * "1.5 million". "a" alone is no number, nor is a plural ("dozens", "hundreds").
 */
export function readNumber(words: readonly string[]): ReadNumber | undefined {
  const { sum, taken } = progress(words);
  const value = sum.total + (sum.current ?? 0);
  const isNumber = taken > 0 && !isArticleAlone(words, taken) && Number.isSafeInteger(value);
  return isNumber ? { value, taken } : undefined;
}
