import type { FileProblem } from '../chronology/file-problem.js';

/** Stable: what can be wrong with a UCDP release, beside what the domain refuses of any entry. */
export const RELEASE_PROBLEM_CODES = {
  COLUMNS_UNKNOWN: 'The first row names the columns of no data set that is known.',
  RELEASE_UNKNOWN: 'Nothing says which release of the data set the file is.',
  CSV_BROKEN: 'From this row on the file is no CSV; what came before was taken.',
  ROW_TORN: 'A row has more or fewer cells than there are columns.',
  LATER_RELEASE_RECORDED: 'A later release of the data set was recorded before this one.',
  NAMES_UNEVEN:
    'Hint: a list of names is longer or shorter than the list that it goes with; it was left out.',
} as const;

type ReleaseProblemCode = keyof typeof RELEASE_PROBLEM_CODES;

/** Where in a file a row is: its first line, and what it is about: `ucdp-ged-22-1/59553`, or `line 7` where it does not even say that. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly item: string;
}

/** What is told of a row. */
interface RowMessage {
  /** The column, where it is one. */
  readonly path?: string;
  readonly message: string;
  readonly advice?: string;
}

/** A problem of a row under a code of this page or of the domain's own. */
export function rowProblem(
  code: ReleaseProblemCode | RowCode,
  { file, line, item }: RowPlace,
  { path = '', message, advice }: RowMessage,
): FileProblem {
  const problem = { file, line, column: 1, code, item, path, message };
  return advice === undefined ? problem : { ...problem, advice };
}

type RowCode =
  | 'FIELD_MISSING'
  | 'FIELD_INVALID'
  | 'DATE_UNREADABLE'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_REVERSED'
  | 'RELATED_TO_ITSELF'
  | 'HAPPENS_AFTER_PUBLICATION';
