import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** Groups became one (UCDP Actor codebook 22.1, alliance and join); `absorbed` when the whole existed before. */
export const groupsMerged = defineEntry({
  type: 'GroupsMerged',
  version: 1,
  fact: z.strictObject({
    parts: atLeastOne(fields.parts),
    whole: fields.whole,
    absorbed: fields.absorbed,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
