import { readFileSync } from 'node:fs';
import { rowsOfCsv } from './csv.js';

/** An event as a row of UCDP GED tells it. */
interface NaiveEvent {
  readonly id: string;
  readonly type: number;
  readonly clarity: number;
  readonly start: string;
  readonly end: string;
  readonly adm1: string;
  /** The numbers of its sides, without civilians. */
  readonly sides: readonly string[];
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** The events of a file of UCDP GED, without anything that Annals knows. */
export function eventsIn(file: string): readonly NaiveEvent[] {
  const [header = [], ...rows] = rowsOfCsv(readFileSync(file, 'utf8'));
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
  return rows
    .filter((row) => !at(row, 'date_start').startsWith('#'))
    .map((row) => ({
      id: at(row, 'id'),
      type: Number(at(row, 'type_of_violence')),
      clarity: Number(at(row, 'event_clarity')),
      start: at(row, 'date_start').slice(0, 10),
      end: at(row, 'date_end').slice(0, 10),
      adm1: at(row, 'adm_1'),
      sides: (['a', 'b'] as const)
        .filter((side) => at(row, `side_${side}`) !== 'Civilians')
        .map((side) => at(row, `side_${side}_new_id`)),
      low: Number(at(row, 'low')),
      best: Number(at(row, 'best')),
      high: Number(at(row, 'high')),
    }));
}

/** How many incidents, and how many dead at least, at best, at most. */
export interface NaiveSum {
  readonly incidents: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** The sums as they are printed. */
export function rawSum(events: readonly NaiveEvent[]): NaiveSum {
  return sumOf(events.map(({ low, best, high }) => [low, best, high]));
}

/** The sums with each range widened to hold its best figure. */
export function foldedSum(events: readonly NaiveEvent[]): NaiveSum {
  return sumOf(
    events.map(({ low, best, high }) => [Math.min(low, best), best, Math.max(high, best)]),
  );
}

function sumOf(ranges: readonly (readonly [number, number, number])[]): NaiveSum {
  const sum = (index: 0 | 1 | 2): number =>
    ranges.reduce((total, range) => total + range[index], 0);
  return { incidents: ranges.length, low: sum(0), best: sum(1), high: sum(2) };
}

/** The folded sums of the events under each of their keys. */
export function sumsBy(
  events: readonly NaiveEvent[],
  keysOf: (event: NaiveEvent) => readonly string[],
): Readonly<Record<string, NaiveSum>> {
  const members = new Map<string, NaiveEvent[]>();
  for (const event of events)
    for (const key of keysOf(event)) members.set(key, [...(members.get(key) ?? []), event]);
  return Object.fromEntries([...members].map(([key, some]) => [key, foldedSum(some)]));
}
