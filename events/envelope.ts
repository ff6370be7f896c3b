import { z } from 'zod';
import { attribution } from './attribution.js';
import { entryDate } from './entry-date.js';
import { externalId } from './external-id.js';
import { form } from './form.js';
import { placeMention } from './place-mention.js';
import { entryRef, sourceRef } from './references.js';
import { text } from './text.js';
import { CONFIDENCES, STANCES } from './words.js';

/** What every entry says about its report, whatever its fact: who says so, where in the source, how firmly, and when it was so. */
export const envelope = {
  source: sourceRef,
  locator: z.array(text).default([]),
  attribution: z.array(attribution).default([]),
  stance: z.enum(STANCES),
  confidence: z.enum(CONFIDENCES),
  date: entryDate.default({}),
  places: z.array(placeMention).default([]),
  supersedes: z.array(entryRef).default([]),
  repeats: entryRef.exactOptional(),
  external: z.array(externalId).default([]),
  forms: z.array(form).default([]),
  note: text.exactOptional(),
} as const;

export type Envelope = Readonly<z.infer<z.ZodObject<typeof envelope>>>;
