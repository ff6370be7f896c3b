import { LAST_INSTANT, monthName } from './calendar.js';

/** "2019", "45 BC": years are counted with a year 0, which is 1 BC. */
export function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

export function monthText(year: number, month: number): string {
  return `${monthName(month)} ${yearText(year)}`;
}

/** The calendar day (UTC) in which the instant lies: "15 May 2019". The instant must be one that `Date` can hold. */
export function dayText(instant: number): string {
  if (!(Math.abs(instant) <= LAST_INSTANT)) throw new RangeError(`${instant} is no instant.`);
  const date = new Date(instant);
  return `${date.getUTCDate()} ${monthText(date.getUTCFullYear(), date.getUTCMonth() + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** An instant to what it is given: "15 May 2019, 10:00 UTC", with seconds and milliseconds only where they are not 0. */
export function instantText(instant: number): string {
  const day = dayText(instant);
  const date = new Date(instant);
  const milliseconds = date.getUTCMilliseconds();
  const seconds = date.getUTCSeconds();
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  const fine = seconds === 0 && fraction === '' ? '' : `:${two(seconds)}${fraction}`;
  return `${day}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${fine} UTC`;
}
