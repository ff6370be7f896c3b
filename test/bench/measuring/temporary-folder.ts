import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Does something with a new folder on the disk of the working directory, which is what a data folder would lie on. */
export async function withFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(process.cwd(), '.bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
