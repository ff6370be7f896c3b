// Plants the faults of faults.json, one at a time, in a copy of this repository, and says which test finds each. A fault that no test
// finds, or that can no longer be planted, ends it with 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const faults = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8'));
const left = new Set(['node_modules', 'dist', 'coverage', 'data', '.git', '.cache']);

const copy = mkdtempSync(join(tmpdir(), 'annals-break-'));
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  process.exitCode = broken() === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** How many faults were not found. */
function broken() {
  const specs = [...new Set(faults.flatMap((fault) => fault.specs))];
  const unharmed = run(specs);
  if (!unharmed.success) {
    console.error('The specs fail without any fault: nothing can be shown.');
    for (const name of unharmed.failed) console.error(`  ${name}`);
    return faults.length;
  }
  let missed = 0;
  for (const fault of faults) {
    const found = plant(fault);
    if (found === undefined || found.length === 0) missed += 1;
    console.log(`rule ${fault.rule}: ${fault.fault}\n  in ${fault.file}`);
    if (found === undefined) console.log('  NOT PLANTED: its text is not there exactly once');
    else console.log(found.length === 0 ? '  NOT FOUND' : `  found by: ${found[0]}${more(found)}`);
  }
  console.log(`${faults.length - missed} of ${faults.length} faults were found`);
  return missed;
}

function more(found) {
  return found.length > 1 ? ` (and ${found.length - 1} more)` : '';
}

/** The tests that fail with a fault in its file; undefined when it cannot be planted. */
function plant({ file, find, replace, specs }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const parts = source.split(find);
  if (parts.length !== 2) return undefined;
  writeFileSync(path, parts.join(replace));
  try {
    return run(specs).failed;
  } finally {
    writeFileSync(path, source);
  }
}

function run(specs) {
  const results = join(copy, 'results.json');
  rmSync(results, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--coverage=false', '--json', `--outputFile=${results}`, '--runTestsByPath'];
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      jest,
      ...options,
      ...specs,
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  try {
    const { success, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = tests.filter(({ status }) => status === 'failed');
    return { success, failed: failed.map(({ fullName }) => fullName) };
  } catch {
    throw new Error(`jest gave no result:\n${stderr}`);
  }
}
