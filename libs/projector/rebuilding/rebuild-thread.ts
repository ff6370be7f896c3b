import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, Rebuilding, ToThread } from './messages.js';
import { RebuildingLog } from './rebuilding.js';

/** The entry of a thread that folds a log again while another one serves. */
function serve(port: NonNullable<typeof parentPort>, place: Rebuilding): void {
  const rebuilding = new RebuildingLog(place, (message: FromThread) => {
    port.postMessage(message);
    if ('closed' in message) port.close();
  });
  port.on('message', (message: ToThread) => {
    rebuilding.heard(message);
  });
}

if (parentPort !== null) serve(parentPort, workerData as Rebuilding);
