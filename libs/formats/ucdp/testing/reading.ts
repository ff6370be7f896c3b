import type { FileProblem } from '../../chronology/file-problem.js';
import { readRelease } from '../read-release.js';
import type { ReadRelease, ReleaseFile } from '../read-release.js';
import type { ReleaseEntry, ReleaseRow } from '../release-item.js';

/** The bytes of a file, coming in pieces that end anywhere. */
async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

/** Opens a text as a file of this name. */
export function read(
  text: string | Uint8Array,
  about: Partial<ReleaseFile> = {},
): Promise<ReadRelease | FileProblem> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  return readRelease(inPieces(bytes), { file: 'ged221.csv', ...about });
}

/** Every row of a text. */
export async function rowsOf(
  text: string | Uint8Array,
  about: Partial<ReleaseFile> = {},
): Promise<readonly ReleaseRow[]> {
  const reading = await read(text, about);
  if (!('rows' in reading)) throw new Error(reading.message);
  const rows: ReleaseRow[] = [];
  for await (const row of reading.rows) rows.push(row);
  return rows;
}

/** One event of UCDP GED as the columns of its row. */
export const GED_EVENT: Readonly<Record<string, string>> = {
  id: '59553',
  relid: 'PAK-1990-1-345-5',
  year: '2016',
  active_year: '1',
  type_of_violence: '1',
  conflict_new_id: '404',
  conflict_name: 'Pakistan: Government',
  side_a_new_id: '142',
  side_a: 'Government of Pakistan',
  side_b_new_id: '356',
  side_b: 'TTP',
  number_of_sources: '-1',
  source_article: 'R 8/8 2016',
  source_office: '',
  source_date: '',
  source_headline: '',
  source_original: 'police',
  where_prec: '1',
  where_coordinates: 'Quetta town',
  where_description: 'a hospital in Quetta',
  adm_1: 'Balochistan province',
  adm_2: 'Quetta district',
  latitude: '30.187222',
  longitude: '67.012500',
  geom_wkt: 'POINT (67.0125 30.187222)',
  country: 'Pakistan',
  iso3: 'PAK',
  country_id: '770',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2016-08-08 00:00:00.000',
  date_end: '2016-08-08 00:00:00.000',
  deaths_a: '2',
  deaths_b: '1',
  deaths_civilians: '70',
  deaths_unknown: '0',
  best: '73',
  high: '93',
  low: '70',
};

/** A file of UCDP GED: events that differ from the one above as told. */
export function gedFile(...events: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set([...Object.keys(GED_EVENT), ...events.flatMap(Object.keys)])];
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
  return [
    line(columns),
    ...events.map((event) =>
      line(columns.map((column) => event[column] ?? GED_EVENT[column] ?? '')),
    ),
  ].join('');
}

/** The entries that one such event makes. */
export async function entriesOf(
  event: Readonly<Record<string, string>> = {},
): Promise<readonly ReleaseEntry[]> {
  const [row] = await rowsOf(gedFile(event));
  if (row === undefined || row.problems.length > 0)
    throw new Error(JSON.stringify(row?.problems ?? 'no row'));
  return row.entries;
}
