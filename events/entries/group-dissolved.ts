import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A group ceased to exist; its ties, offices and presence end with it. */
export const groupDissolved = defineEntry({
  type: 'GroupDissolved',
  version: 1,
  fact: z.strictObject({
    group: fields.group,
    by: fields.by,
    because: fields.because,
  }),
  date: 'HAPPENING',
  stance: 'ASSERTED',
});
