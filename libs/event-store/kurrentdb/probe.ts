import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { TimeLimit } from './timing.js';
import { withTimer } from './timing.js';
import { NotSent } from './verdict.js';

/**
 * Waits until the client knows what its server can do. The client asks before its first append, without a deadline, and keeps a
 * refusal for ever: asked apart from the append, a failure here surely wrote nothing.
 */
export async function probe(client: KurrentDBClient, limit: TimeLimit): Promise<void> {
  try {
    // Not public in 1.3.1; where it is missing, the append asks by itself.
    await withTimer(limit, () => Promise.resolve(Reflect.get(client, 'capabilities')));
  } catch (cause) {
    throw new NotSent('the server does not say what it can do', { cause });
  }
}
