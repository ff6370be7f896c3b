import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A person was released from custody. */
export const personReleased = defineEntry({
  type: 'PersonReleased',
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
