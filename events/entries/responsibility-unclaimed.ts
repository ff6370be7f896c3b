import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** Nobody had claimed an incident (CPOST suicide attack codebook 2020). */
export const responsibilityUnclaimed = defineEntry({
  type: 'ResponsibilityUnclaimed',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
