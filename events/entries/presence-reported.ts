import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A group or person was present at the places of the entry, in one of several ways. */
export const presenceReported = defineEntry({
  type: 'PresenceReported',
  version: 1,
  fact: z.strictObject({
    actor: fields.actor,
    presence: fields.presence,
    first: fields.first,
    siteName: fields.siteName,
    extent: fields.extent,
    alongside: fields.alongside,
    by: fields.by,
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
