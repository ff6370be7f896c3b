import type { ProblemCode } from './problem-codes.js';

/**
 * One thing that is wrong with a request, or as a hint one thing that is odd about it. `path` leads to it in the request
 * (`fact.scope[0]`, empty for the whole), `message` says what is wrong, `advice` what to do.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly message: string;
  readonly advice?: string;
}

export type Path = readonly (string | number)[];

/** A path as it is shown: `fact.scope[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

export function problem(code: ProblemCode, path: Path, message: string, advice?: string): Problem {
  const at = { code, path: pathText(path), message };
  return advice === undefined ? at : { ...at, advice };
}
