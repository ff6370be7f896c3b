import { LocalOperator } from '#apps/api/src/operator/local-operator';
import { importOpenFiles } from '#apps/cli/src/import-open-files';
import type { ImportReport } from '#apps/cli/src/import-report';
import { openFiles } from '#apps/cli/src/open-files';
import { RejectsFile } from '#apps/cli/src/rejects-file';
import type { Terminal } from '#apps/cli/src/terminal';
import type { Service } from '../service/start-service.js';

const UNWATCHED: Terminal = {
  out: () => undefined,
  err: () => undefined,
  input: () => {
    throw new Error('nothing comes in');
  },
  isWatched: false,
};

interface ImportedOptions {
  readonly release?: string;
  readonly dryRun?: boolean;
  readonly correct?: string;
}

/** Imports a file into a running service, as `annals import` does. */
export async function importedInto(
  { projector, recorder }: Pick<Service, 'projector' | 'recorder'>,
  file: string,
  { release, dryRun = false, correct }: ImportedOptions = {},
): Promise<ImportReport> {
  const operator = new LocalOperator({
    projector,
    recorder,
    rebuild: () => Promise.reject(new Error('nothing is rebuilt here')),
  });
  const about = release === undefined ? {} : { version: release };
  const files = await openFiles([file], about, UNWATCHED);
  const rejects = await RejectsFile.empty(undefined);
  return importOpenFiles(files, operator, { dryRun, correct, rejects, terminal: UNWATCHED });
}
