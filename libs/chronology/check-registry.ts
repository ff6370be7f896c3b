import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';
import { chain } from './chain.js';
import { unknownPlace, unknownSource } from './check-references.js';
import { isFields } from './coercion.js';
import { isoProblems } from './iso-places.js';
import type { Known } from './known.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';
import { textsIn } from './readable-entry.js';

type Fields = Readonly<Record<string, unknown>>;

/** A date that stands alone, at its path. */
export function edtfProblems(path: Path, edtf: unknown): readonly Problem[] {
  if (typeof edtf !== 'string') return [];
  const read = parseEdtf(edtf);
  return isDateProblem(read) ? [problem(read.code, path, read.message, read.advice)] : [];
}

function derivationProblems(slug: string, source: Fields, known: Known): readonly Problem[] {
  return textsIn(source['derivedFrom']).flatMap((id, index) => {
    if (id === undefined) return [];
    const path = ['derivedFrom', index];
    if (id !== slug && known.source(id) === undefined) return [unknownSource(path, id)];
    if (chain(id, slug, (one) => known.source(one)?.derivedFrom ?? []) === undefined) return [];
    const message = `${id} is derived from ${slug}, or is it; a source is not derived from itself.`;
    return [problem('DERIVATION_CYCLE', path, message, 'Leave out the one that came first.')];
  });
}

/** Everything that a source's description says is so: its dates, and what it is derived from. */
export function sourceProblems(slug: string, source: Fields, known: Known): readonly Problem[] {
  return [
    ...edtfProblems(['published'], source['published']),
    ...edtfProblems(['retrieved'], source['retrieved']),
    ...derivationProblems(slug, source, known),
  ];
}

/** A source that was retrieved before it was published: odd, but for dates of other time zones possible. */
export function sourceHints(source: Fields): readonly Problem[] {
  const { published, retrieved } = source;
  if (typeof published !== 'string' || typeof retrieved !== 'string') return [];
  const [out, seen] = [parseEdtf(published), parseEdtf(retrieved)];
  if (isDateProblem(out) || isDateProblem(seen)) return [];
  if (seen.bounds.latest > out.bounds.earliest) return [];
  const message = `retrieved ${retrieved}, before it was published (${published}).`;
  return [problem('RETRIEVED_BEFORE_PUBLICATION', ['retrieved'], message)];
}

/** What a place is to be part of is known, and is not part of the place itself. */
export function partOfProblems(slug: string, partOf: unknown, known: Known): readonly Problem[] {
  if (typeof partOf !== 'string') return [];
  if (partOf !== slug && known.place(partOf) === undefined)
    return [unknownPlace(['partOf'], partOf)];
  const cycle = chain(partOf, slug, (id) => {
    const above = known.place(id)?.partOf;
    return above === undefined ? [] : [above];
  });
  if (cycle === undefined) return [];
  const message = `${partOf} is part of ${slug}, or is it; a place is not part of itself.`;
  return [problem('PLACE_CYCLE', ['partOf'], message)];
}

function coversProblems(slug: string, place: Fields, known: Known): readonly Problem[] {
  return textsIn(place['covers']).flatMap((id, index) => {
    if (id === undefined) return [];
    const path = ['covers', index];
    if (id === slug || id === place['partOf'])
      return [problem('PLACE_CYCLE', path, `${slug} cannot cover ${id}: it is or holds ${slug}.`)];
    return known.place(id) === undefined ? [unknownPlace(path, id)] : [];
  });
}

const LIMITS = { latitude: 90, longitude: 180 } as const;

function pointProblems({ point }: Fields): readonly Problem[] {
  if (!isFields(point)) return [];
  return (['latitude', 'longitude'] as const).flatMap((name) => {
    const degrees = point[name];
    if (typeof degrees !== 'string' || !(Math.abs(Number(degrees)) > LIMITS[name])) return [];
    const message = `${degrees} is no ${name}; it runs from -${String(LIMITS[name])} to ${String(LIMITS[name])}.`;
    return [problem('POINT_IMPOSSIBLE', ['point', name], message)];
  });
}

/** Everything that a place's description says is so: its code, where it lies, what it is part of and covers. */
export function placeProblems(slug: string, place: Fields, known: Known): readonly Problem[] {
  return [
    ...isoProblems(place),
    ...partOfProblems(slug, place['partOf'], known),
    ...coversProblems(slug, place, known),
    ...pointProblems(place),
  ];
}
