import { z } from 'zod';
import { envelope } from '../envelope.js';
import { ENTRY_DEFINITIONS } from './entry-definitions.js';

const [first, ...others] = Object.values(ENTRY_DEFINITIONS).map(({ type, fact }) =>
  z.strictObject({ type: z.literal(type), ...envelope, fact }),
);
if (first === undefined) throw new Error('no type of entry is defined');

/** An entry of any type with its type beside it, as a correction holds it. */
export const anyEntry = z.discriminatedUnion('type', [first, ...others]);
