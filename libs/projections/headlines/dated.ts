import { dateText, momentText } from '#libs/time/date-text';
import { dayText } from '#libs/time/day-text';
import { BY_PUBLICATION } from '#libs/time/entry-date';
import type { StoredDate } from '#libs/time/entry-date';
import type { ViewEntry } from '../view/view.js';
import type { Clause } from './telling.js';

type Dated = Pick<Clause, 'tense' | 'when'>;

/** The day by which an entry was surely published; undefined where no bound is known. */
export function publicationDay({ published }: ViewEntry): string | undefined {
  return Number.isFinite(published.latest) ? dayText(published.latest - 1) : undefined;
}

const UNKNOWN = 'at an unknown date';

function byPublication(entry: ViewEntry): string {
  const day = publicationDay(entry);
  return day === undefined ? UNKNOWN : `by ${day}`;
}

/** "on 15 May 2019", "in 2013", "by 13 July 2014", "on or after 15 March 2019". */
function preposed(text: string): string {
  if (text === '') return UNKNOWN;
  if (/^(by|between|about|at|on|in|up) /.test(text)) return text;
  const [, after] = /^from (.*)$/.exec(text) ?? [];
  if (after !== undefined) return preposed(after).replace(/^(on|in) /, '$1 or after ');
  return /^\d{1,2} [A-Z][a-z]/.test(text) ? `on ${text}` : `in ${text}`;
}

function readings(date: StoredDate): readonly string[] {
  return [date.edtf, ...(date.alternatives ?? [])];
}

function momentWords(entry: ViewEntry, edtf: string): string {
  return edtf === BY_PUBLICATION ? byPublication(entry) : preposed(momentText(edtf));
}

/** One moment with its preposition and alternatives: "in 2018 (uncertain) or in 2017"; without a date by the publication. */
export function moment(entry: ViewEntry, date: StoredDate | undefined): string {
  if (date === undefined) return byPublication(entry);
  return readings(date)
    .map((edtf) => momentWords(entry, edtf))
    .join(' or ');
}

/** The date of a happening, after what happened. */
export function happening(entry: ViewEntry): Dated {
  return { tense: 'HAPPENING', when: `, ${moment(entry, entry.content.date.when)}` };
}

/** The same of one whose date stands inside the clause already. */
export const DATED_INSIDE: Dated = { tense: 'HAPPENING', when: '' };

/** ", on 13 July 2014," as a parenthesis in the middle of a clause. */
export function inPassing(entry: ViewEntry): string {
  return `, ${moment(entry, entry.content.date.when)},`;
}

const EXACTLY = { since: 'since', held: 'as of', until: 'until' } as const;
const SOMEWHERE = { since: 'beginning', held: 'at some time', until: 'ending' } as const;

type StateField = keyof typeof EXACTLY;

/** "since 2015", but "beginning between 2014 and 2022"; "as of 10 February 2016", but "as reported by 13 July 2014". */
function statePart(entry: ViewEntry, field: StateField, date: StoredDate): string {
  const isExact = readings(date).every(
    (edtf) => edtf !== BY_PUBLICATION && !/^(|(by|between|from) .*)$/.test(momentText(edtf)),
  );
  if (isExact)
    return ` ${EXACTLY[field]} ${readings(date)
      .map((edtf) => momentText(edtf))
      .join(' or ')}`;
  if (field === 'held' && date.edtf === BY_PUBLICATION) return reportedBy(entry);
  return `, ${SOMEWHERE[field]} ${moment(entry, date)}`;
}

function reportedBy(entry: ViewEntry): string {
  const day = publicationDay(entry);
  return `, ${day === undefined ? UNKNOWN : `as reported by ${day}`}`;
}

/** "since 2015" and "until 2018" as one: "from 2015 to 2018". */
function joinedSpan(parts: readonly string[]): readonly string[] {
  const since = parts.find((part) => part.startsWith(' since '));
  const until = parts.find((part) => part.startsWith(' until '));
  if (since === undefined || until === undefined) return parts;
  const span = since.replace('since', 'from') + until.replace('until', 'to');
  return [span, ...parts.filter((part) => part !== since && part !== until)];
}

/** The date of a state and the tense that goes with it: it has been so since, was so until, is so as of. */
export function state(entry: ViewEntry): Dated {
  const { since, held, until } = entry.content.date;
  const fields = { since, held, until };
  const parts = (['since', 'held', 'until'] as const).flatMap((field) => {
    const date = fields[field];
    return date === undefined ? [] : [statePart(entry, field, date)];
  });
  if (parts.length === 0) return { tense: 'PRESENT', when: reportedBy(entry) };
  const when = joinedSpan(parts).join('').replace(' as of ', ', as of ');
  if (until !== undefined) return { tense: 'PAST', when };
  return { tense: when.startsWith(' since ') ? 'PERFECT' : 'PRESENT', when };
}

/** A whole period with its preposition: "in 2018", "from October to December 2018". */
export function periodText(edtf: string): string {
  const text = dateText(edtf);
  if (/^(by|from) /.test(text)) return text.replace(/^by /, 'up to ');
  return text.includes(' to ') ? `from ${text}` : preposed(text);
}

/** The period that is spoken of: "in 2018", "from October to December 2018"; without one "up to" the publication. */
export function period(entry: ViewEntry): string {
  const { period: date } = entry.content.date;
  const day = publicationDay(entry);
  const upToPublication = day === undefined ? UNKNOWN : `up to ${day}`;
  if (date === undefined) return upToPublication;
  return readings(date)
    .map((edtf) => (edtf === BY_PUBLICATION ? upToPublication : periodText(edtf)))
    .join(' or ');
}
