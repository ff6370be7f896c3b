import { z } from 'zod';
import { placeRef } from './references.js';
import { point } from './point.js';
import { text } from './text.js';
import { PLACE_PRECISIONS } from './words.js';

/** Where something was, as exactly as the source says. */
export const placeMention = z.strictObject({
  place: placeRef,
  asReported: text.exactOptional(),
  precision: z.enum(PLACE_PRECISIONS),
  point: point.exactOptional(),
});
