// Plants the faults of faults.json, one at a time, in a copy of this repository, and says which law or test finds each. A fault that
// none finds, or that can no longer be planted, ends it with 1. `--only TEXT` plants those whose description holds the text.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '8000' },
    seed: { type: 'string', default: '20190515' },
  },
});
const known = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8'));
const faults = known.filter(({ fault }) => fault.toLowerCase().includes(values.only.toLowerCase()));
if (faults.length === 0) {
  console.error(`No fault says "${values.only}". There are:`);
  for (const { fault } of known) console.error(`  ${fault}`);
  process.exit(2);
}
const left = new Set(['node_modules', 'dist', 'coverage', 'data', '.git', '.cache']);

const copy = mkdtempSync(join(tmpdir(), 'annals-break-'));
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    running?.kill('SIGKILL');
    rmSync(copy, { recursive: true, force: true });
    process.exit(1);
  });
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  process.exitCode = (await missed()) === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** How many faults were not found. */
async function missed() {
  const specs = [...new Set(faults.flatMap((fault) => fault.specs))];
  const unharmed = await run({ specs }, { LAWS_RUNS: '20' });
  if (!unharmed.success) {
    console.error('The specs fail without any fault: nothing can be shown.');
    for (const { name } of unharmed.failed) console.error(`  ${name}`);
    return faults.length;
  }
  console.log('of                runs  fault, and what finds it');
  let count = 0;
  for (const fault of faults) {
    const found = await plant(fault);
    if (!found?.length) count += 1;
    console.log(lineOf(fault, found));
  }
  console.log(`${faults.length - count} of ${faults.length} faults were found`);
  return count;
}

function lineOf({ rule, law, fault, file }, found) {
  const [first] = found ?? [];
  const of = rule === undefined ? `law ${law}` : `rule ${rule}`;
  const runs = first?.runs === undefined ? '' : String(first.runs);
  const more = found?.length > 1 ? ` (and ${found.length - 1} more)` : '';
  const by =
    found === undefined
      ? `NOT PLANTED in ${file}: its text is not there exactly once`
      : 'NOT FOUND';
  const says = first === undefined ? by : `${first.name}${more}`;
  return `${of.padEnd(8)}${runs.padStart(14)}  ${fault}\n${' '.repeat(24)}${says}`;
}

/** The tests that fail with a fault in its file; undefined when it cannot be planted. */
async function plant(fault) {
  const path = join(copy, fault.file);
  const source = readFileSync(path, 'utf8');
  const parts = source.split(fault.find);
  if (parts.length !== 2) return undefined;
  writeFileSync(path, parts.join(fault.replace));
  try {
    const { failed, problem } = await run(fault, { LAWS_RUNS: values.runs, LAWS_SHRINK: 'no' });
    if (problem !== undefined) console.error(problem);
    return failed;
  } finally {
    writeFileSync(path, source);
  }
}

async function run({ specs, tests = '' }, environment) {
  const [results, report] = ['results.json', 'laws.ndjson'].map((name) => join(copy, name));
  for (const file of [results, report]) rmSync(file, { force: true });
  const problems = await jest(
    [
      '--coverage=false',
      '--json',
      `--outputFile=${results}`,
      '--testTimeout=3600000',
      `--testNamePattern=${tests}`,
      '--runTestsByPath',
      ...specs,
    ],
    { LAWS_SEED: values.seed, LAWS_REPORT: report, ...environment },
  );
  if (!existsSync(results)) throw new Error(`jest gave no result:\n${problems}`);
  const { success, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const runs = runsOf(existsSync(report) ? readFileSync(report, 'utf8') : '');
  const unread = testResults.filter((spec) => spec.assertionResults.length === 0);
  if (unread.length > 0)
    return { success: false, failed: [], problem: unread.map(({ message }) => message).join('\n') };
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => ({ name: fullName, runs: runs.get(fullName) }));
  return { success, failed };
}

/** How often each law was tried. */
function runsOf(report) {
  const trials = report.split('\n').filter((line) => line !== '');
  return new Map(trials.map((line) => JSON.parse(line)).map(({ law, runs }) => [law, runs]));
}

/** Runs jest in the copy, and gives what it says of problems. */
function jest(options, environment) {
  return new Promise((done, failed) => {
    running = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        join(root, 'node_modules/jest/bin/jest.js'),
        ...options,
      ],
      {
        cwd: copy,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, NODE_OPTIONS: '', ...environment },
      },
    );
    let problems = '';
    running.stderr.setEncoding('utf8').on('data', (text) => {
      problems += text;
    });
    running.on('error', failed);
    running.on('close', () => {
      done(problems);
    });
  });
}
