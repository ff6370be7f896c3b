import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import type { TieEvidence, Told } from './tie-evidence.js';

/** A date that was told, with one of its alternatives taken for true. */
interface Dated extends Bounds {
  readonly told: Told;
  readonly sure: boolean;
}

/** One way in which all dates of a tie may be meant. */
interface Reading {
  readonly beginnings: readonly Dated[];
  readonly ends: readonly Dated[];
}

/** Whether a tie holds at a cut of valid time, and whether it ever began by then. */
export interface Holding {
  readonly holds: Certainty | undefined;
  readonly begun: Certainty | undefined;
}

function hullOf({ alternatives }: Told): Bounds {
  const [first, ...others] = alternatives;
  if (first === undefined) throw new Error('a date has bounds');
  return hull(first, ...others);
}

function everyChoice(dates: readonly Told[]): readonly (readonly Dated[])[] {
  let choices: readonly (readonly Dated[])[] = [[]];
  for (const told of dates) {
    const { sure } = told;
    choices = choices.flatMap((chosen) =>
      [hullOf(told)].map((bounds) => [...chosen, { ...bounds, told, sure }]),
    );
  }
  return choices;
}

function readings({ beginnings, ends }: TieEvidence): readonly Reading[] {
  return everyChoice(beginnings).flatMap((began) =>
    everyChoice(ends).map((ended) => ({ beginnings: began, ends: narrowed(began, ended) })),
  );
}

/** The sure beginning that is over first. */
function firstSure(beginnings: readonly Dated[]): Dated | undefined {
  let first: Dated | undefined;
  for (const one of beginnings)
    if (one.sure && (first === undefined || one.latest < first.latest)) first = one;
  return first;
}

/** Leaves out what began before a sure end that the start told beside an end surely follows: that was an earlier time. */
function ofItsTime(end: Dated, beginnings: readonly Dated[], ends: readonly Dated[]) {
  const [start] = beginnings
    .filter(({ told }) => told.entry === end.told.entry)
    .toSorted((one, other) => one.latest - other.latest || one.earliest - other.earliest);
  if (start === undefined) return beginnings;
  const over = ends
    .filter(({ told, sure }) => sure && told.entry !== end.told.entry)
    .filter(({ latest }) => latest <= start.earliest);
  return beginnings.filter(({ latest }) => over.every((other) => latest > other.latest));
}

/** An end lies after the first sure beginning, and after every sure `held` that is not later than it. */
function narrowed(beginnings: readonly Dated[], ends: readonly Dated[]): readonly Dated[] {
  return ends.map((end) => {
    const first = firstSure(ofItsTime(end, beginnings, ends));
    let { earliest } = end;
    for (const one of beginnings) {
      const narrows = one === first || (one.sure && one.told.field === 'held');
      if (narrows && one.latest <= end.latest) earliest = Math.max(earliest, one.latest);
    }
    return { ...end, earliest };
  });
}

/** The span of another entry that surely holds an end: from its `since` to its `held` or `until`. */
function spanAround(end: Dated, { beginnings, ends }: Reading): Bounds | undefined {
  for (const since of beginnings.filter(({ told }) => told.field === 'since')) {
    if (since.told.entry === end.told.entry || since.latest > end.earliest) continue;
    const close = [...beginnings, ...ends]
      .filter(({ told }) => told.entry === since.told.entry)
      .filter(({ told }) => told.field === 'held' || told.field === 'until')
      .find(({ told }) => end.latest <= hullOf(told).earliest);
    if (close !== undefined) return { earliest: since.latest, latest: close.latest };
  }
  return undefined;
}

function mayClose(end: Dated, beginning: Dated, cut: number): boolean {
  return end.latest > beginning.earliest && (end.earliest < cut || end.latest <= cut);
}

/** Whether an end surely lies after a beginning and by the cut, if no other entry says that the tie went on. */
function surelyFollows(end: Dated, beginning: Dated, reading: Reading, cut: number): boolean {
  if (!mayClose(end, beginning, cut) || end.latest > cut) return false;
  if (end.told.entry === beginning.told.entry) return true;
  if (!end.sure) return false;
  return (
    end.earliest >= beginning.latest ||
    !reading.beginnings.some((other) => other !== beginning && other.latest <= beginning.earliest)
  );
}

function surelyCloses(end: Dated, beginning: Dated, reading: Reading, cut: number): boolean {
  return surelyFollows(end, beginning, reading, cut) && spanAround(end, reading) === undefined;
}

/** An end inside another entry's span acts only inside that span. */
function acts(end: Dated, reading: Reading, cut: number): boolean {
  const span = spanAround(end, reading);
  return span === undefined || cut <= span.latest;
}

function certainIn(reading: Reading, cut: number): boolean {
  return reading.beginnings.some(
    (beginning) =>
      beginning.sure &&
      beginning.latest <= cut &&
      !reading.ends.some((end) => mayClose(end, beginning, cut) && acts(end, reading, cut)),
  );
}

function possibleIn(reading: Reading, cut: number): boolean {
  return reading.beginnings.some(
    (beginning) =>
      beginning.earliest < cut &&
      !reading.ends.some((end) => surelyCloses(end, beginning, reading, cut)),
  );
}

/** Whether a tie once held: what surely ended had surely begun. */
function begunIn(reading: Reading, cut: number): Certainty | undefined {
  let begun: Certainty | undefined;
  for (const one of reading.beginnings) {
    if (one.earliest >= cut) continue;
    const isToldOver = reading.ends.some(
      (end) => end.sure && !end.told.follows && surelyCloses(end, one, reading, cut),
    );
    const hasSurelyBegun = one.sure && one.latest <= cut;
    begun = highest(begun, hasSurelyBegun || isToldOver ? 'CERTAIN' : 'POSSIBLE');
  }
  return begun;
}

function latestOf({ alternatives }: Told): number {
  return Math.max(...alternatives.map((bounds) => bounds.latest));
}

/** Whether all that is out may only have found it so: what is only possibly published takes nothing away. */
function isOnlyFound({ beginnings }: TieEvidence): boolean {
  const surely = beginnings.filter(({ sure }) => sure);
  if (surely.length > 0) return surely.every(({ field }) => field === 'held');
  return beginnings.some((one) =>
    beginnings.filter(({ entry }) => entry === one.entry).every(({ field }) => field === 'held'),
  );
}

/** Whether nobody says when a tie began: all only found it so, or one began in an open past. */
function startIsUnknown(evidence: TieEvidence): boolean {
  return (
    isOnlyFound(evidence) ||
    evidence.beginnings.some(({ alternatives }) =>
      alternatives.some(({ earliest }) => earliest === -Infinity),
    )
  );
}

/**
 * Whether a cut lies before the first sure report of a tie whose start nobody tells; without a sure one, before the first report of
 * any entry, since it may be the only one that is out.
 */
export function isBeforeUnknownStart(evidence: TieEvidence, cut: number): boolean {
  if (!startIsUnknown(evidence)) return false;
  const { beginnings } = evidence;
  const sure = beginnings.filter((beginning) => beginning.sure);
  if (sure.length > 0) return sure.every((one) => cut < latestOf(one));
  return beginnings.some((one) =>
    beginnings.filter(({ entry }) => entry === one.entry).every((own) => cut < latestOf(own)),
  );
}

function inAll(verdicts: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (verdicts.every((verdict) => verdict === 'CERTAIN')) return 'CERTAIN';
  return verdicts.some((verdict) => verdict !== undefined) ? 'POSSIBLE' : undefined;
}

/** Whether a tie holds at an exclusive cut of valid time: certain under every reading of its dates, possible under one. */
export function holdingAt(evidence: TieEvidence, cut: number): Holding {
  const ways = readings(evidence);
  const holds = inAll(
    ways.map((reading) => {
      if (certainIn(reading, cut)) return 'CERTAIN';
      return possibleIn(reading, cut) ? 'POSSIBLE' : undefined;
    }),
  );
  const mayHold = isOnlyFound(evidence) && isBeforeUnknownStart(evidence, cut);
  return {
    holds: holds ?? (mayHold ? 'POSSIBLE' : undefined),
    begun: inAll(ways.map((reading) => begunIn(reading, cut))),
  };
}

function momentsOf(evidence: TieEvidence): readonly number[] {
  return [...evidence.beginnings, ...evidence.ends]
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((moment) => Number.isFinite(moment));
}

/** Whether a tie held during bounds: certain when at every moment of them, possible when at one. */
export function holdingDuring(evidence: TieEvidence, during: Bounds): Certainty | undefined {
  const moments = [...momentsOf(evidence), during.earliest, during.latest]
    .filter((moment) => Number.isFinite(moment))
    .flatMap((moment) => [moment - 1, moment, moment + 1]);
  if (during.earliest === -Infinity) moments.push(Math.min(...moments) - 1);
  if (during.latest === Infinity) moments.push(Math.max(...moments) + 1);
  return inAll(
    moments
      .filter((cut) => cut > during.earliest && cut <= during.latest)
      .map((cut) => holdingAt(evidence, cut).holds),
  );
}

/** The entries that tell an end which surely lies after a beginning by the cut, one inside the span of another entry among them. */
export function untilOf(evidence: TieEvidence, cut: number): readonly string[] {
  const closing = readings(evidence).flatMap((reading) =>
    reading.ends.filter((end) =>
      reading.beginnings.some((one) => one.earliest < cut && surelyFollows(end, one, reading, cut)),
    ),
  );
  return [...new Set(closing.map(({ told }) => told.entry.uuid))].sort();
}
