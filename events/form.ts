import { z } from 'zod';
import { actorRef } from './references.js';
import { sealable } from './text.js';

/** The name under which a source speaks of an actor. */
export const form = z.strictObject({ actor: actorRef, form: sealable });
