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

/**
 * With `until` and no beginning, the state surely held the day before its earliest end;
 * only possibly where a beginning is only possibly published.
 */
function impliedBeginnings({ beginnings, ends }: StateEvidence): readonly Beginning[] {
  return ends.flatMap((end): readonly Beginning[] => {
    const told = beginnings.filter((beginning) => tellsBeginningOf(end, beginning));
    const isTold = told.some((beginning) => isSure(beginning) || beginning.entry === end.entry);
    if (end.field !== 'UNTIL' || isTold) return [];
    const visibility = told.length === 0 ? end.visibility : 'POSSIBLE';
    return [{ bounds: dayBefore(end.bounds), entry: end.entry, field: 'HELD', visibility }];
  });
}

/** What may bound an end from below, each list in the order in which it had surely begun. */
interface Told {
  readonly all: readonly Beginning[];
  readonly sureReports: readonly Beginning[];
  readonly reports: readonly Beginning[];
  /** What is the first beginning if only the sure ones are published, and whatever may be it otherwise. */
  readonly firstSure: Beginning | undefined;
  readonly mayBeFirst: readonly Beginning[];
}

function toldBefore(all: readonly Beginning[]): Told {
  const reports = all.filter(({ field }) => field === 'HELD');
  const firstSure = all.findIndex(isSure);
  return {
    all,
    sureReports: reports.filter(isSure),
    reports,
    firstSure: all[firstSure],
    mayBeFirst: firstSure === -1 ? all : all.slice(0, firstSure + 1),
  };
}

/** The latest bound in the list that is not later than the end. */
function lastBefore(end: End, list: readonly Beginning[]): number {
  const last = list.findLast((beginning) => latestOf(beginning) <= latestOf(end));
  return last === undefined ? -Infinity : latestOf(last);
}

/** A beginning before the first sure one may be published: then the end is only bound by that. */
function firstBefore(end: End, { all, firstSure }: Told): number {
  const isBound = firstSure !== undefined && latestOf(firstSure) <= latestOf(end);
  return isBound ? lastBefore(end, all.slice(0, 1)) : -Infinity;
}

/** What its own entry says of the state before the end: when it had surely begun, and that it was so. A vaguer start bounds nothing. */
function ownBefore(end: End, own: readonly Beginning[]): number {
  const held = own.filter(({ field }) => field === 'HELD');
  return Math.max(lastBefore(end, own.slice(0, 1)), lastBefore(end, held));
}

/**
 * The earliest moment at which an end can lie: not before the first sure beginning, sure reports that it was so,
 * and what its own entry says of its start, as far as these are not later than the end.
 */
function earliestEnd(end: End, told: Told): number {
  const own = told.all.filter(
    ({ entry, visibility }) => entry === end.entry && visibility === end.visibility,
  );
  return Math.max(
    end.bounds.earliest,
    firstBefore(end, told),
    lastBefore(end, told.sureReports),
    ownBefore(end, own),
  );
}

/** The same if all that is possibly published was: any report, and whatever may be the first beginning. */
function earliestEndIfAllOut(end: End, told: Told): number {
  const own = told.all.filter(({ entry }) => entry === end.entry);
  return Math.max(
    end.bounds.earliest,
    lastBefore(end, told.mayBeFirst),
    lastBefore(end, told.reports),
    ownBefore(end, own),
  );
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
  const earliestIfAllOut = earliestEndIfAllOut(end.end, told);
  return spans
    .filter((span) => covers(span, end.end, earliestIfAllOut))
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
  // that it was so at some time before an end says nothing of when the end was
  const dated = implied.filter(({ bounds }) => bounds.earliest !== -Infinity);
  const told = toldBefore([...evidence.beginnings, ...dated].toSorted(bySureBeginning));
  const spans = spansOf(evidence);
  const pooled = evidence.ends.map((end) => poolEnd(end, told, spans));
  const ends = pooled.map(({ end }) => end).toSorted(byEnd);
  const beginnings = [...evidence.beginnings, ...implied].toSorted(bySureBeginning);
  const sure = beginnings.filter(isSure);
  const first = sure[0] ?? beginnings.at(-1);
  return {
    beginnings,
    ends,
    contradictions: pooled.flatMap(contradictionsOf),
    startUntold: isStartUntold(beginnings),
    startOpen: beginnings.some(({ bounds }) => bounds.earliest === -Infinity),
    firstReport: first === undefined ? Infinity : latestOf(first),
    lastReported: lastSureReport(sure, ends),
  };
}
