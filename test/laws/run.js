// Tries the laws as often as told and says of each how often it was tried, how long that took, and what breaks it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } },
});
const seed = values.seed ?? '20190515';
for (const [name, value] of Object.entries({ runs: values.runs, seed })) {
  if (/^[1-9]\d{0,8}$/.test(value)) continue;
  console.error(`--${name} ${value}: a whole number above 0 is needed.`);
  process.exit(2);
}
console.log(`Each law is tried ${values.runs} times from seed ${seed}.`);

const folder = mkdtempSync(join(tmpdir(), 'annals-laws-'));
const report = join(folder, 'laws.ndjson');
try {
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      'test/laws',
      '--noStackTrace',
      '--testTimeout=86400000',
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, LAWS_RUNS: values.runs, LAWS_SEED: seed, LAWS_REPORT: report },
    },
  );
  console.log(tableOf(existsSync(report) ? readFileSync(report, 'utf8') : ''));
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tableOf(lines) {
  const trials = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .sort((one, other) => (one.law < other.law ? -1 : 1));
  const rows = trials.map(({ law, runs, seconds, broken }) =>
    [
      String(runs).padStart(6),
      seconds.toFixed(1).padStart(8),
      broken ? 'broken' : 'holds ',
      law,
    ].join('  '),
  );
  return ['  runs   seconds          law', ...rows].join('\n');
}
