import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { chronologyRef } from '../references.js';

/** The first event of every log: the chronology's own id, which stands in every token and cursor. */
export const chronologyOpened = defineEvent({
  type: 'ChronologyOpened',
  version: 1,
  data: z.strictObject({ chronologyId: chronologyRef, format: z.literal(1) }),
});
