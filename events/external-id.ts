import { z } from 'zod';
import { text } from './text.js';

/** The id of the same thing in somebody else's scheme, for example `{scheme: "ucdp-actor", value: "234"}`. */
export const externalId = z.strictObject({ scheme: text, value: text });

export type ExternalId = Readonly<z.infer<typeof externalId>>;
