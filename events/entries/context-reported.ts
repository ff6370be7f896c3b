import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** Something that happened around the conflict. */
export const contextReported = defineEntry({
  type: 'ContextReported',
  version: 1,
  fact: z.strictObject({
    context: fields.context,
    actors: fields.actors,
    gist: fields.gist,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
