import fc from 'fast-check';
import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';

/** A date as a draft takes it. */
export type GeneratedDate = string | { readonly edtf: string; readonly alternatives: string[] };

const PLAIN = [
  '2016',
  '2017',
  '2016-05',
  '2016-06',
  '2017-03',
  '2016-05-14',
  '2016-05-15',
  '2016-05-16',
  '2016-05-15T10:00:00Z',
  '2017-03-01',
  '2018',
] as const;

const plain = fc.constantFrom(...PLAIN);

/** Digits that nobody knows, and seasons. */
const coarse = fc.constantFrom(
  '201X',
  '20XX',
  '2016-XX',
  '2016-1X',
  '2016-05-XX',
  '2016-05-1X',
  '2016-21',
  '2016-22',
  '2017-24',
);

const single = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: coarse },
);

function isDate(text: string): boolean {
  return !isDateProblem(parseEdtf(text));
}

const hedged = fc
  .tuple(
    single.filter((date) => !/[TX]/.test(date)),
    fc.constantFrom('~', '?', '%'),
  )
  .map((parts) => parts.join(''));

const side = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: single },
  { weight: 1, arbitrary: hedged },
);

/** An interval, or any moment of it; none that ends before it begins. */
const spans = fc
  .tuple(side, side, fc.constantFrom('a/b', '[a..b]'))
  .map(([one, other, form]) => form.replace('a', one).replace('b', other))
  .filter(isDate);

const oneOf = fc
  .tuple(side, side, fc.constantFrom('[a,b]', '[..a,b]', '[a,b..]', '[a..2017-03,b]'))
  .map(([one, other, form]) => form.replace('a', one).replace('b', other))
  .filter(isDate);

const open = fc
  .tuple(
    side.filter((date) => !date.includes('T')),
    fc.constantFrom('../x', 'x/..', '[..x]', '[x..]'),
  )
  .map(([date, form]) => form.replace('x', date));

const texts = fc.oneof(
  { withCrossShrink: true },
  { weight: 10, arbitrary: plain },
  { weight: 2, arbitrary: coarse },
  { weight: 2, arbitrary: hedged },
  { weight: 2, arbitrary: spans },
  { weight: 1, arbitrary: oneOf },
  { weight: 2, arbitrary: open },
);

/** A date of any kind; most are plain, some leave several alternatives. */
export const anyDate: fc.Arbitrary<GeneratedDate> = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: texts },
  {
    weight: 1,
    arbitrary: fc.record({
      edtf: side,
      alternatives: fc.array(side, { minLength: 1, maxLength: 1 }),
    }),
  },
);

/** The same, or by the publication of the source. */
export const dateOrReported: fc.Arbitrary<GeneratedDate> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: anyDate },
  { weight: 1, arbitrary: fc.constant('reported') },
);

/** When a source came out: a day, less than that, or nobody says. */
export const publication: fc.Arbitrary<string | null> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2019-01-01', '2017-03-01', '2016-05-20', '2016-05-15'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2017', '2016-06', '[2016-05-15..2017-03-15]', '2018~', '2016/..'),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Moments at which answers are asked for. */
export const moment = fc.constantFrom(
  '2025',
  '2019-01-01',
  '2018',
  '2017',
  '2016',
  '2015',
  '2017-03',
  '2016-06',
  '2016-05',
  '2017-03-01',
  '2016-05-20',
  '2016-05-15',
  '2016-05-14',
  '2016-05-13',
  '2016-05-15T10:00:00Z',
);

/** Dates that are exact enough for borders to move on. */
export const exactDate = plain;
