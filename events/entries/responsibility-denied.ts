import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A group, or somebody for it, denies that it was behind an incident (CPOST suicide attack codebook 2020). */
export const responsibilityDenied = defineEntry({
  type: 'ResponsibilityDenied',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
    group: fields.group,
    by: fields.by,
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'DENIED',
});
