import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } },
});
const seed = values.seed ?? '20190515';
console.log(`Each law is tried ${values.runs} times from seed ${seed}.`);

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    'test/laws',
    '--verbose',
    '--testTimeout=86400000',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, LAWS_RUNS: values.runs, LAWS_SEED: seed },
  },
);
process.exitCode = status ?? 1;
