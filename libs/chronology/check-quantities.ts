import { percentProblems } from '#libs/quantities/percent';
import { quantityProblems } from '#libs/quantities/quantity';
import { isFields } from './coercion.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';
import type { ProblemCode } from './problem-codes.js';
import type { ReadableEntry } from './readable-entry.js';

type Fields = Readonly<Record<string, unknown>>;

const COUNTS = ['headcount', 'attackers', 'killed', 'wounded', 'figure'] as const;
const PERCENTAGES = ['share', 'change'] as const;
const FIGURES = ['low', 'best', 'high'] as const;

interface Located {
  readonly path: Path;
  readonly quantity: Fields;
}

interface Found {
  readonly code: ProblemCode;
  readonly path: string;
  readonly message: string;
}

function located(fact: Fields, names: readonly string[], path: Path): readonly Located[] {
  return names.flatMap((name) => {
    const quantity = fact[name];
    return isFields(quantity) ? [{ path: [...path, name], quantity }] : [];
  });
}

function countsOf(fact: Fields): readonly Located[] {
  const breakdown: readonly unknown[] = Array.isArray(fact['breakdown']) ? fact['breakdown'] : [];
  return [
    ...located(fact, COUNTS, ['fact']),
    ...breakdown.flatMap((part, index) =>
      isFields(part) ? located(part, COUNTS, ['fact', 'breakdown', index]) : [],
    ),
  ];
}

/** The figures that have the shape of one; what has not is told by the shape's own check. */
function readable(quantity: Fields, isFigure: (value: unknown) => boolean): Fields {
  return Object.fromEntries(
    Object.entries(quantity).filter(
      ([name, value]) =>
        (name === 'words' && typeof value === 'string') ||
        (FIGURES.some((figure) => figure === name) && isFigure(value)),
    ),
  );
}

const PERCENTAGE = /^[+-]?\d+(\.\d+)?$/;

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isPercentage(value: unknown): boolean {
  return typeof value === 'string' && PERCENTAGE.test(value);
}

function at(path: Path, found: readonly Found[]): readonly Problem[] {
  return found.map(({ code, path: figure, message }) => problem(code, [...path, figure], message));
}

function negativeShare({ path, quantity }: Located): readonly Found[] {
  if (path.at(-1) === 'change') return [];
  return FIGURES.filter((name) => String(quantity[name]).startsWith('-')).map((name) => ({
    code: 'QUANTITY_NEGATIVE',
    path: name,
    message: `${name} ${String(quantity[name])}; a share is not below 0.`,
  }));
}

function figureProblems(fact: Fields): readonly Problem[] {
  return [
    ...countsOf(fact).flatMap(({ path, quantity }) =>
      at(path, quantityProblems(readable(quantity, isCount))),
    ),
    ...located(fact, PERCENTAGES, ['fact']).flatMap(({ path, quantity }) => {
      const percent = readable(quantity, isPercentage);
      return at(path, [...percentProblems(percent), ...negativeShare({ path, quantity: percent })]);
    }),
  ];
}

function isInconsistency({ code }: Problem): boolean {
  return code === 'RANGE_REVERSED' || code === 'BEST_OUTSIDE_RANGE';
}

/** No count is below zero, and low, best and high stand in their order; whoever imports keeps a range that does not. */
export function quantityFaults({ fact }: ReadableEntry, imported: boolean): readonly Problem[] {
  return figureProblems(fact).filter((found) => !imported || !isInconsistency(found));
}

/** What is kept of an imported entry although its figures contradict each other. */
export function quantityHints({ fact }: ReadableEntry, imported: boolean): readonly Problem[] {
  if (!imported) return [];
  return figureProblems(fact)
    .filter(isInconsistency)
    .map(({ path, message }) => ({
      code: 'INCONSISTENT',
      path,
      message: `${message} It is kept as reported, and read wide enough to hold its best figure.`,
    }));
}
