import { z } from 'zod';
import { actorRef, sourceRef } from './references.js';
import { sealable } from './text.js';

/** One link in the chain from the origin of what is said to the source that prints it; the origin comes first. */
export const attribution = z
  .strictObject({
    actor: actorRef.exactOptional(),
    document: sourceRef.exactOptional(),
    asReported: sealable.exactOptional(),
    inferred: z.boolean().exactOptional(),
  })
  .refine(
    (link) =>
      !(link.actor !== undefined && link.document !== undefined) &&
      (link.actor ?? link.document ?? link.asReported) !== undefined,
    { error: 'names either an actor or a document, or at least the words of the source' },
  );

export type Attribution = Readonly<z.infer<typeof attribution>>;
