import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the package: above `dist/apps/cli/src`, or above `apps/cli/src` where sources run. */
export const PACKAGE_ROOT = packageRoot(import.meta.dirname);

function packageRoot(folder: string): string {
  const parts = folder.split(/[/\\]apps[/\\]cli[/\\]src$/);
  return resolve(parts[0] ?? folder).replace(/[/\\]dist$/, '');
}

/** Version of this software, as it stands in package.json. */
export function softwareVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

const FOLDED = [
  'events',
  'libs/time',
  'libs/quantities',
  'libs/typed-arrays',
  'libs/projections',
  'libs/columns',
  'libs/archive',
  'libs/projector',
];

/** A text that changes whenever the code changes that read models are made by; read models of another version are made anew. */
export function readModelVersion(): string {
  const code = resolve(import.meta.dirname, '../../..');
  const hash = createHash('sha256');
  for (const folder of FOLDED)
    for (const file of codeFiles(join(code, folder)))
      hash.update(`${file.slice(code.length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function codeFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !/\.(spec|d)\.[jt]s$/.test(file))
    .toSorted()
    .map((file) => join(folder, file));
}
