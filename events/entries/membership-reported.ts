import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';
import { saysOneOf } from './says-one-of.js';

/** People or groups belonged to, joined, were recruited by or travelled to a group. */
export const membershipReported = defineEntry({
  type: 'MembershipReported',
  version: 1,
  fact: z
    .strictObject({
      members: fields.members,
      memberOf: fields.memberOf,
      membership: fields.membership,
      headcount: fields.headcount,
      cameFrom: fields.cameFrom,
      fromPlaces: fields.fromPlaces,
    })
    .refine((fact) => saysOneOf(fact, ['members', 'cameFrom', 'headcount']), {
      error: 'says none of members, cameFrom, headcount',
    }),
  date: 'STATE',
  stance: 'ASSERTED',
});
