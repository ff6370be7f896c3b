import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { text } from '../text.js';

/** A key to write with was made; only its hash is kept. */
export const keyCreated = defineEvent({
  type: 'KeyCreated',
  version: 1,
  data: z.strictObject({
    keyId: text,
    keyHash: text,
    scopes: z.array(text).default([]),
    label: text.exactOptional(),
  }),
});

/** A key was revoked and opens nothing any more. */
export const keyRevoked = defineEvent({
  type: 'KeyRevoked',
  version: 1,
  data: z.strictObject({ keyId: text }),
});
