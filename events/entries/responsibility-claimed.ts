import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A group claims an incident, alone or with others (CPOST suicide attack codebook 2020, claims). */
export const responsibilityClaimed = defineEntry({
  type: 'ResponsibilityClaimed',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
    group: fields.group,
    jointWith: fields.jointWith,
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'CLAIMED',
});
