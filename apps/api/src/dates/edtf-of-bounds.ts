import type { Bounds } from '#libs/time/bounds';
import { DAY, LAST_INSTANT } from '#libs/time/calendar';

/** EDTF for what has no bound at all; it says nothing. */
export const NO_BOUND = '..';

/**
 * Bounds as EDTF: as a year, month or day where they are just that, else as one moment between two (`[2014-06-01..2014-08-31]`).
 */
export function edtfOfBounds({ earliest, latest }: Bounds): string {
  const [first, last] = [sideOf(earliest, earliest), sideOf(latest, latest - 1)];
  if (first === '' && last === '') return NO_BOUND;
  const whole = [4, 7, 10].map((length) => first.slice(0, length)).find(isJust(earliest, latest));
  return whole ?? (first === last ? first : `[${first}..${last}]`);
}

/** A side to the day where it lies between two days, else to the millisecond; empty where it is open. */
function sideOf(bound: number, shown: number): string {
  if (!(Math.abs(bound) < LAST_INSTANT)) return '';
  const text = new Date(shown).toISOString();
  return bound % DAY === 0 ? text.slice(0, 10) : text;
}

function isJust(earliest: number, latest: number) {
  return (text: string): boolean => {
    if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
    const begins = new Date(`${text}${'-01'.repeat((10 - text.length) / 3)}`);
    const ends = new Date(begins);
    if (text.length === 4) ends.setUTCFullYear(begins.getUTCFullYear() + 1);
    else if (text.length === 7) ends.setUTCMonth(begins.getUTCMonth() + 1);
    else ends.setUTCDate(begins.getUTCDate() + 1);
    return begins.getTime() === earliest && ends.getTime() === latest;
  };
}
