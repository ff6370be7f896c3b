import type { Bounds } from './bounds.js';
import { dateText, momentText } from './date-text.js';
import { dayText } from './day-text.js';
import type { DateKind, StoredDate, StoredEntryDate } from './entry-date.js';
import { BY_PUBLICATION } from './entry-date.js';

const NOT_REPORTED = 'date not reported';

function publicationText(published: Bounds | undefined): string | undefined {
  if (published === undefined || !Number.isFinite(published.latest)) return undefined;
  return dayText(published.latest - 1);
}

function byPublication(published: Bounds | undefined): string {
  const day = publicationText(published);
  return day === undefined ? NOT_REPORTED : `by ${day}`;
}

type Words = (edtf: string) => string;

function withAlternatives(date: StoredDate, words: Words, reported: string): string {
  return [date.edtf, ...(date.alternatives ?? [])]
    .map((edtf) => (edtf === BY_PUBLICATION ? reported : words(edtf)))
    .join(', or ');
}

type StateField = 'since' | 'held' | 'until';

/** What is said before an exact date, and before one that itself begins with "by" or "between". */
const SAID: Readonly<Record<StateField, readonly [string, string]>> = {
  since: ['since', 'began'],
  held: ['as of', 'held'],
  until: ['until', 'ended'],
};

function isExact(text: string): boolean {
  return !/^(by|between|from|date) /.test(text);
}

function pointText(field: StateField, text: string): string {
  const [exactly, somewhere] = SAID[field];
  if (text === NOT_REPORTED) return `${somewhere}, ${text}`;
  return `${isExact(text) ? exactly : somewhere} ${text}`;
}

/** A state that held when its source was published. */
function reportedAs(published: Bounds | undefined): string {
  const day = publicationText(published);
  return day === undefined ? NOT_REPORTED : `as reported by ${day}`;
}

function stateText(date: StoredEntryDate, published: Bounds | undefined): string {
  const said = (['since', 'held', 'until'] as const).flatMap((field): readonly Part[] => {
    const stored = date[field];
    if (stored === undefined) return [];
    if (field === 'held' && stored.edtf === BY_PUBLICATION) return [reportedAs(published)];
    return [{ field, text: withAlternatives(stored, momentText, byPublication(published)) }];
  });
  if (said.length === 0) return reportedAs(published);
  return fromTo(said) ?? said.map(partText).join(', ');
}

type Part = string | { readonly field: StateField; readonly text: string };

function partText(part: Part): string {
  return typeof part === 'string' ? part : pointText(part.field, part.text);
}

/** A state from one exact date to another: "15 May 2019 to 11 July 2019". */
function fromTo([from, to, ...more]: readonly Part[]): string | undefined {
  if (typeof from !== 'object' || typeof to !== 'object' || more.length > 0) return undefined;
  const isSpan = from.field === 'since' && to.field === 'until';
  return isSpan && isExact(from.text) && isExact(to.text)
    ? `${from.text} to ${to.text}`
    : undefined;
}

/** A period is told whole: what is open to the past reaches "up to" its end. */
function periodText(period: StoredDate, published: Bounds | undefined): string {
  const words = (edtf: string) => dateText(edtf).replace(/^by /, 'up to ');
  return withAlternatives(period, words, upToPublication(published));
}

/**
 * An entry's date as English with its hedges: "by 13 July 2014", "since 2015", "until 11 July 2017", "as of 10 February 2016".
 * Where the entry leaves it out, its kind tells what the publication of its source says.
 */
export function entryDateText(
  date: StoredEntryDate,
  published: Bounds | undefined,
  kind: DateKind,
): string {
  switch (kind) {
    case 'STATE':
      return stateText(date, published);
    case 'HAPPENING':
      return date.when === undefined
        ? byPublication(published)
        : withAlternatives(date.when, momentText, byPublication(published));
    case 'PERIOD':
      return date.period === undefined
        ? upToPublication(published)
        : periodText(date.period, published);
    case 'NONE':
      return '';
  }
}

function upToPublication(published: Bounds | undefined): string {
  const day = publicationText(published);
  return day === undefined ? NOT_REPORTED : `up to ${day}`;
}
