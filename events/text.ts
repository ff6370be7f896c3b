import { z } from 'zod';
import { personRef } from './references.js';

const LONGEST_TEXT = 4000;
const UNWRITABLE = /\p{Surrogate}/u;

/** Words for people to read, kept as they were reported: 1 to 4,000 UTF-16 units, no NUL, no lone surrogate. */
export const text = z
  .string()
  .min(1, { error: 'is empty' })
  .max(LONGEST_TEXT, { error: `is longer than ${String(LONGEST_TEXT)} characters` })
  .refine((value) => !value.includes('\u0000') && !UNWRITABLE.test(value), {
    error: 'contains a character that cannot be written (NUL or half a character)',
  });

/** A personal text that may later be replaced by its sealed form, so that it can be erased without rewriting the log. */
export const sealable = z.union([text, z.strictObject({ subject: personRef, sealed: text })], {
  error: `is no text of 1 to ${String(LONGEST_TEXT)} characters that can be written, and no sealed one`,
});

export type Sealable = z.infer<typeof sealable>;
