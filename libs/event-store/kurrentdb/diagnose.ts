import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { eventTypeFilter, START, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { Forbidden } from './forbidden.js';
import { ForbiddenThings, metastreamPrefix } from './forbidden.js';
import type { PageReader } from './read-pages.js';
import type { Place } from './wire-checkpoint.js';
import { isSamePlace, placeOf } from './wire-checkpoint.js';

/** Looks through the whole database for limits, truncations and deletions of our streams. It lasts as long as the server needs to read it all. */
export async function diagnose(pages: PageReader, prefix: string): Promise<readonly Forbidden[]> {
  const things = new ForbiddenThings(prefix);
  const filters = [
    streamNameFilter({ prefixes: [metastreamPrefix(prefix)] }),
    eventTypeFilter({ prefixes: ['$streamDeleted'] }),
  ];
  for (const filter of filters) {
    let last: Place | undefined;
    for (;;) {
      const from = last;
      const page = await pages.page((client: KurrentDBClient) =>
        client.readAll({ fromPosition: from ?? START, filter, maxCount: pages.pageSize }),
      );
      for (const record of page) things.see(record);
      const end = page.at(-1);
      if (end === undefined || page.length < pages.pageSize) break;
      last = placeOf(end);
      if (from !== undefined && isSamePlace(from, last)) break;
    }
  }
  return things.all;
}
