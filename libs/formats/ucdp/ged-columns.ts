/** The columns of UCDP GED without which a row says nothing (codebook 22.1, section 3; the names are the same since 17.1). */
export const GED_COLUMNS = [
  'id',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b',
  'country',
  'date_start',
  'date_end',
  'best',
  'high',
  'low',
] as const;

/** The columns that have a place of their own in an entry; every other one is kept under `external`. */
const TAKEN: ReadonlySet<string> = new Set([
  'id',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'source_article',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  // The point again, as well-known text.
  'geom_wkt',
  'geom',
  'geometry',
  'country',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
]);

/** Columns that are parts of `source_article`, and are kept only where they say more. */
const ARTICLE_PARTS: ReadonlySet<string> = new Set([
  'source_office',
  'source_date',
  'source_headline',
]);

type GedColumnUse = 'TAKEN' | 'PART_OF_ARTICLE' | 'EXTERNAL';

/** Where a column of the data set goes. A column without a name is somebody's row number. */
export function useOf(column: string): GedColumnUse {
  if (column === '' || TAKEN.has(column)) return 'TAKEN';
  return ARTICLE_PARTS.has(column) ? 'PART_OF_ARTICLE' : 'EXTERNAL';
}
