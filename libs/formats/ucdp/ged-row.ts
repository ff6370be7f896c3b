import type { ViolenceType } from '#events/words';
import { VIOLENCE_TYPES } from '#events/words';
import type { Row } from './row.js';

/** A side of a dyad that is a group. "Civilians" is none. */
export interface GedSide {
  readonly actorId: string;
  readonly name: string;
}

/** When an event was: within two days that may be one, or several events summed up over them. */
export interface GedDates {
  readonly start: string;
  readonly end: string;
  readonly isSummary: boolean;
}

/** What every row of UCDP GED must say, read. */
export interface GedEvent {
  readonly id: string;
  readonly violence: ViolenceType;
  readonly sideA: GedSide;
  /** Undefined in one-sided violence, where side B is the civilians. */
  readonly sideB: GedSide | undefined;
  readonly country: string;
  readonly dates: GedDates;
}

/** Clarity 2: the source summed several events up (UCDP GED codebook 22.1, section 5.5). */
const SUMMED_UP = 2;

/** Reads what a row must say; what is wrong with it stands in the row's problems, and then nothing that it gives may be used. */
export function gedEvent(row: Row): GedEvent {
  const violence = row.code('type_of_violence', VIOLENCE_TYPES);
  if (violence === undefined && row.text('type_of_violence') === undefined)
    row.missing('type_of_violence');
  return {
    id: row.neededId('id'),
    violence: violence ?? 'STATE_BASED',
    sideA: sideOf(row, 'a'),
    sideB: violence === 'ONE_SIDED' ? undefined : sideOf(row, 'b'),
    country: row.needed('country'),
    dates: datesOf(row),
  };
}

function sideOf(row: Row, side: 'a' | 'b'): GedSide {
  return { actorId: row.neededId(`side_${side}_new_id`), name: row.needed(`side_${side}`) };
}

function datesOf(row: Row): GedDates {
  const start = row.neededDay('date_start');
  const end = row.neededDay('date_end');
  if (start !== '' && end !== '' && end < start)
    row.refuse('DATE_REVERSED', 'date_end', `the event would end on ${end}, before it began.`);
  return { start, end, isSummary: row.whole('event_clarity') === SUMMED_UP && start !== end };
}
