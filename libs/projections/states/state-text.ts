import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { sameBounds } from '#libs/time/bounds';
import { LAST_INSTANT } from '#libs/time/calendar';
import { momentText } from '#libs/time/date-text';
import { dayText, monthText } from '#libs/time/day-text';
import type { StoredDate } from '#libs/time/entry-date';
import type { DatedBy, StateRow } from './state-row.js';

/** The hedge that a stance puts before what is said; none for what is asserted. */
export const STANCE_WORDS: Readonly<Partial<Record<Stance, string>>> = {
  CLAIMED: 'claimed',
  ASSESSED: 'assessed',
  ALLEGED: 'alleged',
};

/** A state in words with every hedge, for example "X: alleged affiliate of Y; last reported July 2014; disputed". */
export function stateText(subject: string, predicate: string, row: StateRow): string {
  const hedged = [row.ended ? 'formerly' : '', STANCE_WORDS[row.stance] ?? '', predicate];
  const parts = [
    hedged.filter((word) => word !== '').join(' '),
    possiblyText(row),
    sinceText(row),
    row.until === undefined ? '' : untilText(row.until),
    lastReportedText(row),
    row.disputed ? 'disputed' : '',
  ];
  return `${subject}: ${parts.filter((part) => part !== '').join('; ')}`;
}

function possiblyText({ certainty, reason }: StateRow): string {
  if (certainty === 'CERTAIN') return '';
  switch (reason) {
    case 'START_UNKNOWN':
      return 'only possibly so by then, its beginning is not known';
    case 'WITHIN_BOUNDS':
      return 'only possibly so by then, its dates are not exact';
    case 'REPORTED':
    case 'PRESUMED':
      return 'only possibly so by then';
  }
}

/** Nothing where only reports of its being so are known: none of them is its beginning. */
function sinceText({ since }: StateRow): string {
  if (since.field === 'held' || since.field === 'until') return '';
  return datedText('since', 'began', since);
}

function untilText(until: DatedBy): string {
  return datedText('until', 'ended', until);
}

function datedText(exactly: string, somewhere: string, dated: DatedBy): string {
  const words = dateWords(dated);
  if (words === undefined) return '';
  return /^(by|between|from|after) /.test(words) ? `${somewhere} ${words}` : `${exactly} ${words}`;
}

/** A date of an answer in words, for example "15 May 2019" or "by 13 July 2014"; undefined where it has no bound at all. */
export function dateWords({ entry, field, bounds }: DatedBy): string | undefined {
  const own = entry.date[field];
  const stored = entry.content.date[field];
  const asReported = stored === undefined || stored.edtf === 'reported' ? undefined : stored;
  return asReported !== undefined && own !== undefined && sameBounds(own.bounds, bounds)
    ? reportedWords(asReported)
    : boundsWords(bounds);
}

function reportedWords({ edtf, alternatives = [] }: StoredDate): string {
  return [edtf, ...alternatives].map(momentText).join(', or ');
}

/** What follows from other evidence is shown by its days. */
function boundsWords({ earliest, latest }: Bounds): string | undefined {
  const first = dayOf(earliest);
  const last = dayOf(latest - 1);
  if (last === undefined) return first === undefined ? undefined : `after ${first}`;
  if (first === undefined) return `by ${last}`;
  return first === last ? first : `between ${first} and ${last}`;
}

function dayOf(instant: number): string | undefined {
  return Math.abs(instant) <= LAST_INSTANT ? dayText(instant) : undefined;
}

function lastReportedText({ lastReported }: StateRow): string {
  if (lastReported === undefined || !(Math.abs(lastReported - 1) <= LAST_INSTANT)) return '';
  const last = new Date(lastReported - 1);
  return `last reported ${monthText(last.getUTCFullYear(), last.getUTCMonth() + 1)}`;
}
