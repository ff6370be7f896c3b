/** Days and months of the proleptic Gregorian calendar, with a year 0, as ISO 8601 counts them. */

export const DAY = 86_400_000;

/** The last moment that `Date` can hold; nothing before its negative or after it has an instant. */
export const LAST_INSTANT = 8.64e15;

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1 to 12) has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 January 1970, in whole numbers: `Date.UTC` reads the years 0 to 99 as 1900 to 1999 and ends at the year 275760. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** When a day begins; month and day count from 1. Not limited to what `Date` can hold. */
export function startOfDay(year: number, month: number, day: number): number {
  return dayNumber(year, month, day) * DAY;
}

/** A month as a count from January of the year 0, so that months can be added. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** When the month of that index begins. */
export function startOfMonth(index: number): number {
  const year = Math.floor(index / 12);
  return startOfDay(year, index - year * 12 + 1, 1);
}
