import type { Figure } from '../figure.js';
import { rounded } from './figure-lines.js';
import { machine } from './machine.js';

/** All figures of one size of chronology. */
export interface Measured {
  readonly facts: number;
  readonly figures: readonly Figure[];
}

const inWords = (facts: number): string => facts.toLocaleString('en-US');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The figures of a run, and what they were measured on. */
export function figuresMarkdown({ facts, figures }: Measured, seed: number): string {
  const rows = figures.map(({ bench, value, unit, ratio, goal, ok }) => [
    `\`${bench}\``,
    `${String(rounded(value))} ${unit}`,
    String(rounded(ratio)),
    goal,
    ok ? 'ok' : '**missed**',
  ]);
  return [
    `${inWords(facts)} facts, seed ${String(seed)}, on ${machine()}.`,
    table(['figure', 'value', 'ratio', 'goal', ''], rows),
  ].join('\n\n');
}

/** How the value of each figure grows with the chronology: all of them as a table, each as a plot. */
export function growthMarkdown(measured: readonly Measured[], seed: number): string {
  const names = [...new Set(measured.flatMap(({ figures }) => figures.map(({ bench }) => bench)))];
  const valuesOf = (name: string): readonly (Figure | undefined)[] =>
    measured.map(({ figures }) => figures.find(({ bench }) => bench === name));
  const rows = names.map((name) => [
    `\`${name}\``,
    ...valuesOf(name).map((figure) =>
      figure === undefined ? '' : `${String(rounded(figure.value))} ${figure.unit}`,
    ),
  ]);
  const sizes = measured.map(({ facts }) => inWords(facts));
  return [
    `Chronologies of ${sizes.join(', ')} facts, seed ${String(seed)}, on ${machine()}.`,
    table(['figure', ...sizes], rows),
    ...names.map((name) => plot(name, sizes, valuesOf(name))),
  ].join('\n\n');
}

function plot(
  name: string,
  sizes: readonly string[],
  figures: readonly (Figure | undefined)[],
): string {
  const unit = figures.find((figure) => figure !== undefined)?.unit ?? '';
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${name}"`,
    `  x-axis "facts" [${sizes.map((size) => `"${size}"`).join(', ')}]`,
    `  y-axis "${unit}"`,
    `  line [${figures.map((figure) => String(rounded(figure?.value ?? 0))).join(', ')}]`,
    '```',
  ].join('\n');
}
