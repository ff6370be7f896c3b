import type { Percent, Quantity } from '#events/quantity';
import { plainWords } from '#libs/quantities/hedge';
import { readNumber } from '#libs/quantities/number-words';
import type { NounPhrase } from './spoken-name.js';

interface Ends {
  readonly low: string | undefined;
  readonly best: string | undefined;
  readonly high: string | undefined;
}

function bestFigure({ best }: Ends, shown: string): string {
  return best === undefined || best === shown ? '' : ` (best figure ${best})`;
}

function endsText(ends: Ends): string {
  const { low, best, high } = ends;
  if (low !== undefined && high !== undefined)
    return low === high ? low : `${low} to ${high}${bestFigure(ends, low)}`;
  if (low !== undefined) return `at least ${low}${bestFigure(ends, low)}`;
  if (high !== undefined) return `up to ${high}${bestFigure(ends, high)}`;
  return best ?? '';
}

/** A number as it was reported: its words, else its figures. */
export function quantityText({ words, low, best, high }: Quantity): string {
  const digits = (figure: number | undefined) => (figure === undefined ? undefined : `${figure}`);
  return words ?? endsText({ low: digits(low), best: digits(best), high: digits(high) });
}

/** A share or change as it was reported: "38%", "about 29% fewer", "most". */
export function percentText({ words, low, best, high }: Percent): string {
  const text = words ?? endsText({ low, best, high });
  return /\d$/.test(text) ? `${text}%` : text;
}

const ALL_OF = /^(hundreds|thousands|tens|dozens|scores|millions|lakhs)$/;
const SOME_OF =
  /^(a |the |an )?([a-z]+ )?(number|string|handful|couple|series|majority|wave|lot|bulk|spate)$/i;
const QUANTIFIER = /^(many|several|some|few|most|numerous|more|fewer|various|multiple|all)$/;

/** "1", "at least one", but not the end of a range or of "twenty-one". */
function isOne(words: readonly string[]): boolean {
  const [before = '', last = ''] = ['', ...words].slice(-2);
  const endsMore = /^(to|or|and)$/.test(before) || readNumber([before]) !== undefined;
  return /^(1|one)$/.test(last) && !endsMore;
}

/** A reported number of something: "at least 70 people", "1 attacker", "scores of attacks", "a string of attacks". */
export function counted(
  quantity: Quantity,
  noun: { readonly one: string; readonly many: string },
): NounPhrase {
  const text = quantityText(quantity);
  const words = plainWords(text.replace(/ \(.*\)$/, ''));
  const last = words.at(-1) ?? '';
  if (isOne(words)) return { text: `${text} ${noun.one}`, plural: false };
  if (ALL_OF.test(last) || SOME_OF.test(text))
    return { text: `${text} of ${noun.many}`, plural: true };
  const isNumber = readNumber([last]) !== undefined || QUANTIFIER.test(last);
  return { text: isNumber ? `${text} ${noun.many}` : `${noun.many} (${text})`, plural: true };
}
