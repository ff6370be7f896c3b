import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A group takes back its allegiance; the tie ends. */
export const allegianceRenounced = defineEntry({
  type: 'AllegianceRenounced',
  version: 1,
  fact: z.strictObject({
    from: atLeastOne(fields.from),
    to: atLeastOne(fields.to),
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
