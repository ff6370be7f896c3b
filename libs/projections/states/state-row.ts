import type { DateField } from '#events/entry-date';
import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { CertaintyReason, StateAnswer } from '#libs/time/state';
import type { Beginning, End } from '#libs/time/state-evidence';
import { inOrder } from './told-state.js';
import type { ToldEntry, ToldState } from './told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/** A date of an answer, and the field of the entry that it comes from. */
export interface DatedBy {
  readonly entry: ViewEntry;
  readonly field: DateField;
  /** Those of the field, unless other evidence narrows them or the answer only follows from the field. */
  readonly bounds: Bounds;
}

/** What is known of one state at a moment, with all that the answer rests on. */
export interface StateRow {
  /** Of a state that had ended: that it once was so. */
  readonly certainty: Certainty;
  readonly reason: CertaintyReason;
  readonly ended: boolean;
  /** Its first sure beginning, else the earliest possible one; by the field `held` where nobody tells its beginning. */
  readonly since: DatedBy;
  /** Whether nobody tells when it began, or only by when. */
  readonly startUnknown: boolean;
  /** The end that closes it. */
  readonly until: DatedBy | undefined;
  /** The latest bound (exclusive) of the latest sure report, whatever the moment. */
  readonly lastReported: number | undefined;
  /** The strongest of those who say that it was so. */
  readonly stance: Stance;
  /** Whether a denial that stands is about what it rests on. */
  readonly disputed: boolean;
  /** The entries that begin, report or end it, and on which its ends rest; in the order of their UUIDs. */
  readonly evidence: readonly ViewEntry[];
  /** Those of the evidence that only end it. */
  readonly endedBy: readonly ViewEntry[];
  /** Denials of its evidence, and entries that deny it themselves. */
  readonly against: readonly ViewEntry[];
}

/** What is known of a state at an exclusive cut of valid time; undefined when it was not even possibly so by then. */
function stateRowAt(view: View, told: ToldState<unknown>, validAt: number): StateRow | undefined {
  const answer = stateAt(told.pool, validAt);
  if (answer === undefined) return undefined;
  const evidence = evidenceOf(told);
  const denials = evidence.flatMap(({ uuid }) => view.denialsOf(uuid));
  return {
    ...datesOf(view, answer),
    certainty: answer.certainty,
    reason: answer.reason,
    ended: answer.ended,
    startUnknown: answer.startUnknown,
    lastReported: answer.lastReported,
    stance: strongestStance(told.reports),
    disputed: denials.length > 0,
    evidence,
    endedBy: told.ends,
    against: inOrder([...denials, ...told.denied]),
  };
}

function evidenceOf(told: ToldState<unknown>): readonly ViewEntry[] {
  return inOrder([...told.reports, ...told.ends, ...told.grounds]);
}

/** What is said of a state whatever the moment: by the strongest stance, and whether a denial that stands is about what it rests on. */
export function standingOfState(
  view: View,
  told: ToldState<unknown>,
): Pick<StateRow, 'stance' | 'disputed'> {
  return {
    stance: strongestStance(told.reports),
    disputed: evidenceOf(told).some(({ uuid }) => view.denialsOf(uuid).length > 0),
  };
}

/** Which states are listed: unless asked, those that have not ended and of which it is known that they had begun. */
export interface StateFilter {
  readonly ended?: readonly boolean[];
  /** Also states that are only known to have held later. */
  readonly unknownStarts?: boolean;
}

/** The states that are listed at an exclusive cut of valid time, and what is known of them. */
export function stateRowsAt<Subject>(
  view: View,
  states: readonly ToldState<Subject>[],
  validAt: number,
  { ended = [false], unknownStarts = false }: StateFilter,
): readonly (readonly [Subject, StateRow])[] {
  return states.flatMap((told) => {
    const row = stateRowAt(view, told, validAt);
    const isListed =
      row !== undefined &&
      ended.includes(row.ended) &&
      (unknownStarts || row.reason !== 'START_UNKNOWN');
    return isListed ? [[told.subject, row] as const] : [];
  });
}

/** By beginning, the earliest first; unknown beginnings last. */
export function bySince({ since, startUnknown }: StateRow): readonly number[] {
  const { earliest, latest } = since.bounds;
  return startUnknown ? [Infinity, Infinity] : [earliest, latest];
}

function datesOf(view: View, { since, until }: StateAnswer): Pick<StateRow, 'since' | 'until'> {
  return {
    since: { ...beginningField(view, since), bounds: since.bounds },
    until: until === undefined ? undefined : { ...endField(view, until), bounds: until.bounds },
  };
}

function beginningField(view: View, { entry: uuid, field }: Beginning): Omit<DatedBy, 'bounds'> {
  const entry = entryOf(view, uuid);
  switch (field) {
    case 'WHEN':
      return { entry, field: 'when' };
    case 'SINCE':
      return { entry, field: 'since' };
    case 'HELD':
      return { entry, field: entry.date.held === undefined ? 'until' : 'held' };
  }
}

function endField(view: View, { entry: uuid, field, bounds }: End): Omit<DatedBy, 'bounds'> {
  const entry = entryOf(view, uuid);
  switch (field) {
    case 'WHEN':
      return { entry, field: 'when' };
    case 'UNTIL':
      return { entry, field: 'until' };
    case 'CONSEQUENCE':
      return { entry, field: fieldEndingAt(entry, bounds.latest) };
  }
}

function fieldEndingAt({ date }: ViewEntry, latest: number): DateField {
  const fields = ['when', 'since', 'held', 'until'] as const;
  return fields.find((field) => date[field]?.bounds.latest === latest) ?? 'when';
}

function entryOf(view: View, uuid: string): ViewEntry {
  const entry = view.entries.get(uuid);
  if (entry === undefined) throw new Error(`${uuid} is not among the entries of the view`);
  return entry;
}

const STRONGEST_FIRST: readonly Stance[] = ['ASSERTED', 'CLAIMED', 'ASSESSED', 'ALLEGED'];

/** The strongest stance of those surely out, else of all: what is only possibly published strengthens nothing that is. */
export function strongestStance(reports: readonly ToldEntry[]): Stance {
  const sure = reports.filter(({ visibility }) => visibility === 'CERTAIN');
  const stances = (sure.length > 0 ? sure : reports).map(({ content }) => content.stance);
  return STRONGEST_FIRST.find((stance) => stances.includes(stance)) ?? 'ALLEGED';
}
