import type { JsonObject } from '#events/json';
import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';

/** The data sets of the Uppsala Conflict Data Program that can be imported. */
export type DataSet = 'GED' | 'ACTOR';

/** One release of a data set: what it is cited by, and from when the public could read it. */
export interface Release {
  readonly dataSet: DataSet;
  /** `22.1`; of monthly candidate events `23.0.3`. */
  readonly version: string;
  /** EDTF, where whoever imports the file knows better than the version tells. */
  readonly published?: string;
  /** EDTF: when the file was fetched. */
  readonly retrieved?: string;
}

const VERSION = /^\d{1,2}(\.\d{1,2}){1,2}$/;

/** Whether a text is the number of a release. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** What the names under which releases are handed around tell: `ged221-csv.zip`, `GEDEvent_v23_0_3.csv`, `ucdp-actor-22.1.csv`. */
export function versionIn(fileName: string): string | undefined {
  const name = fileName.toLowerCase();
  const compact = /(?:ged|actor)[-_]?(\d{2})(\d)(?!\d|[._]\d)/.exec(name);
  if (compact !== null) return `${String(compact[1])}.${String(compact[2])}`;
  const dotted = /(?<!\d)(\d{2})[._](\d{1,2})(?:[._](\d{1,2}))?(?!\d)/.exec(name);
  if (dotted === null) return undefined;
  return dotted.slice(1).filter(Boolean).map(Number).join('.');
}

const SLUGS: Readonly<Record<DataSet, string>> = { GED: 'ucdp-ged', ACTOR: 'ucdp-actor' };

/** How the sources of all releases of a data set begin. */
export function sourcePrefix(dataSet: DataSet): string {
  return `${SLUGS[dataSet]}-`;
}

/** The id of the release as a source. */
export function sourceSlug({ dataSet, version }: Pick<Release, 'dataSet' | 'version'>): string {
  return `${sourcePrefix(dataSet)}${version.replaceAll('.', '-')}`;
}

/** The version of the release that a source is; undefined for a source that is none of this data set. */
export function versionOf(dataSet: DataSet, source: string): string | undefined {
  const prefix = sourcePrefix(dataSet);
  if (!source.startsWith(prefix)) return undefined;
  const version = source.slice(prefix.length).replaceAll('-', '.');
  return isVersion(version) ? version : undefined;
}

/** Below 0 when the first release came before the second. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

function partsOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}

const NAMES: Readonly<Record<DataSet, string>> = {
  GED: 'UCDP Georeferenced Event Dataset (GED)',
  ACTOR: 'UCDP Actor Dataset',
};

/** The release as it is registered: title, publisher, date, licence, and the citations that its codebook asks for. */
export function releaseSource(release: Release): JsonObject {
  const { dataSet, version, retrieved } = release;
  return {
    title: `${NAMES[dataSet]}, version ${version}`,
    publisher: 'Uppsala Conflict Data Program',
    url: 'https://ucdp.uu.se/downloads/',
    published: publicationOf(release),
    ...(retrieved === undefined ? {} : { retrieved }),
    language: 'en',
    licence: 'CC BY 4.0',
    external: CITATIONS[dataSet].map((value) => ({ scheme: 'citation', value })),
  };
}

/** What the codebooks ask to cite (UCDP GED codebook 22.1 and UCDP Actor codebook 22.1, title pages). */
const CITATIONS: Readonly<Record<DataSet, readonly string[]>> = {
  GED: [
    'Sundberg, Ralph, and Erik Melander, 2013, Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), 523-532',
  ],
  ACTOR: [
    'Davies, Shawn, Therese Pettersson & Magnus Öberg (2022). Organized violence 1989-2021 and drone warfare. Journal of Peace Research 59(4)',
  ],
};

/** Releases whose codebook says on which day their data were taken from UCDP's systems; they came out later. */
const EXTRACTED: ReadonlyMap<string, string> = new Map([['22.1', '2022-04-27']]);

/** Until when the release surely came out (ms UTC, exclusive); without end where its date is none. */
export function latestPublication(release: Release): number {
  const read = parseEdtf(publicationOf(release));
  return isDateProblem(read) ? Infinity : read.bounds.latest;
}

/**
 * Between when and when a release came out, unless told. The first part of a version is the year (UCDP Actor codebook 22.1, version
 * name convention); monthly candidate events of a December come out in the next.
 */
function publicationOf({ version, published }: Release): string {
  if (published !== undefined) return published;
  const [year = '', ...rest] = version.split('.');
  const full = String(2000 + Number(year));
  const extracted = EXTRACTED.get(version);
  if (extracted !== undefined) return `[${extracted}..${full}-12-31]`;
  return rest.length === 1 ? full : `[${full}..${String(Number(full) + 1)}]`;
}
