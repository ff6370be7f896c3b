import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { statfsSync } from 'node:fs';

const GIBIBYTE = 1024 ** 3;

/** What was measured on, in words. */
export function machine(): string {
  const [cpu] = cpus();
  const { bsize, blocks } = statfsSync(process.cwd());
  return [
    `${String(availableParallelism())} cores (${cpu?.model.trim() ?? 'unknown'})`,
    `${(totalmem() / GIBIBYTE).toFixed(0)} GiB of memory`,
    `a disk of ${((bsize * blocks) / GIBIBYTE).toFixed(0)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
  ].join(', ');
}
