import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A group split into others (UCDP Actor codebook 22.1). A split names successors; it begins and ends no tie by itself. */
export const groupSplit = defineEntry({
  type: 'GroupSplit',
  version: 1,
  fact: z.strictObject({
    group: fields.group,
    into: atLeastOne(fields.into),
    temporary: fields.temporary,
    by: fields.by,
    because: fields.because,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
