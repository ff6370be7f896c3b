import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A group came into being (UCDP Actor codebook 22.1). */
export const groupFormed = defineEntry({
  type: 'GroupFormed',
  version: 1,
  fact: z.strictObject({
    group: fields.group,
    formedFrom: fields.formedFrom,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
