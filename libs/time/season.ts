import { monthIndex } from './calendar.js';
import type { MonthSpan } from './month-span.js';

interface Division {
  readonly name: string;
  /** 1 to 12. */
  readonly firstMonth: number;
  readonly months: number;
}

const [SPRING, SUMMER, AUTUMN, WINTER] = [3, 6, 9, 12] as const;

function divisions(firstMonths: readonly number[], months: number, names: readonly string[]) {
  return names.map((name, at): Division => ({ name, firstMonth: firstMonths[at] ?? 1, months }));
}

/**
 * The divisions of a year by their EDTF codes (ISO 8601-2:2019, 4.8): 21 to 24 spring to winter wherever, 25 to 28 northern,
 * 29 to 32 southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
 * The standard gives seasons no months: they are read as the meteorological ones, in the northern half where the code does not say.
 * The package `edtf` puts spring into January to March.
 */
const DIVISIONS: readonly Division[] = [
  ...divisions([SPRING, SUMMER, AUTUMN, WINTER], 3, ['spring', 'summer', 'autumn', 'winter']),
  ...divisions([SPRING, SUMMER, AUTUMN, WINTER], 3, [
    'northern spring',
    'northern summer',
    'northern autumn',
    'northern winter',
  ]),
  ...divisions([AUTUMN, WINTER, SPRING, SUMMER], 3, [
    'southern spring',
    'southern summer',
    'southern autumn',
    'southern winter',
  ]),
  ...divisions([1, 4, 7, 10], 3, [
    'first quarter of',
    'second quarter of',
    'third quarter of',
    'fourth quarter of',
  ]),
  ...divisions([1, 5, 9], 4, ['first third of', 'second third of', 'last third of']),
  ...divisions([1, 7], 6, ['first half of', 'second half of']),
];

const FIRST_CODE = 21;

function divisionOf(code: number): Division {
  const division = DIVISIONS[code - FIRST_CODE];
  if (division === undefined) throw new RangeError(`${code} is no division of a year.`);
  return division;
}

/**
 * The months of a season. One that straddles two years ("winter 2018") may be the one that ends or the one that begins in the
 * year named, so that it spans both.
 */
export function seasonSpan(year: number, code: number): MonthSpan {
  const { firstMonth, months } = divisionOf(code);
  const first = monthIndex(year, firstMonth);
  return firstMonth === WINTER
    ? { first: first - 12, months: months + 12, unit: months }
    : { first, months, unit: months };
}

/** "spring", "first quarter of": what is said before the year. */
export function seasonName(code: number): string {
  return divisionOf(code).name;
}
