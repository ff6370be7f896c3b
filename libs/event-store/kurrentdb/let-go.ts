import type { KurrentDBClient } from '@kurrent/kurrentdb-client';

/** Ends every stream of a client that nobody uses any more. Its sockets stay until the server or the process ends. */
export function letGo(client: KurrentDBClient): void {
  // It waits for streams to end, which those of a silent server never do.
  void client.dispose().catch(() => undefined);
}
