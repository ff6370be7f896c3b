import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { externalId } from '../external-id.js';
import { point } from '../point.js';
import { edtf, placeRef } from '../references.js';
import { text } from '../text.js';
import { PLACE_KINDS } from '../words.js';

const place = z.strictObject({
  name: text,
  placeKind: z.enum(PLACE_KINDS),
  iso: text.exactOptional(),
  partOf: placeRef.exactOptional(),
  covers: z.array(placeRef).default([]),
  point: point.exactOptional(),
  external: z.array(externalId).default([]),
});

/** A place becomes known. It is part of one place, and surely covers others, possibly more (ISO 3166-2 where there is a code). */
export const placeRegistered = defineEvent({ type: 'PlaceRegistered', version: 1, data: place });

/** A place is described anew; holds the whole description. */
export const placeAmended = defineEvent({ type: 'PlaceAmended', version: 1, data: place });

/** From `effective` on a place is part of another one, or of none. */
export const placeReassigned = defineEvent({
  type: 'PlaceReassigned',
  version: 1,
  data: z.strictObject({ partOf: placeRef.exactOptional(), effective: edtf }),
});
