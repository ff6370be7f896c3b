import type { Bounds } from './bounds.js';
import { intersection, isEmpty } from './bounds.js';
import type { DateProblem, DateProblemCode } from './date-problem.js';
import { isDateProblem } from './date-problem.js';
import { dayText } from './day-text.js';
import { parseEdtf } from './edtf.js';
import type {
  DateContext,
  DateField,
  DateKind,
  StoredDate,
  StoredEntryDate,
} from './entry-date.js';
import { BY_PUBLICATION, DATE_FIELDS, publicationCut } from './entry-date.js';

/** What is wrong with an entry's date, and where: `date.when`, `date.when.alternatives[0]`. */
export interface EntryDateProblem {
  readonly code: DateProblemCode | 'DATE_FIELD_NOT_TAKEN' | 'HAPPENS_AFTER_PUBLICATION';
  readonly path: string;
  readonly message: string;
  readonly advice?: string;
}

/** An entry's date as it is written, with the date from which the words were resolved. */
interface WrittenDate extends StoredDate {
  readonly anchor?: string;
}

const TAKEN: Readonly<Record<DateKind, readonly DateField[]>> = {
  HAPPENING: ['when'],
  STATE: ['since', 'held', 'until'],
  PERIOD: ['period'],
  NONE: [],
};

const TAKES: Readonly<Record<DateKind, string>> = {
  HAPPENING: 'It tells what happened: use when.',
  STATE: 'It tells of a state: use since, held or until.',
  PERIOD: 'It speaks of a whole period: use period.',
  NONE: 'It takes no date of its own: leave it out.',
};

/** In which order the moments of a state follow each other. */
const ORDER: readonly (readonly [DateField, DateField, string])[] = [
  ['since', 'held', 'it was so before it began.'],
  ['since', 'until', 'it ended before it began.'],
  ['held', 'until', 'it ended before it was so.'],
];

function at(path: string, { code, message, advice }: DateProblem): EntryDateProblem {
  return advice === undefined ? { code, path, message } : { code, path, message, advice };
}

function notTaken(date: StoredEntryDate, kind: DateKind): EntryDateProblem[] {
  return DATE_FIELDS.filter(
    (field) => date[field] !== undefined && !TAKEN[kind].includes(field),
  ).map((field) => ({
    code: 'DATE_FIELD_NOT_TAKEN',
    path: `date.${field}`,
    message: `This entry takes no ${field}.`,
    advice: TAKES[kind],
  }));
}

interface Located {
  readonly path: string;
  readonly edtf: string;
}

function datesOf(field: DateField, date: WrittenDate): readonly Located[] {
  const path = `date.${field}`;
  const alternatives = (date.alternatives ?? []).map((edtf, index) => ({
    path: `${path}.alternatives[${index}]`,
    edtf,
  }));
  return [{ path, edtf: date.edtf }, ...alternatives];
}

function anchorProblems(field: DateField, { anchor }: WrittenDate): EntryDateProblem[] {
  if (anchor === undefined || anchor === BY_PUBLICATION) return [];
  const date = parseEdtf(anchor);
  return isDateProblem(date) ? [at(`date.${field}.anchor`, date)] : [];
}

function afterPublication({ path, edtf }: Located, published: Bounds): EntryDateProblem {
  return {
    code: 'HAPPENS_AFTER_PUBLICATION',
    path,
    message: `${edtf}; its source was published by ${dayText(published.latest - 1)}.`,
    advice: 'What a source foretells has the stance FORECAST.',
  };
}

function problemOf(date: Located, context: DateContext): EntryDateProblem | undefined {
  if (date.edtf === BY_PUBLICATION) return undefined;
  const read = parseEdtf(date.edtf);
  if (isDateProblem(read)) return at(date.path, read);
  const remains = !isEmpty(intersection(read.bounds, publicationCut(context)));
  return remains || context.published === undefined
    ? undefined
    : afterPublication(date, context.published);
}

/** The bounds of a date that stands in an order; one that is by the publication, or unreadable, is not compared. */
function comparable(date: StoredDate | undefined): Bounds | undefined {
  if (date === undefined || date.edtf === BY_PUBLICATION) return undefined;
  const read = parseEdtf(date.edtf);
  return isDateProblem(read) ? undefined : read.bounds;
}

function outOfOrder(date: StoredEntryDate): EntryDateProblem[] {
  return ORDER.flatMap(([first, second, why]) => {
    const [earlier, later] = [comparable(date[first]), comparable(date[second])];
    if (earlier === undefined || later === undefined || later.latest > earlier.earliest) return [];
    const [from, to] = [date[first]?.edtf ?? '', date[second]?.edtf ?? ''];
    const message = `${first} ${from}, ${second} ${to}; ${why}`;
    return [{ code: 'DATE_REVERSED' as const, path: `date.${second}`, message }];
  });
}

/**
 * Everything that is wrong with an entry's date: a field that its kind does not take, a text that is no date or an impossible
 * one, a date of which nothing lies before the publication of its source, and moments of a state in reverse.
 */
export function entryDateProblems(
  date: StoredEntryDate,
  context: DateContext,
): readonly EntryDateProblem[] {
  const each = DATE_FIELDS.flatMap((field) => {
    const written: WrittenDate | undefined = date[field];
    if (written === undefined) return [];
    const own = datesOf(field, written).map((located) => problemOf(located, context));
    return [...own.filter((problem) => problem !== undefined), ...anchorProblems(field, written)];
  });
  return [...notTaken(date, context.kind), ...each, ...outOfOrder(date)];
}
