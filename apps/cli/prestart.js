// Builds when a source is newer than the build, so that a second `npm start` starts at once.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'dist/apps/cli/src/main.js';
const settings = ['package.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

// A folder's own time moves when a file in it is removed or renamed.
const sources = ['apps', 'events', 'libs'].flatMap((folder) => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /(?<!\.spec)\.ts$|\.graphql$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
]);

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

if (Math.max(...[...settings, ...sources].map(modified)) > modified(built)) {
  console.error('annals: building, this takes a few seconds');
  process.exitCode =
    spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' }).status ?? 1;
}
