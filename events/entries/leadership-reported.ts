import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A person held an office in a group. */
export const leadershipReported = defineEntry({
  type: 'LeadershipReported',
  version: 1,
  fact: z.strictObject({
    person: fields.person,
    group: fields.group,
    role: fields.role,
    exclusive: fields.exclusive,
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
