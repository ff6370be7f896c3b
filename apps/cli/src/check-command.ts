import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operator } from '#apps/api/src/operator/operator';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import type { ExitCode } from './exit-code.js';
import { importCommand } from './import-command.js';
import { openNode } from './node.js';
import type { Terminal } from './terminal.js';

/** `annals check`: imports the files into a log of this process's memory, so that whatever an import would refuse is told. */
export async function checkCommand(
  names: readonly string[],
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  return importCommand(
    names,
    { dryRun: false, correct: undefined, rejects: undefined, json: options.json },
    withMemory,
    terminal,
  );
}

async function withMemory<Result>(work: (operator: Operator) => Promise<Result>): Promise<Result> {
  const readModels = await mkdtemp(join(tmpdir(), 'annals-check-'));
  const store = new MemoryEventStore();
  const node = await openNode({ store, readModels, clock: Date.now, acceptClock: false });
  try {
    return await work(node.operator);
  } finally {
    await node.close();
    await rm(readModels, { recursive: true, force: true });
  }
}
