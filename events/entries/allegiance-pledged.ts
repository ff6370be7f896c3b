import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A group declares allegiance to another (cf. Mapping Militants codebook). It ends no tie to anyone else. */
export const allegiancePledged = defineEntry({
  type: 'AllegiancePledged',
  version: 1,
  fact: z.strictObject({
    from: atLeastOne(fields.from),
    to: atLeastOne(fields.to),
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
