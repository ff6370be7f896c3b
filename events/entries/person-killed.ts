import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A person was killed; offices, membership and custody end. */
export const personKilled = defineEntry({
  type: 'PersonKilled',
  version: 1,
  fact: z.strictObject({
    person: fields.person,
    by: fields.by,
    method: fields.method,
    inIncident: fields.inIncident,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
