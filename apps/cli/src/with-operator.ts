import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_PREFIX } from '#events/streams';
import type { Operator } from '#apps/api/src/operator/operator';
import { readLock } from '#libs/event-store/data-folder/lock-record';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { CommandLineError } from './command-line-error.js';
import { openNode } from './node.js';
import { openOwnedNode } from './owned-node.js';
import type { NodePlace } from './owned-node.js';
import { RemoteOperator } from './remote-operator.js';

export interface OperatorTarget extends NodePlace {
  readonly acceptClock: boolean;
  /** What becomes of a folder without a log: one is begun, it is refused, or a log in memory stands in for it. */
  readonly withoutLog: 'BEGIN' | 'REFUSE' | 'FORGET';
}

/** Does something as an operator, and gives what that gave. */
export type WithOperator = <Result>(
  work: (operator: Operator) => Promise<Result>,
) => Promise<Result>;

/**
 * Does something as the operator of a data folder: through the server that runs there, or else in this process, which then owns the
 * folder for as long.
 */
export async function withOperator<Result>(
  target: OperatorTarget,
  work: (operator: Operator) => Promise<Result>,
): Promise<Result> {
  const { folder, withoutLog } = target;
  const holder = readLock(folder);
  if (holder?.address !== undefined && holder.token !== undefined) {
    if (target.acceptClock) throw clockOfServer(holder.address);
    return work(new RemoteOperator({ address: holder.address, token: holder.token }));
  }
  if (withoutLog !== 'BEGIN' && !isBegun(target)) {
    if (withoutLog === 'FORGET') return withMemory(work);
    throw new CommandLineError(
      'NO_LOG',
      `${folder} holds no log. Name another folder with --annals-data, or begin one: annals import FILE.`,
    );
  }
  const node = await openOwnedNode(target);
  try {
    return await work(node.operator);
  } finally {
    await node.close();
  }
}

/** A KurrentDB is taken for begun: whether it is shows only when it is opened. */
function isBegun({ folder, kurrentDbUrl }: NodePlace): boolean {
  return kurrentDbUrl !== undefined || existsSync(join(folder, 'log.db'));
}

function clockOfServer(address: string): CommandLineError {
  return new CommandLineError(
    'CLOCK_OF_SERVER',
    `the server at ${address} owns the data folder, and its clock counts: --accept-clock has no effect here. Leave it out, or start the server with annals serve --accept-clock. Nothing was recorded.`,
  );
}

/** Does something with a log of this process's memory, which is forgotten afterwards. */
export async function withMemory<Result>(
  work: (operator: Operator) => Promise<Result>,
): Promise<Result> {
  const readModels = await mkdtemp(join(tmpdir(), 'annals-'));
  const store = new MemoryEventStore();
  try {
    const prefix = DEFAULT_PREFIX;
    const node = await openNode({ store, prefix, readModels, clock: Date.now, acceptClock: false });
    try {
      return await work(node.operator);
    } finally {
      await node.close();
    }
  } finally {
    await rm(readModels, { recursive: true, force: true });
  }
}
