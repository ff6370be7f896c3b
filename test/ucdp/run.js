// Imports a whole file of UCDP GED, says how long that takes, and holds it against sums that are counted without Annals; the tests do
// the same with a sample. Run `npm run build` first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const [ged, actor] = process.argv.slice(2);
if (ged === undefined) {
  console.error(
    'usage: node test/ucdp/run.js GED.csv [ACTOR.csv], from https://ucdp.uu.se/downloads/',
  );
  process.exit(2);
}

function run(...argv) {
  const environment = {
    ...process.env,
    UCDP_GED_FILE: resolve(ged),
    ...(actor === undefined ? {} : { UCDP_ACTOR_FILE: resolve(actor) }),
  };
  return spawnSync(process.execPath, argv, { stdio: 'inherit', env: environment }).status ?? 1;
}

const folder = mkdtempSync(join(tmpdir(), 'annals-ucdp-'));
try {
  const began = performance.now();
  run('dist/apps/cli/src/main.js', 'import', resolve(ged), '--annals-data', folder);
  console.log(`imported in ${((performance.now() - began) / 1000).toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = run(
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  'test/ucdp',
  '--testTimeout=86400000',
  '--verbose',
);
