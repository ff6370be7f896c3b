import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A person left an office in a group. */
export const leadershipEnded = defineEntry({
  type: 'LeadershipEnded',
  version: 1,
  fact: z.strictObject({
    person: fields.person,
    group: fields.group,
    role: fields.role,
    because: fields.because,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
