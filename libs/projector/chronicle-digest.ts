import { createHash } from 'node:crypto';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';

/** One text for everything in a chronicle: equal for two chronicles exactly when they hold the same. */
export function chronicleDigest(chronicle: Chronicle): string {
  const hash = createHash('sha256');
  const { chronologyId, position, log, incidentMatches, groupUnifications, ...maps } = chronicle;
  hash.update(JSON.stringify([chronologyId, position, log, incidentMatches, groupUnifications]));
  for (const [name, map] of Object.entries(maps).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    for (const pair of [...(map as ReadonlyMap<string, unknown>)].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ))
      hash.update(JSON.stringify([name, pair]));
  return hash.digest('hex');
}
