import type { Random } from './random.js';
import { calendarDay } from './world.js';

/** A date as sources give it: mostly a day, often less, sometimes doubtful. Given as EDTF around a day that it may have been. */
export function uncertainDate(day: number, random: Random): string {
  const exact = calendarDay(day);
  const kind = random.fraction();
  if (kind < 0.72) return exact;
  if (kind < 0.84) return exact.slice(0, 7);
  if (kind < 0.88) return exact.slice(0, 4);
  if (kind < 0.92) return `${exact}~`;
  if (kind < 0.95) return `${exact.slice(0, 7)}?`;
  if (kind < 0.98) return `[${exact}..${calendarDay(day + 1 + random.below(6))}]`;
  return `${exact.slice(0, 3)}X`;
}
