/** One line of the table: what was measured, in its unit, as a ratio to its floor or peer of the same run, and whether that is enough. */
export interface Figure {
  readonly bench: string;
  readonly value: number;
  readonly unit: string;
  /** To what the ratio is taken; 1 where the goal is a value of its own. */
  readonly ratio: number;
  readonly goal: string;
  readonly ok: boolean;
}

/** A goal that a figure has to reach, as it is printed and as it is checked. */
export interface Goal {
  readonly text: string;
  readonly isMet: (measured: number) => boolean;
}

export function atLeast(least: number): Goal {
  return { text: `>= ${String(least)}`, isMet: (measured) => measured >= least };
}

export function atMost(most: number): Goal {
  return { text: `<= ${String(most)}`, isMet: (measured) => measured <= most };
}

/** A figure whose goal is about its ratio. */
export function ratioFigure(
  bench: string,
  measured: { readonly value: number; readonly unit: string; readonly ratio: number },
  goal: Goal,
): Figure {
  return { bench, ...measured, goal: `ratio ${goal.text}`, ok: goal.isMet(measured.ratio) };
}

/** A figure whose goal is about its value alone; the ratio is how much of what it may be it is. */
export function valueFigure(
  bench: string,
  { value, unit }: { readonly value: number; readonly unit: string },
  most: number,
): Figure {
  const goal = `< ${String(most)} ${unit}`;
  return { bench, value, unit, ratio: value / most, goal, ok: value < most };
}
