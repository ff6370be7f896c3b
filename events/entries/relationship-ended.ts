import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A tie between groups ended. */
export const relationshipEnded = defineEntry({
  type: 'RelationshipEnded',
  version: 1,
  fact: z.strictObject({
    from: atLeastOne(fields.from),
    to: atLeastOne(fields.to),
    tie: fields.tie,
    because: fields.because,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
