import type { Bounds } from './bounds.js';
import { dayBefore } from './bounds.js';
import type { Certainty } from './certainty.js';
import type { Beginning, End, StateEvidence } from './state-evidence.js';
import { isSure } from './state-evidence.js';

/** From when to when one entry says that the state held: surely `from` its latest start `to` its earliest finish, possibly until `over`. */
interface Span {
  readonly entry: string;
  readonly from: number;
  readonly to: number;
  readonly over: number;
  readonly visibility: Certainty;
}

/** An end among the other evidence of its state. */
export interface PooledEnd {
  readonly end: End;
  /** The earliest moment at which it can lie, given what the state surely did before it. */
  readonly earliest: number;
  readonly latest: number;
  /** Until when it makes the state no more than possible, because another entry says that the state went on; -Infinity when none does. */
  readonly contestedUntil: number;
}

/** An end that lies surely inside the span over which another entry says that the state held: a contradiction of dates. */
export interface StateContradiction {
  readonly endsIn: string;
  readonly heldIn: string;
  /** Lowest of the two entries' publication. */
  readonly certainty: Certainty;
}

/** What is known of one state, put together once; `stateAt` answers from it for any moment. */
export interface StatePool {
  /** In the order in which they had surely begun. */
  readonly beginnings: readonly Beginning[];
  readonly ends: readonly PooledEnd[];
  readonly contradictions: readonly StateContradiction[];
  /** Whether it is only reported as being so, and nothing tells a beginning: it may have been so at any time before. */
  readonly startUntold: boolean;
  /** Whether a beginning is told, but open to the past. */
  readonly startOpen: boolean;
  /** The first moment by which a sure report says that it had begun; where none is surely published, the last by which any says so. */
  readonly firstReport: number;
  /** The latest bound of the latest sure report that it was so; `undefined` when none is surely published. */
  readonly lastReported: number | undefined;
}

function latestOf({ bounds }: Beginning | End): number {
  return bounds.latest;
}

/** First the one that had begun soonest for sure; equal ones in the order of their entries. */
function bySureBeginning(one: Beginning, other: Beginning): number {
  return (
    compare(one.bounds.latest, other.bounds.latest) ||
    compare(one.bounds.earliest, other.bounds.earliest) ||
    compare(one.entry, other.entry) ||
    compare(one.field, other.field)
  );
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** First the one that is over soonest for sure. */
function byEnd(one: PooledEnd, other: PooledEnd): number {
  return (
    compare(one.latest, other.latest) ||
    compare(one.earliest, other.earliest) ||
    compare(one.end.entry, other.end.entry) ||
    compare(one.end.field, other.end.field)
  );
}

/** Whether this tells the beginning of what the end ends, so that the day before the end may lie before it. */
function tellsBeginningOf(end: End, beginning: Beginning): boolean {
  if (beginning.entry === end.entry) return true;
  const mayFollow = beginning.bounds.latest > dayBefore(end.bounds).earliest;
  return beginning.field !== 'HELD' && mayFollow && beginning.bounds.earliest < end.bounds.latest;
}

interface Implied {
  readonly beginning: Beginning;
  /** Whether it is implied wherever its end is out, whatever else is. */
  readonly always: boolean;
}

/**
 * With `until` and no beginning, the state surely held the day before its earliest end;
 * only possibly where a beginning is only possibly published.
 */
function impliedBeginnings({ beginnings, ends }: StateEvidence): readonly Implied[] {
  return ends.flatMap((end): readonly Implied[] => {
    const told = beginnings.filter((beginning) => tellsBeginningOf(end, beginning));
    const isTold = told.some((beginning) => isSure(beginning) || beginning.entry === end.entry);
    if (end.field !== 'UNTIL' || isTold) return [];
    const always = told.length === 0;
    const visibility = always ? end.visibility : 'POSSIBLE';
    const bounds = dayBefore(end.bounds);
    return [{ beginning: { bounds, entry: end.entry, field: 'HELD', visibility }, always }];
  });
}

/** What may bound an end from below, each list in the order in which it had surely begun. */
interface Told {
  readonly all: readonly Beginning[];
  readonly sureReports: readonly Beginning[];
  readonly reports: readonly Beginning[];
  readonly ends: readonly End[];
  /** Beginnings that are implied only as long as nobody else tells one. */
  readonly unlessTold: ReadonlySet<Beginning>;
}

function toldBefore(
  all: readonly Beginning[],
  ends: readonly End[],
  implied: readonly Implied[],
): Told {
  const reports = all.filter(({ field }) => field === 'HELD');
  const unlessTold = implied.flatMap(({ beginning, always }) => (always ? [] : [beginning]));
  return {
    all,
    sureReports: reports.filter(isSure),
    reports,
    ends,
    unlessTold: new Set(unlessTold),
  };
}

/** The latest bound in the list that is not later than the end. */
function lastBefore(end: End, list: readonly Beginning[]): number {
  const last = list.findLast((beginning) => latestOf(beginning) <= latestOf(end));
  return last === undefined ? -Infinity : latestOf(last);
}

/** The beginnings that do not lie before an end which the start that an end's own entry tells surely follows: those were of an earlier time. */
function episodeOf(start: Beginning | undefined, { all }: Told, ends: readonly End[]) {
  if (start === undefined) return all;
  const before = ends.filter(
    (other) => other.entry !== start.entry && latestOf(other) <= start.bounds.earliest,
  );
  const over = Math.max(-Infinity, ...before.map(latestOf));
  return all.filter((beginning) => latestOf(beginning) > over);
}

/** Ends of others that may be out together: the surely published ones, with none or one of the rest. */
function endsThatMayBeOut({ ends }: Told): readonly (readonly End[])[] {
  const sure = ends.filter(isSure);
  return [sure, ...ends.filter((end) => !isSure(end)).map((end) => [...sure, end])];
}

/**
 * Some beginning is out wherever the end is: a sure one, or one of its own entry. Which is the first may depend on what else is out;
 * then the end is only bound by the soonest, and not at all where an end that is out may put it into an earlier time.
 */
function firstBefore(end: End, start: Beginning | undefined, told: Told): number {
  const bounds = endsThatMayBeOut(told).map((out) => {
    const episode = episodeOf(start, told, out);
    const isBound = [episode.find(isSure), start].some(
      (beginning) => beginning !== undefined && latestOf(beginning) <= latestOf(end),
    );
    return isBound ? lastBefore(end, episode.slice(0, 1)) : -Infinity;
  });
  return Math.min(...bounds);
}

/**
 * The earliest moment at which an end can lie: not before the first beginning, sure reports that it was so,
 * and what its own entry says of its being so, as far as these are not later than the end. A vaguer start bounds nothing.
 */
function earliestEnd(end: End, told: Told): number {
  const own = told.all.filter(
    (beginning) =>
      beginning.entry === end.entry &&
      beginning.visibility === end.visibility &&
      !told.unlessTold.has(beginning),
  );
  const ownReports = own.filter(({ field }) => field === 'HELD');
  return Math.max(
    end.bounds.earliest,
    firstBefore(end, own[0], told),
    lastBefore(end, told.sureReports),
    lastBefore(end, ownReports),
  );
}

/**
 * The latest that this can be whatever of the possibly published is out: any report, and whatever may be the first beginning. An end
 * that is not out leaves beginnings in the episode that it would put into an earlier time.
 */
function latestEarliestEnd(end: End, told: Told): number {
  const start = told.all.find(({ entry }) => entry === end.entry);
  const firsts = endsThatMayBeOut(told).map((out) =>
    lastBefore(end, mayBeFirst(episodeOf(start, told, out))),
  );
  return Math.max(end.bounds.earliest, ...firsts, lastBefore(end, told.reports));
}

/** The beginnings of an episode up to the first that is surely published. */
function mayBeFirst(episode: readonly Beginning[]): readonly Beginning[] {
  const firstSure = episode.findIndex(isSure);
  return firstSure === -1 ? episode : episode.slice(0, firstSure + 1);
}

function spansOf({ beginnings, ends }: StateEvidence): readonly Span[] {
  return beginnings
    .filter(({ field }) => field === 'SINCE')
    .flatMap((start) => {
      const isOwn = (other: Beginning | End) => other.entry === start.entry;
      const until = ends.filter((end) => end.field === 'UNTIL' && isOwn(end));
      const held = beginnings.filter((other) => other.field === 'HELD' && isOwn(other));
      return [...until, ...held].map(({ bounds }) => spanBetween(start, bounds));
    });
}

function spanBetween({ entry, bounds, visibility }: Beginning, finish: Bounds): Span {
  return {
    entry,
    from: bounds.latest,
    to: finish.earliest,
    over: finish.latest,
    visibility,
  };
}

/** Whether the end, which cannot lie before `earliest`, lies surely inside the span of another entry. */
function covers(span: Span, end: End, earliest: number): boolean {
  return span.entry !== end.entry && span.from <= earliest && latestOf(end) <= span.to;
}

interface Covering {
  readonly span: Span;
  readonly certainty: Certainty;
}

/** The spans in which the end lies, or would lie if all that is possibly published was. */
function coveringSpans(end: PooledEnd, told: Told, spans: readonly Span[]): readonly Covering[] {
  if (spans.length === 0) return [];
  const latestEarliest = latestEarliestEnd(end.end, told);
  return spans
    .filter((span) => covers(span, end.end, latestEarliest))
    .map((span) => {
      const isCertain = covers(span, end.end, end.earliest) && isSure(span) && isSure(end.end);
      return { span, certainty: isCertain ? 'CERTAIN' : 'POSSIBLE' };
    });
}

interface Pooling {
  readonly end: PooledEnd;
  readonly covering: readonly Covering[];
}

function poolEnd(end: End, told: Told, spans: readonly Span[]): Pooling {
  const earliest = earliestEnd(end, told);
  const uncontested = { end, earliest, latest: latestOf(end), contestedUntil: -Infinity };
  const covering = coveringSpans(uncontested, told, spans);
  const contestedUntil = Math.max(-Infinity, ...covering.map(({ span }) => span.over));
  return { end: { ...uncontested, contestedUntil }, covering };
}

function contradictionsOf({ end, covering }: Pooling): readonly StateContradiction[] {
  return covering.map(({ span, certainty }) => ({
    endsIn: end.end.entry,
    heldIn: span.entry,
    certainty,
  }));
}

/** Whether a report of its being so stands alone: no sure evidence, and nothing in its own entry, tells a beginning. */
function isStartUntold(beginnings: readonly Beginning[]): boolean {
  const told = beginnings.filter(({ field }) => field !== 'HELD');
  return (
    !told.some(isSure) &&
    beginnings.some(
      ({ field, entry }) => field === 'HELD' && !told.some((other) => other.entry === entry),
    )
  );
}

/** By when an entry that may be the only one published says that the state had begun: the last such moment of all entries. */
function lastFirstReport(beginnings: readonly Beginning[]): number {
  const byEntry = new Map<string, number>();
  for (const beginning of beginnings)
    byEntry.set(
      beginning.entry,
      Math.min(byEntry.get(beginning.entry) ?? Infinity, latestOf(beginning)),
    );
  return byEntry.size === 0 ? Infinity : Math.max(...byEntry.values());
}

/** An `until` reports that the state held up to its earliest end. */
function lastSureReport(
  sure: readonly Beginning[],
  ends: readonly PooledEnd[],
): number | undefined {
  const untils = ends.filter(({ end }) => end.field === 'UNTIL' && isSure(end));
  const reports = [...sure.map(latestOf), ...untils.map(({ earliest }) => earliest)];
  return reports.length === 0 ? undefined : Math.max(...reports);
}

/** Puts the evidence of one state together. What is only possibly published narrows nothing. */
export function poolState(evidence: StateEvidence): StatePool {
  const implied = impliedBeginnings(evidence);
  const days = implied.map(({ beginning }) => beginning);
  // that it was so at some time before an end says nothing of when the end was
  const dated = days.filter(({ bounds }) => bounds.earliest !== -Infinity);
  const all = [...evidence.beginnings, ...dated].toSorted(bySureBeginning);
  const told = toldBefore(all, evidence.ends, implied);
  const spans = spansOf(evidence);
  const pooled = evidence.ends.map((end) => poolEnd(end, told, spans));
  const ends = pooled.map(({ end }) => end).toSorted(byEnd);
  const beginnings = [...evidence.beginnings, ...days].toSorted(bySureBeginning);
  const sure = beginnings.filter(isSure);
  const [first] = sure;
  return {
    beginnings,
    ends,
    contradictions: pooled.flatMap(contradictionsOf),
    startUntold: isStartUntold(beginnings),
    startOpen: beginnings.some(({ bounds }) => bounds.earliest === -Infinity),
    firstReport: first === undefined ? lastFirstReport(beginnings) : latestOf(first),
    lastReported: lastSureReport(sure, ends),
  };
}
