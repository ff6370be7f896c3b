import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { externalId } from '../external-id.js';
import { sealable } from '../text.js';

const person = z.strictObject({
  name: sealable,
  external: z.array(externalId).default([]),
});

/** A person becomes known; the name may be sealed. */
export const personRegistered = defineEvent({ type: 'PersonRegistered', version: 1, data: person });

/** A person is described anew; holds the whole description. */
export const personAmended = defineEvent({ type: 'PersonAmended', version: 1, data: person });
