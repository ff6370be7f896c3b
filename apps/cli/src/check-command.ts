import type { ExitCode } from './exit-code.js';
import { importFiles } from './import-files.js';
import { exitCodeOf, tellProblems } from './import-report.js';
import type { ImportReport } from './import-report.js';
import { readFiles } from './read-files.js';
import type { Terminal } from './terminal.js';
import { withMemory } from './with-operator.js';

/** `annals check`: imports the files into a log of this process's memory, so that whatever an import into an empty log would refuse is told. */
export async function checkCommand(
  names: readonly string[],
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await readFiles(names, terminal);
  const report = await withMemory((operator) =>
    importFiles(files, operator, {
      dryRun: false,
      correct: undefined,
      onProgress: () => undefined,
    }),
  );
  const { items, rejected, problems, hints } = report;
  if (options.json) terminal.out(`${JSON.stringify({ items, rejected, problems, hints })}\n`);
  else {
    tellProblems(report, terminal);
    terminal.out(`${checked(report)}\n`);
  }
  return exitCodeOf(report);
}

function checked({ items, rejected, problems }: ImportReport): string {
  const found = items === 1 ? '1 item' : `${String(items)} items`;
  if (problems.length === 0) return `${found}, nothing is wrong`;
  return `${found}, ${String(rejected)} rejected`;
}
