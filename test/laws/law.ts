import fc from 'fast-check';

const SEED = Number(process.env['LAWS_SEED'] ?? 20_190_515);
const RUNS = process.env['LAWS_RUNS'];

/** How often a law is tried: as often as it is worth in every test run, or as told. */
function runsOf(usual: number): number {
  return RUNS === undefined ? usual : Number(RUNS);
}

/** Tries a law with the seed of the run; what breaks it is shrunk and printed as drafts, with the seed and path to see it again. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  usual: number,
): void {
  const details = fc.check(property, { numRuns: runsOf(usual), seed: SEED });
  if (!details.failed) return;
  const { errorInstance } = details;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`${fc.defaultReportMessage(details)}\n\n${why}`);
}
