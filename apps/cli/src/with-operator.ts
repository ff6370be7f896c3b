import type { Operator } from '#apps/api/src/operator/operator';
import { readLock } from '#libs/event-store/embedded/lock-record';
import { openEmbeddedNode } from './node.js';
import { RemoteOperator } from './remote-operator.js';

/**
 * Does something as the operator of a data folder: through the server that runs there, or else in this process, which then owns the
 * folder for as long.
 */
export async function withOperator<Result>(
  options: { readonly folder: string; readonly acceptClock: boolean },
  work: (operator: Operator) => Promise<Result>,
): Promise<Result> {
  const holder = readLock(options.folder);
  if (holder?.address !== undefined && holder.token !== undefined)
    return work(new RemoteOperator({ address: holder.address, token: holder.token }));
  const node = await openEmbeddedNode(options);
  try {
    return await work(node.operator);
  } finally {
    await node.close();
  }
}
