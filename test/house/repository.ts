import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The text of a file of this repository, by its path from the top. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const ignoredFolders = new Set([
  '.git',
  ...textOf('.gitignore')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1)),
]);

/** Every file that is or may be committed, by its path from the top. */
export const filesOf = (folder = '.'): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name === '.env' || entry.name.endsWith('.log') ? [] : [path];
    return entry.isDirectory() && !ignoredFolders.has(entry.name) ? filesOf(path) : [];
  });
