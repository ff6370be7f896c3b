import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { externalId } from '../external-id.js';
import { text } from '../text.js';
import { GROUP_KINDS } from '../words.js';

const group = z.strictObject({
  name: text,
  groupKind: z.enum(GROUP_KINDS).default('ARMED_GROUP'),
  external: z.array(externalId).default([]),
});

/** A group, state, force, organisation or community becomes known under the name that we use. */
export const groupRegistered = defineEvent({ type: 'GroupRegistered', version: 1, data: group });

/** A group is described anew; holds the whole description. */
export const groupAmended = defineEvent({ type: 'GroupAmended', version: 1, data: group });
