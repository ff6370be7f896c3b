import type { Basis } from '#libs/projections/basis/basis';
import { DAY } from '#libs/time/calendar';
import type { Hint } from '../request-context.js';

/** What is odd but legal about when the clocks are read. */
export function asOfHints(
  { validAt, publishedBy, rulesChanged }: Basis,
  now: number,
): readonly Hint[] {
  const tomorrow = now + DAY;
  return [
    ...hint(
      validAt > tomorrow,
      'VALID_TIME_IN_FUTURE',
      'Valid time lies in the future: what holds now is presumed to hold on.',
      'asOf.validAt',
    ),
    ...hint(
      publishedBy !== undefined && publishedBy > tomorrow,
      'PUBLISHED_TIME_IN_FUTURE',
      'Published time lies in the future: it cuts nothing off.',
      'asOf.publishedBy',
    ),
    ...hint(
      rulesChanged,
      'RULES_CHANGED',
      'The basis was made under other rules, so that answers may differ from those of then.',
      'asOf.basis',
    ),
  ];
}

function hint(applies: boolean, code: string, message: string, at: string): readonly Hint[] {
  return applies ? [{ code, message, at }] : [];
}
