import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { processIdentity } from './process-identity.js';

const lockRecord = z
  .object({
    pid: z.int().positive(),
    startedAt: z.iso.datetime(),
    process: z.object({ world: z.string(), start: z.string() }).optional(),
    address: z.string().optional(),
    token: z.string().optional(),
  })
  .readonly();

/**
 * Who owns a data folder: its process, since when (ISO 8601), which process the pid means where the machine can tell, and, once a
 * server runs, its address and the one-time token by which it knows the users who may read this file.
 */
export type LockRecord = z.infer<typeof lockRecord>;

/** The file in a data folder that names its owner. */
export function lockFile(folder: string): string {
  return join(folder, 'lock');
}

function recordIn(folder: string): LockRecord | undefined {
  try {
    return lockRecord.safeParse(JSON.parse(readFileSync(lockFile(folder), 'utf8'))).data;
  } catch {
    // Absent, or torn when the power failed: it names nobody.
    return undefined;
  }
}

/** `unknown`: the pid is of another container, or of a machine without /proc. */
export function holderState(record: LockRecord): 'alive' | 'dead' | 'unknown' {
  const here = processIdentity(process.pid);
  if (here === undefined || record.process === undefined) return 'unknown';
  const sameBoot = here.world === record.process.world;
  if (!sameBoot) return 'unknown';
  return processIdentity(record.pid)?.start === record.process.start ? 'alive' : 'dead';
}

/** Who owns the data folder now, for those who would talk to its server; undefined when nobody does, or only a dead process. */
export function readLock(folder: string): LockRecord | undefined {
  const record = recordIn(folder);
  return record === undefined || holderState(record) === 'dead' ? undefined : record;
}
