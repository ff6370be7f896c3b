import type { Bounds } from '#libs/time/bounds';
import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';
import type { KnownSource } from './known.js';

function boundsIn(edtf: string | undefined): Bounds | undefined {
  if (edtf === undefined) return undefined;
  const date = parseEdtf(edtf);
  return isDateProblem(date) ? undefined : date.bounds;
}

/** Between which moments a source came out; one without a date was out by its retrieval, else by its registration. Undefined when it has none of them. */
export function publicationOf(source: KnownSource): Bounds | undefined {
  const published = boundsIn(source.published);
  if (published !== undefined) return published;
  const latest = boundsIn(source.retrieved)?.latest ?? registration(source);
  return latest === undefined ? undefined : { earliest: -Infinity, latest };
}

function registration({ registeredAt }: KnownSource): number | undefined {
  return registeredAt === undefined ? undefined : registeredAt + 1;
}
