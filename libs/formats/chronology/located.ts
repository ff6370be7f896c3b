import type { FilePosition } from './file-problem.js';

/** A value of a file with the place where it stands. `source` is its text as written, where it is written on the spot. */
export type Located = LocatedText | LocatedList | LocatedMap;

interface LocatedText {
  readonly kind: 'TEXT';
  readonly value: string;
  readonly at: FilePosition;
}

interface LocatedList {
  readonly kind: 'LIST';
  readonly elements: readonly Located[];
  readonly source: string | undefined;
  readonly at: FilePosition;
}

export interface LocatedMap {
  readonly kind: 'MAP';
  readonly fields: ReadonlyMap<string, LocatedField>;
  readonly at: FilePosition;
}

export interface LocatedField {
  readonly value: Located;
  /** Where the name stands. */
  readonly at: FilePosition;
}

/** The value at a path of names and indexes, or the nearest one above it. */
export function nearest(value: Located, path: readonly (string | number)[]): Located {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const next = stepInto(value, step);
  return next === undefined ? value : nearest(next, rest);
}

function stepInto(value: Located, step: string | number): Located | undefined {
  switch (value.kind) {
    case 'MAP':
      return value.fields.get(String(step))?.value;
    case 'LIST':
      return typeof step === 'number' ? value.elements[step] : undefined;
    case 'TEXT':
      return undefined;
  }
}
