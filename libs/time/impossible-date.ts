import { daysInMonth, monthName } from './calendar.js';
import type { DateProblem } from './date-problem.js';
import { dateProblem } from './date-problem.js';

const CALENDAR = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?/;

/** EDTF writes the divisions of a year where months stand, from 21. */
const FIRST_SEASON = 21;
const LAST_SEASON = 41;

function impossible(text: string, why: string, advice?: string): DateProblem {
  return dateProblem('DATE_IMPOSSIBLE', `${text}; ${why}`, advice);
}

function impossibleMonth(text: string, year: string, month: number): DateProblem | undefined {
  if (month === 0) {
    return impossible(text, 'months are counted from 01.', `Leave unknown parts out: ${year}.`);
  }
  const isSeason = month >= FIRST_SEASON && month <= LAST_SEASON;
  return month > 12 && !isSeason ? impossible(text, 'a year has 12 months.') : undefined;
}

function impossibleDay(text: string, yearMonth: string, day: number): DateProblem | undefined {
  const [, year, month] = CALENDAR.exec(yearMonth) ?? [];
  if (day === 0) {
    return impossible(text, 'days are counted from 01.', `Leave unknown parts out: ${yearMonth}.`);
  }
  const days = daysInMonth(Number(year), Number(month));
  return day > days
    ? impossible(text, `${monthName(Number(month))} ${year ?? ''} has ${days} days.`)
    : undefined;
}

function impossibleTime(text: string, time: readonly (string | undefined)[]) {
  const [hours = 0, minutes = 0, seconds = 0] = time.map((part) => Number(part ?? 0));
  // 24:00 is the end of the day
  if (hours * 3600 + minutes * 60 + seconds > 24 * 3600 || hours > 24) {
    return impossible(text, 'a day has 24 hours.');
  }
  if (minutes > 59) return impossible(text, 'an hour has 60 minutes, 00 to 59.');
  return seconds > 59 ? impossible(text, 'a minute has 60 seconds, 00 to 59.') : undefined;
}

/**
 * What makes a well-written calendar date or instant impossible ("2019-02-30; February 2019 has 28 days."), if anything does.
 * The package `edtf` takes 2019-02-29 for 1 March.
 */
export function impossibleDate(text: string): DateProblem | undefined {
  const parts = CALENDAR.exec(text.replaceAll(/[?~%]/g, ''));
  if (parts === null) return undefined;
  const [, year = '', month = '', day, ...time] = parts;
  const problem = impossibleMonth(text, year, Number(month));
  if (problem !== undefined || day === undefined) return problem;
  return impossibleDay(text, `${year}-${month}`, Number(day)) ?? impossibleTime(text, time);
}
