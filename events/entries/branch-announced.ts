import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A parent announces a branch, often with the places that it is meant to cover. */
export const branchAnnounced = defineEntry({
  type: 'BranchAnnounced',
  version: 1,
  fact: z.strictObject({
    branch: fields.branch,
    parent: fields.parent,
    scope: fields.scope,
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: 'CLAIMED',
});
