import { appendFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { differences } from './comparing/differences.js';
import { inWords } from './chronologies/in-words.js';

const SEED = Number(process.env['LAWS_SEED'] ?? 20_190_515);
const RUNS = process.env['LAWS_RUNS'];
const REPORT = process.env['LAWS_REPORT'];
const SHRINKS = process.env['LAWS_SHRINK'] !== 'no';

/** How often a law is tried: as often as it is worth in every test run, or as told. */
function runsOf(usual: number): number {
  return RUNS === undefined ? usual : Number(RUNS);
}

/** What one law's trial came to, a line of the report of `npm run laws`. */
interface Trial {
  readonly law: string;
  readonly runs: number;
  readonly seconds: number;
  readonly broken: boolean;
}

function report(trial: Trial): void {
  if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify(trial)}\n`);
}

/** Tries a law with the seed of the run; what breaks it is shrunk and told in words, with the seed and path to see it again. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  usual: number,
): void {
  const started = performance.now();
  const numRuns = runsOf(usual);
  const details = fc.check(property, { numRuns, seed: SEED, endOnFailure: !SHRINKS });
  report({
    law: expect.getState().currentTestName ?? '',
    runs: details.numRuns,
    seconds: (performance.now() - started) / 1000,
    broken: details.failed,
  });
  if (details.failed) throw new Error(brokenBy(details));
}

function brokenBy<Values extends [unknown, ...unknown[]]>({
  counterexample,
  counterexamplePath,
  errorInstance,
  numRuns,
  numShrinks,
}: fc.RunDetails<Values>): string {
  const seed = `seed ${String(SEED)}, path ${counterexamplePath ?? 'none'}`;
  return [
    `Broken in run ${String(numRuns)} (${seed}), made shorter ${String(numShrinks)} times:`,
    ...(counterexample ?? []).map(inWords),
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
  ].join('\n\n');
}

/** Throws with every field in which an answer differs from what a law expects. */
export function agrees(got: unknown, expected: unknown): void {
  const found = differences(got, expected);
  if (found.length > 0) throw new Error(found.join('\n'));
}
