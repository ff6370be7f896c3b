/** How finely a date is given: one instant, a day, a month ..., or a range between two dates. */
export type DatePrecision =
  'INSTANT' | 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'CENTURY' | 'RANGE';
