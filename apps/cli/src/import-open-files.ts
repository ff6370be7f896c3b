import type { Operator } from '#apps/api/src/operator/operator';
import type { ChronologyFile } from '#libs/formats/chronology/chronology-file';
import type { FileProblem } from '#libs/formats/chronology/file-problem';
import { importFiles } from './import-files.js';
import { importRelease } from './import-release.js';
import { mergedReports } from './import-report.js';
import type { ImportReport } from './import-report.js';
import type { OpenFile, OpenRelease } from './open-files.js';
import type { RejectsFile } from './rejects-file.js';
import { ReleaseTally } from './release-tally.js';
import { progress } from './terminal.js';
import type { Terminal } from './terminal.js';

interface OpenFilesOptions {
  readonly dryRun: boolean;
  readonly correct: string | undefined;
  readonly rejects: RejectsFile;
  /** Who is told how far the import has come. */
  readonly terminal: Terminal;
}

/** Records everything that opened files ask for, in their order; chronologies that follow each other are taken together. */
export async function importOpenFiles(
  files: readonly OpenFile[],
  operator: Operator,
  options: OpenFilesOptions,
): Promise<ImportReport> {
  const reports: ImportReport[] = [];
  for (const [index, file] of files.entries())
    switch (file.kind) {
      case 'CHRONOLOGY':
        if (files[index - 1]?.kind !== 'CHRONOLOGY')
          reports.push(await chronologies(chronologiesFrom(files, index), operator, options));
        break;
      case 'RELEASE':
        reports.push(await release(file, operator, options));
        break;
      case 'REFUSED':
        reports.push(refused(file.problem));
        await options.rejects.add([file.problem]);
    }
  return mergedReports(reports);
}

function chronologiesFrom(files: readonly OpenFile[], from: number): readonly ChronologyFile[] {
  const chronologies: ChronologyFile[] = [];
  for (const file of files.slice(from)) {
    if (file.kind !== 'CHRONOLOGY') break;
    chronologies.push(file.chronology);
  }
  return chronologies;
}

async function chronologies(
  files: readonly ChronologyFile[],
  operator: Operator,
  { dryRun, correct, rejects, terminal }: OpenFilesOptions,
): Promise<ImportReport> {
  const items = files.reduce((sum, file) => sum + file.items.length, 0);
  const bar = progress(terminal, items);
  const report = await importFiles(files, operator, {
    dryRun,
    correct,
    onProgress: bar.to,
  }).finally(bar.stop);
  await rejects.add(report.problems);
  return report;
}

async function release(
  { file, reading, size, read }: OpenRelease,
  operator: Operator,
  { dryRun, correct, rejects, terminal }: OpenFilesOptions,
): Promise<ImportReport> {
  const tally = new ReleaseTally(file, rejects);
  const bar = progress(terminal, size);
  const onProgress = (): void => {
    bar.to(read());
  };
  await importRelease(reading, operator, tally, { dryRun, correct, onProgress }).finally(bar.stop);
  return tally.report();
}

function refused(problem: FileProblem): ImportReport {
  const counts = { items: 1, recorded: 0, alreadyRecorded: 0, corrected: 0, rejected: 1 };
  return { ...counts, position: null, problems: [problem], hints: [] };
}
