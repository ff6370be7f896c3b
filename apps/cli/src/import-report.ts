import type { FileProblem } from '#libs/formats/chronology/file-problem';
import { fileProblemText } from '#libs/formats/chronology/file-problem';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';

/** What became of the items of some files. */
export interface ImportReport {
  readonly items: number;
  readonly recorded: number;
  readonly alreadyRecorded: number;
  readonly corrected: number;
  readonly rejected: number;
  /** Position of the last event written; null when nothing was. */
  readonly position: string | null;
  readonly problems: readonly FileProblem[];
  readonly hints: readonly FileProblem[];
}

/** Tells people what is wrong, a line each, and what is odd. */
export function tellProblems(
  { problems, hints }: Pick<ImportReport, 'problems' | 'hints'>,
  terminal: { readonly err: (text: string) => void },
): void {
  for (const problem of problems) terminal.err(`${fileProblemText(problem)}\n`);
  for (const hint of hints) terminal.err(`hint: ${fileProblemText(hint)}\n`);
}

/** Whether all was taken, some, or nothing. */
export function exitCodeOf(report: ImportReport): ExitCode {
  const { recorded, alreadyRecorded, corrected, problems } = report;
  if (problems.length === 0) return EXIT.ALL;
  return recorded + alreadyRecorded + corrected === 0 ? EXIT.REFUSED_WHOLE : EXIT.SOME_REJECTED;
}
