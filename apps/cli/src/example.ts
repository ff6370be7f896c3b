import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operator } from '#apps/api/src/operator/operator';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { readChronology } from '#libs/formats/read-chronology';
import { importFiles } from './import-files.js';
import type { ImportReport } from './import-report.js';
import { PACKAGE_ROOT } from './software.js';

const NAME = 'isis-in-pakistan.yaml';
const FILE = join(PACKAGE_ROOT, 'events/chronologies', NAME);

/**
 * Gives the example chronology to a log that is empty or holds part of it; a log of somebody's own work is left alone, and the answer
 * is undefined.
 */
export async function importExample(
  operator: Operator,
  chronicle: Chronicle,
): Promise<ImportReport | undefined> {
  const file = readChronology(await readFile(FILE, 'utf8'), NAME);
  const sources = file.items.flatMap(({ label, key }) =>
    label.startsWith('sources/') && key !== undefined ? [key] : [],
  );
  const isOurs =
    chronicle.sources.size === 0 || sources.some((slug) => chronicle.sources.has(slug));
  if (!isOurs) return undefined;
  return importFiles([file], operator, {
    dryRun: false,
    correct: undefined,
    onProgress: () => undefined,
  });
}
