import { writeFile } from 'node:fs/promises';
import { CommandLineError, systemReason } from './command-line-error.js';
import type { ExitCode } from './exit-code.js';
import { importFiles } from './import-files.js';
import { exitCodeOf, tellProblems } from './import-report.js';
import type { ImportReport } from './import-report.js';
import { readFiles } from './read-files.js';
import { progress } from './terminal.js';
import type { Terminal } from './terminal.js';
import type { WithOperator } from './with-operator.js';

export interface ImportCommandOptions {
  readonly dryRun: boolean;
  readonly correct: string | undefined;
  /** A file that gets everything that was rejected, one JSON object a line. */
  readonly rejects: string | undefined;
  readonly json: boolean;
}

/** `annals import`. */
export async function importCommand(
  names: readonly string[],
  options: ImportCommandOptions,
  withOperator: WithOperator,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await readFiles(names, terminal);
  await writeRejects([], options.rejects);
  const items = files.reduce((sum, file) => sum + file.items.length, 0);
  const report = await withOperator((operator) => {
    const bar = progress(terminal, items);
    const { dryRun, correct } = options;
    return importFiles(files, operator, { dryRun, correct, onProgress: bar.to }).finally(bar.stop);
  });
  await writeRejects(report.problems, options.rejects);
  tell(report, options, terminal);
  return exitCodeOf(report);
}

/** Written before anything is recorded too, so that a file that cannot be written is told in time. */
async function writeRejects(
  problems: ImportReport['problems'],
  file: string | undefined,
): Promise<void> {
  if (file === undefined) return;
  try {
    await writeFile(file, problems.map((problem) => `${JSON.stringify(problem)}\n`).join(''));
  } catch (failure) {
    throw new CommandLineError(
      'FILE_NOT_WRITTEN',
      `${file} cannot be written (${systemReason(failure)}); choose another file for --rejects.`,
      { cause: failure },
    );
  }
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
  const { recorded, alreadyRecorded, corrected, rejected, position } = report;
  const would = dryRun ? 'would be ' : '';
  const parts = [
    `${String(recorded)} ${would}recorded`,
    ...(corrected === 0 ? [] : [`${String(corrected)} ${would}corrected`]),
    `${String(alreadyRecorded)} already recorded`,
    `${String(rejected)} rejected`,
  ];
  return `${parts.join(', ')}${position === null ? '' : `; position ${position}`}`;
}
