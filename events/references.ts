import { z } from 'zod';
import { isUuid, UUID_PATTERN } from './ids.js';
import { LONGEST_SLUG, SLUG_PATTERN } from './slug.js';

const noSlug = {
  error:
    'is no slug: lower-case letters and digits joined by single hyphens, at most 80, not of UUID form',
  abort: true,
};

/** A schema of its own for each kind of thing, so that whoever walks the schemas knows what a field names. */
function slug() {
  return z
    .string(noSlug)
    .max(LONGEST_SLUG, noSlug)
    .regex(SLUG_PATTERN, noSlug)
    .refine((value) => !isUuid(value), noSlug);
}

function uuid() {
  return z.string().regex(UUID_PATTERN, { error: 'is no UUID in lower case', abort: true });
}

/** The id of a chronology, which is the namespace of every other id and so needs the version and variant of RFC 9562. */
export const chronologyRef = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, {
    error: 'is no UUID of RFC 9562 in lower case',
  });
/** A group's slug. */
export const groupRef = slug();
/** A person's UUID. */
export const personRef = uuid();
/** A group's slug or a person's UUID: slugs never have the form of a UUID. */
export const actorRef = z.union([groupRef, personRef], {
  error: 'is neither the slug of a group nor the UUID of a person',
});
/** A place's slug. */
export const placeRef = slug();
/** The key that reports of one incident share; it reserves nothing. */
export const incidentRef = slug();
/** A source's slug. */
export const sourceRef = slug();
/** An entry's UUID. */
export const entryRef = uuid();

/** A date in EDTF (ISO 8601-2); here only its shape is checked, its meaning by whoever decides. */
export const edtf = z.string().min(1).max(100);
