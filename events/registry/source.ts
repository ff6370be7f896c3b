import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { externalId } from '../external-id.js';
import { edtf, sourceRef } from '../references.js';
import { text } from '../text.js';

const source = z.strictObject({
  title: text,
  publisher: text,
  url: text.exactOptional(),
  published: edtf.exactOptional(),
  retrieved: edtf.exactOptional(),
  language: text.exactOptional(),
  derivedFrom: z.array(sourceRef).default([]),
  licence: text.exactOptional(),
  external: z.array(externalId).default([]),
});

/** A publication becomes known: who published what, and when the public could read it. */
export const sourceRegistered = defineEvent({ type: 'SourceRegistered', version: 1, data: source });

/** A source is described anew; holds the whole description. */
export const sourceAmended = defineEvent({ type: 'SourceAmended', version: 1, data: source });
