import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** One group stands in a tie to another; lists mean every pair. Cf. Mapping Militants codebook, relationships. */
export const relationshipReported = defineEntry({
  type: 'RelationshipReported',
  version: 1,
  fact: z.strictObject({
    from: atLeastOne(fields.from),
    to: atLeastOne(fields.to),
    tie: fields.tie,
    strength: fields.strength,
    violent: fields.violent,
    against: fields.against,
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
