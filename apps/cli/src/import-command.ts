import type { ExitCode } from './exit-code.js';
import { importOpenFiles } from './import-open-files.js';
import { exitCodeOf, tellProblems } from './import-report.js';
import type { ImportReport } from './import-report.js';
import { openFiles } from './open-files.js';
import type { ReleaseOptions } from './open-files.js';
import { RejectsFile } from './rejects-file.js';
import type { Terminal } from './terminal.js';
import type { WithOperator } from './with-operator.js';

export interface ImportCommandOptions {
  readonly dryRun: boolean;
  readonly correct: string | undefined;
  /** A file that gets everything that was rejected, one JSON object a line. */
  readonly rejects: string | undefined;
  readonly json: boolean;
  /** What is told of the releases of data sets among the files. */
  readonly release: ReleaseOptions;
}

/** `annals import`. */
export async function importCommand(
  names: readonly string[],
  options: ImportCommandOptions,
  withOperator: WithOperator,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await openFiles(names, options.release, terminal);
  const rejects = await RejectsFile.empty(options.rejects);
  const { dryRun, correct } = options;
  const report = await withOperator((operator) =>
    importOpenFiles(files, operator, { dryRun, correct, rejects, terminal }),
  );
  tell(report, options, terminal);
  return exitCodeOf(report);
}

function tell(report: ImportReport, options: ImportCommandOptions, terminal: Terminal): void {
  if (options.json) {
    terminal.out(`${JSON.stringify(report)}\n`);
    return;
  }
  tellProblems(report, terminal);
  terminal.out(`${summary(report, options.dryRun)}\n`);
}

function summary(report: ImportReport, dryRun: boolean): string {
  const { recorded, alreadyRecorded, corrected, rejected, rows, position } = report;
  const would = dryRun ? 'would be ' : '';
  const parts = [
    `${String(recorded)} ${would}recorded`,
    ...(corrected === 0 ? [] : [`${String(corrected)} ${would}corrected`]),
    `${String(alreadyRecorded)} already recorded`,
    `${String(rejected)} rejected`,
    ...(rows === undefined ? [] : [`${String(rows)} rows`]),
  ];
  return `${parts.join(', ')}${position === null ? '' : `; position ${position}`}`;
}
