import { writeFile } from 'node:fs/promises';
import type { Operator } from '#apps/api/src/operator/operator';
import { fileProblemText } from '#libs/formats/chronology/file-problem';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { importFiles } from './import-files.js';
import type { ImportReport } from './import-files.js';
import { readFiles } from './read-files.js';
import { progress } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface ImportCommandOptions {
  readonly dryRun: boolean;
  readonly correct: string | undefined;
  /** A file that gets everything that was rejected, one JSON object a line. */
  readonly rejects: string | undefined;
  readonly json: boolean;
}

/** `annals import` and, on a log of this process's memory, `annals check`. */
export async function importCommand(
  names: readonly string[],
  options: ImportCommandOptions,
  withOperator: (work: (operator: Operator) => Promise<ImportReport>) => Promise<ImportReport>,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await readFiles(names, terminal);
  const items = files.reduce((sum, file) => sum + file.items.length, 0);
  const bar = progress(terminal, items);
  const report = await withOperator((operator) =>
    importFiles(files, operator, {
      dryRun: options.dryRun,
      correct: options.correct,
      onProgress: bar.to,
    }),
  ).finally(bar.stop);
  await writeRejects(report, options.rejects);
  tell(report, options, terminal);
  return exitCodeOf(report);
}

async function writeRejects({ problems }: ImportReport, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  await writeFile(file, problems.map((problem) => `${JSON.stringify(problem)}\n`).join(''));
}

function tell(report: ImportReport, options: ImportCommandOptions, terminal: Terminal): void {
  if (options.json) {
    terminal.out(`${JSON.stringify(report)}\n`);
    return;
  }
  for (const problem of report.problems) terminal.err(`${fileProblemText(problem)}\n`);
  for (const hint of report.hints) terminal.err(`hint: ${fileProblemText(hint)}\n`);
  terminal.out(`${summary(report, options.dryRun)}\n`);
}

function summary(report: ImportReport, dryRun: boolean): string {
  const { recorded, alreadyRecorded, corrected, rejected, position } = report;
  const parts = [
    `${String(recorded)} ${dryRun ? 'would be recorded' : 'recorded'}`,
    ...(corrected === 0 ? [] : [`${String(corrected)} corrected`]),
    `${String(alreadyRecorded)} already recorded`,
    `${String(rejected)} rejected`,
  ];
  return `${parts.join(', ')}${position === null ? '' : `; position ${position}`}`;
}

function exitCodeOf({ items, rejected, problems }: ImportReport): ExitCode {
  if (problems.length === 0) return EXIT.ALL;
  return rejected >= items ? EXIT.REFUSED_WHOLE : EXIT.SOME_REJECTED;
}
