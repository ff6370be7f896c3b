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
  /** How many rows of data sets were read. */
  readonly rows?: number;
  /** Position of the last event written; null when nothing was. */
  readonly position: string | null;
  readonly problems: readonly FileProblem[];
  readonly hints: readonly FileProblem[];
  /** How many more there are than are listed. */
  readonly problemsUnlisted?: number;
  readonly hintsUnlisted?: number;
}

/** So many problems, and so many hints, of one kind are told to people; a data set can have thousands. */
const MOST_TOLD = 20;

/** Tells people what is wrong, a line each, and what is odd; of many of one kind, the first and how many more. */
export function tellProblems(
  report: Pick<ImportReport, 'problems' | 'hints' | 'problemsUnlisted' | 'hintsUnlisted'>,
  terminal: { readonly err: (text: string) => void },
): void {
  for (const line of linesOf(report.problems)) terminal.err(`${line}\n`);
  for (const line of linesOf(report.hints)) terminal.err(`hint: ${line}\n`);
  const { problemsUnlisted = 0, hintsUnlisted = 0 } = report;
  if (problemsUnlisted + hintsUnlisted > 0)
    terminal.err(
      `${String(problemsUnlisted)} more problems and ${String(hintsUnlisted)} more hints are not listed; --rejects FILE has every problem.\n`,
    );
}

function linesOf(problems: readonly FileProblem[]): readonly string[] {
  const told = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const count = (told.get(problem.code) ?? 0) + 1;
    told.set(problem.code, count);
    if (count <= MOST_TOLD) lines.push(fileProblemText(problem));
  }
  const more = [...told].filter(([, count]) => count > MOST_TOLD);
  return [
    ...lines,
    ...more.map(
      ([code, count]) => `${code}: ${String(count - MOST_TOLD)} more, listed with --json`,
    ),
  ];
}

/** The reports on the parts of one import, as one. */
export function mergedReports(reports: readonly ImportReport[]): ImportReport {
  const sum = (count: (report: ImportReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const positions = reports.flatMap(({ position }) => position ?? []).map(BigInt);
  const last = positions.reduce((most, one) => (one > most ? one : most), 0n);
  const unlisted = [
    ['problemsUnlisted', sum(({ problemsUnlisted = 0 }) => problemsUnlisted)],
    ['hintsUnlisted', sum(({ hintsUnlisted = 0 }) => hintsUnlisted)],
  ] as const;
  return {
    items: sum(({ items }) => items),
    recorded: sum(({ recorded }) => recorded),
    alreadyRecorded: sum(({ alreadyRecorded }) => alreadyRecorded),
    corrected: sum(({ corrected }) => corrected),
    rejected: sum(({ rejected }) => rejected),
    ...(reports.some(({ rows }) => rows !== undefined)
      ? { rows: sum(({ rows = 0 }) => rows) }
      : {}),
    position: positions.length === 0 ? null : String(last),
    problems: reports.flatMap(({ problems }) => problems),
    hints: reports.flatMap(({ hints }) => hints),
    ...Object.fromEntries(unlisted.filter(([, count]) => count > 0)),
  };
}

/** Whether all was taken, some, or nothing. */
export function exitCodeOf(report: ImportReport): ExitCode {
  const { recorded, alreadyRecorded, corrected, problems } = report;
  if (problems.length === 0) return EXIT.ALL;
  return recorded + alreadyRecorded + corrected === 0 ? EXIT.REFUSED_WHOLE : EXIT.SOME_REJECTED;
}
