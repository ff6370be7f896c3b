import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** A group accepts the allegiance that others pledged to it. */
export const allegianceAccepted = defineEntry({
  type: 'AllegianceAccepted',
  version: 1,
  fact: z.strictObject({
    from: atLeastOne(fields.from),
    to: atLeastOne(fields.to),
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
