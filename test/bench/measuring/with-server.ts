import type { BenchOptions } from '../bench.js';
import { serve } from './served.js';
import type { Served } from './served.js';

/** A server of a data folder of its own. */
interface ServedFolder {
  readonly served: Served;
  readonly folder: string;
}

/** Does something with a server that holds the generated chronology, and ends it. */
export async function withServer<Result>(
  { folders }: BenchOptions,
  environment: Readonly<Record<string, string>>,
  work: (server: ServedFolder) => Promise<Result>,
): Promise<Result> {
  const folder = await folders.copy();
  const served = await serve(folder, environment);
  try {
    return await work({ served, folder });
  } finally {
    await served.stop();
  }
}
