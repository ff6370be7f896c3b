import type { Bounds } from './bounds.js';
import { startOfDay } from './calendar.js';

const INSTANT =
  /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):?(\d\d)?)?$/;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function offsetOf(sign: string | undefined, hours: number, minutes: number): number {
  return (sign === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/**
 * The millisecond that an instant names; what is finer is cut off. Without a zone it is read as UTC, wherever it is read:
 * the package `edtf` takes the zone of the machine, and `.5` for 5 milliseconds.
 */
export function readInstant(text: string): Bounds {
  const [, year, month, day, hours, minutes, seconds, fraction, sign, ...zone] =
    INSTANT.exec(text) ?? [];
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  const earliest =
    startOfDay(Number(year), Number(month), Number(day)) +
    Number(hours) * HOUR +
    Number(minutes) * MINUTE +
    Number(seconds ?? 0) * SECOND +
    milliseconds -
    offsetOf(sign, Number(zone[0] ?? 0), Number(zone[1] ?? 0));
  return { earliest, latest: earliest + 1 };
}
