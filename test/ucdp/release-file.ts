import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, 'sample');

/** The file that is imported: the sample, or the whole release that `node test/ucdp/run.js FILE` names. */
export const GED_FILE =
  process.env['UCDP_GED_FILE'] ?? join(SAMPLES, 'ucdp-ged-22.1-pakistan-sample.hxl.csv');

export const ACTOR_FILE =
  process.env['UCDP_ACTOR_FILE'] ?? join(SAMPLES, 'ucdp-actor-22.1-sample.csv');
