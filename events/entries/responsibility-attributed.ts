import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** Somebody attributes an incident to an actor, or suspects it (CPOST suicide attack codebook 2020). */
export const responsibilityAttributed = defineEntry({
  type: 'ResponsibilityAttributed',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
    actor: fields.actor,
    finding: fields.finding,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
