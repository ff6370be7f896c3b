import type { Certainty } from './certainty.js';
import type { Beginning, End, StateEvidence } from './state-evidence.js';
import { isSure } from './state-evidence.js';
import type { PooledEnd, StateContradiction, StatePool } from './state-pool.js';
import { poolState } from './state-pool.js';

/**
 * Why a state is said to be so: before its first sure report nobody told its start (`START_UNKNOWN`), a date is imprecise
 * (`WITHIN_BOUNDS`), a report covers the moment (`REPORTED`), or no end was reported since the last one (`PRESUMED`).
 */
export type CertaintyReason = 'START_UNKNOWN' | 'WITHIN_BOUNDS' | 'REPORTED' | 'PRESUMED';

/** Whether a state held at a moment; of one that had ended, the certainty is that it once held. */
export interface StateAnswer {
  readonly certainty: Certainty;
  readonly reason: CertaintyReason;
  readonly ended: boolean;
  /** The first sure beginning since it last ended, else the earliest possible one. */
  readonly since: Beginning;
  /** The end that closed it; only of a state that ended. */
  readonly until: End | undefined;
  /** The latest bound of the latest sure report that it was so, whatever the moment asked for. */
  readonly lastReported: number | undefined;
  /** Whether nothing tells when it began, or only by when. */
  readonly startUnknown: boolean;
  readonly contradictions: readonly StateContradiction[];
}

/** A state asked about at an exclusive cut. */
interface Question {
  readonly pool: StatePool;
  readonly cut: number;
}

function hasSurelyBegun(beginning: Beginning, cut: number): boolean {
  return beginning.bounds.latest <= cut;
}

function hasPossiblyBegun(beginning: Beginning, cut: number): boolean {
  return beginning.bounds.earliest < cut;
}

/** What surely happened has possibly happened, also where other evidence leaves an end no more than its last moment. */
function hasPossiblyEnded(end: PooledEnd, cut: number): boolean {
  return end.earliest < cut || end.latest <= cut;
}

/** An end may close a beginning that it does not wholly precede. */
function mayClose(end: PooledEnd, beginning: Beginning, cut: number): boolean {
  return end.latest > beginning.bounds.earliest && hasPossiblyEnded(end, cut);
}

function standsInSameEntry({ end }: PooledEnd, beginning: Beginning): boolean {
  return end.entry === beginning.entry;
}

/** Whether nothing lies surely before this beginning that an end may belong to instead. */
function isFirst(beginning: Beginning, { beginnings }: StatePool): boolean {
  const [first, second] = beginnings;
  const soonestOther = first === beginning ? second : first;
  return soonestOther === undefined || soonestOther.bounds.latest > beginning.bounds.earliest;
}

/** What is only possibly published closes nothing surely but what it brought itself. */
function isSurelyKnown(end: PooledEnd, beginning: Beginning): boolean {
  return isSure(end.end) || standsInSameEntry(end, beginning);
}

function surelyCloses(end: PooledEnd, beginning: Beginning, { pool, cut }: Question): boolean {
  const isOver = mayClose(end, beginning, cut) && end.latest <= cut;
  const isContested = cut < end.contestedUntil;
  if (!isOver || isContested || !isSurelyKnown(end, beginning)) return false;
  return (
    standsInSameEntry(end, beginning) ||
    end.earliest >= beginning.bounds.latest ||
    isFirst(beginning, pool)
  );
}

/** The first end that surely closes the beginning by the cut. */
function closingEnd(beginning: Beginning, question: Question): PooledEnd | undefined {
  return question.pool.ends.find((end) => surelyCloses(end, beginning, question));
}

function holdsSurely(question: Question): boolean {
  const { beginnings, ends } = question.pool;
  return beginnings.some(
    (beginning) =>
      isSure(beginning) &&
      hasSurelyBegun(beginning, question.cut) &&
      !ends.some((end) => mayClose(end, beginning, question.cut)),
  );
}

function openBeginnings(question: Question): readonly Beginning[] {
  return question.pool.beginnings.filter(
    (beginning) =>
      hasPossiblyBegun(beginning, question.cut) && closingEnd(beginning, question) === undefined,
  );
}

function isBeforeFirstReport({ pool, cut }: Question): boolean {
  return cut < pool.firstReport;
}

/** Whether the dates alone leave open whether it held, even if all that is possibly published was, but for ends of others. */
function isWithinBounds({ pool, cut }: Question): boolean {
  return !pool.beginnings.some(
    (beginning) =>
      hasSurelyBegun(beginning, cut) &&
      !pool.ends.some((end) => isSurelyKnown(end, beginning) && mayClose(end, beginning, cut)),
  );
}

function reasonOf(question: Question): CertaintyReason {
  const { pool, cut } = question;
  const startUnknown = pool.startUntold || pool.startOpen;
  if (isBeforeFirstReport(question) && startUnknown) return 'START_UNKNOWN';
  if (isWithinBounds(question)) return 'WITHIN_BOUNDS';
  return cut <= (pool.lastReported ?? Infinity) ? 'REPORTED' : 'PRESUMED';
}

/** The first sure one of them, else the earliest; they are in the order in which they had surely begun. */
function firstSure(beginnings: readonly [Beginning, ...Beginning[]]): Beginning {
  const [first, ...others] = beginnings;
  const earliest = others.reduce(
    (least, other) => (other.bounds.earliest < least.bounds.earliest ? other : least),
    first,
  );
  return beginnings.find(isSure) ?? earliest;
}

function nonEmpty<Element>(list: readonly Element[]): readonly [Element, ...Element[]] | undefined {
  const [first, ...others] = list;
  return first === undefined ? undefined : [first, ...others];
}

function answer(
  pool: StatePool,
  own: Omit<StateAnswer, 'lastReported' | 'startUnknown' | 'contradictions'>,
) {
  const { lastReported, startUntold, startOpen, contradictions } = pool;
  return { ...own, lastReported, startUnknown: startUntold || startOpen, contradictions };
}

/** A state that is certain or possible at the cut. */
function holding(question: Question, since: Beginning): StateAnswer {
  return answer(question.pool, {
    certainty: holdsSurely(question) ? 'CERTAIN' : 'POSSIBLE',
    reason: reasonOf(question),
    ended: false,
    since,
    until: undefined,
  });
}

interface Closed {
  readonly beginning: Beginning;
  readonly by: PooledEnd;
}

/** Whether a sure entry tells of the state itself that it ended, whatever else ended it first. */
function isSurelyToldOver(beginning: Beginning, question: Question): boolean {
  return question.pool.ends.some(
    (end) =>
      isSure(end.end) && end.end.field !== 'CONSEQUENCE' && surelyCloses(end, beginning, question),
  );
}

/** It once held for sure if it had surely begun, or if a sure entry tells its end. */
function onceHeldSurely(closed: readonly Closed[], question: Question): boolean {
  return closed.some(
    ({ beginning }) =>
      (isSure(beginning) && hasSurelyBegun(beginning, question.cut)) ||
      isSurelyToldOver(beginning, question),
  );
}

/** A state that had possibly begun by the cut, and of which every beginning is surely closed. */
function ended(question: Question, closed: readonly [Closed, ...Closed[]]): StateAnswer {
  const { pool, cut } = question;
  const last = closed.reduce((one, other) => (other.by.latest > one.by.latest ? other : one));
  const episode = closed.filter(({ by }) => by === last.by).map(({ beginning }) => beginning);
  const isCertain = onceHeldSurely(closed, question);
  return answer(pool, {
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
    reason: isCertain || !isWithinBoundsOfBeginning(closed, cut) ? 'REPORTED' : 'WITHIN_BOUNDS',
    ended: true,
    since: firstSure(nonEmpty(episode) ?? [last.beginning]),
    until: last.by.end,
  });
}

function isWithinBoundsOfBeginning(closed: readonly Closed[], cut: number): boolean {
  return !closed.some(({ beginning }) => hasSurelyBegun(beginning, cut));
}

/**
 * Whether a state held at an exclusive cut of valid time: certain if some beginning surely lies before it and no end may close
 * that one, possible if some beginning may lie before it and no end surely closes that one, or if its start is unknown.
 * `undefined` when it was not even possibly so.
 */
export function stateAt(pool: StatePool, cut: number): StateAnswer | undefined {
  const question = { pool, cut };
  const open = nonEmpty(openBeginnings(question));
  if (open !== undefined) return holding(question, firstSure(open));
  const all = nonEmpty(pool.beginnings);
  if (all !== undefined && pool.startUntold && isBeforeFirstReport(question)) {
    return holding(question, firstSure(all));
  }
  const closed = pool.beginnings
    .filter((beginning) => hasPossiblyBegun(beginning, cut))
    .map((beginning) => ({ beginning, by: closingEnd(beginning, question) }))
    .filter((pair): pair is Closed => pair.by !== undefined);
  const episodes = nonEmpty(closed);
  return episodes === undefined ? undefined : ended(question, episodes);
}

/** Puts the evidence of a state together and asks it once. */
export function stateOf(evidence: StateEvidence, cut: number): StateAnswer | undefined {
  return stateAt(poolState(evidence), cut);
}
