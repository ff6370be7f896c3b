import { z } from 'zod';
import { text } from './text.js';

const figure = z.int();

/**
 * A number as it was reported: the words printed ("at least 70", "scores"), and figures where the words do not say them.
 * How words are read is decided when they are asked for, never when they are stored.
 */
export const quantity = z
  .strictObject({
    words: text.exactOptional(),
    low: figure.exactOptional(),
    best: figure.exactOptional(),
    high: figure.exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, { error: 'says no number and no words' });

export type Quantity = Readonly<z.infer<typeof quantity>>;

const percentage = z.string().regex(/^[+-]?\d+(\.\d+)?$/, {
  error: 'a number of per cent as text, for example "38" or "59.5"',
});

/** A share or change in per cent as it was reported; figures are decimal texts, since stored numbers are whole. */
export const percent = z
  .strictObject({
    words: text.exactOptional(),
    low: percentage.exactOptional(),
    best: percentage.exactOptional(),
    high: percentage.exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, { error: 'says no number and no words' });

export type Percent = Readonly<z.infer<typeof percent>>;
