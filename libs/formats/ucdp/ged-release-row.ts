import { gedEntries } from './ged-entries.js';
import { sideRegistration } from './ged-groups.js';
import { gedWhere } from './ged-places.js';
import { gedEvent } from './ged-row.js';
import type { ReleaseContent } from './release-item.js';
import type { Row } from './row.js';

/** The key of a row of UCDP GED: the id of its event, the same in every release since 1.9 (codebook 22.1, section 5.1). */
export function gedKey(row: Row): string {
  const id = row.whole('id');
  return id === undefined ? '' : String(id);
}

/** The release that the rows are of. */
interface GedRelease {
  readonly source: string;
  readonly version: string;
  /** When the public could read it at the latest (ms UTC). */
  readonly by: number;
}

/** What a row of UCDP GED asks to record; of a row with problems, nothing may be taken. */
export function gedContent(row: Row, { source, version, by }: GedRelease): ReleaseContent {
  const event = gedEvent(row);
  if (Date.parse(event.dates.start) >= by)
    row.refuse(
      'HAPPENS_AFTER_PUBLICATION',
      'date_start',
      `${event.dates.start} is after the release came out; is ${version} the right one?`,
    );
  const { mention, registrations } = gedWhere(row, event.country);
  const entries = gedEntries(row, event, { source, mention });
  row.refuseUnwritable((column) => column === 'source_article');
  const sides = event.sideB === undefined ? [event.sideA] : [event.sideA, event.sideB];
  return { registrations: [...sides.map(sideRegistration), ...registrations], entries, hints: [] };
}
