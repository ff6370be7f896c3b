import type { Figure } from '../figure.js';

/** Three digits are what a measurement is worth. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A figure as one line of JSON. */
export function jsonLine({ bench, value, unit, ratio, goal, ok }: Figure): string {
  return JSON.stringify({ bench, value: rounded(value), unit, ratio: rounded(ratio), goal, ok });
}

/** A figure as one line of a table for a terminal. */
export function tableLine({ bench, value, unit, ratio, goal, ok }: Figure): string {
  return [
    bench.padEnd(30),
    `${String(rounded(value))} ${unit}`.padStart(22),
    String(rounded(ratio)).padStart(10),
    goal.padStart(22),
    ok ? '  ok' : '  MISSED',
  ].join('');
}
