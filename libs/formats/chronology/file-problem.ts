/** Stable: what can be wrong with a chronology file itself, before anything in it is decided. */
export const FILE_PROBLEM_CODES = {
  FILE_TOO_LARGE: 'The file, or a line of it, is larger than one reading takes.',
  FILE_NOT_TEXT: 'The file is no text in UTF-8.',
  FILE_UNREADABLE: 'The text is no YAML, or a line no JSON object.',
  HEADER_MISSING: 'The file does not say `annals: chronology/1`, or has no name.',
  ALIAS_REFUSED: 'YAML anchors and aliases are not used here.',
  TAG_REFUSED: 'YAML tags are not used here.',
  NESTED_TOO_DEEP: 'More things stand in each other than any chronology needs.',
  VALUE_MISSING: 'A name stands without a value.',
  KEY_TWICE: 'One name stands twice in one map.',
  KEY_INVALID: 'A key is empty, or has characters that no reference could name.',
  KEY_AMBIGUOUS: 'One key is both a group and a person.',
  REFERENCE_CIRCLE:
    'Entries, places or sources name each other in a circle, so that none can come first.',
  SECTION_UNKNOWN: 'A section of this name does not exist.',
  FIELD_UNKNOWN: 'A field of this name does not exist here.',
  STRUCTURE_WRONG: 'Something else stands where a map, a list or a text belongs.',
  EVENT_COUNT: 'An entry has no event name, or several.',
} as const;

export type FileProblemCode = keyof typeof FILE_PROBLEM_CODES;

/** A place in a file; the first line and the first column are 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a file, at its place; `item` names what it is about. */
export interface FileProblem extends FilePosition {
  readonly file: string;
  readonly code: string;
  readonly item: string;
  readonly path: string;
  readonly message: string;
  readonly advice?: string;
}

/** `002.yaml:26:21 DATE_IMPOSSIBLE in nation-2019-05/hind-branch: 2019-02-30; February 2019 has 28 days.` */
export function fileProblemText(problem: FileProblem): string {
  const { file, line, column, code, item, message, advice } = problem;
  const where = item === '' ? '' : ` in ${item}`;
  const what = advice === undefined ? message : `${message} ${advice}`;
  return `${file}:${String(line)}:${String(column)} ${code}${where}: ${what}`;
}
