import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A source withdraws what it had reported. */
export const reportWithdrawn = defineEntry({
  type: 'ReportWithdrawn',
  version: 1,
  fact: z.strictObject({
    withdraws: atLeastOne(fields.withdraws),
  }),
  date: 'NONE',
  stance: 'ASSERTED',
});
