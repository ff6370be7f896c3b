import type { ExitCode } from './exit-code.js';
import { importOpenFiles } from './import-open-files.js';
import { exitCodeOf, tellProblems } from './import-report.js';
import type { ImportReport } from './import-report.js';
import { openFiles } from './open-files.js';
import type { ReleaseOptions } from './open-files.js';
import { RejectsFile } from './rejects-file.js';
import type { Terminal } from './terminal.js';
import { withMemory } from './with-operator.js';

/** `annals check`: imports the files into a log of this process's memory, so that whatever an import into an empty log would refuse is told. */
export async function checkCommand(
  names: readonly string[],
  options: { readonly json: boolean; readonly release: ReleaseOptions },
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await openFiles(names, options.release, terminal);
  const rejects = await RejectsFile.empty(undefined);
  // Nothing that chronologies rest on may be forgotten; a release alone is checked without being held.
  const dryRun = !files.some(({ kind }) => kind === 'CHRONOLOGY');
  const unwatched = { ...terminal, isWatched: false };
  const report = await withMemory((operator) =>
    importOpenFiles(files, operator, { dryRun, correct: undefined, rejects, terminal: unwatched }),
  );
  const { items, rejected, rows, problems, hints, problemsUnlisted, hintsUnlisted } = report;
  const found = { items, rejected, rows, problems, hints, problemsUnlisted, hintsUnlisted };
  if (options.json) terminal.out(`${JSON.stringify(found)}\n`);
  else {
    tellProblems(report, terminal);
    terminal.out(`${checked(report)}\n`);
  }
  return exitCodeOf(report);
}

function checked({ items, rejected, rows, problems }: ImportReport): string {
  const asked = items === 1 ? '1 item' : `${String(items)} items`;
  const found = rows === undefined ? asked : `${String(rows)} rows, ${asked}`;
  if (problems.length === 0) return `${found}, nothing is wrong`;
  return `${found}, ${String(rejected)} rejected`;
}
