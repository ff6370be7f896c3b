import type { Stance, Tie } from '#events/words';
import { SYMMETRIC_TIES } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { canonicalGroup } from './canonical.js';
import type { Link } from './hierarchy.js';
import { linksDuring, rollsUp } from './hierarchy.js';
import type { KnownEntry } from './known.js';
import { counts } from './known.js';
import type { Knowledge } from './knowledge.js';
import type { NaiveTie, TieEvidence, Told } from './tie-evidence.js';
import { dated, endsTie, evidenceOf, namesTie, saysItWasSo, tiesTold } from './tie-evidence.js';
import { holdingAt, isBeforeUnknownStart, untilOf } from './tie-certainty.js';
import { ofType } from './visibility.js';

export interface NaiveAffiliationFilter {
  readonly group?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly tie?: readonly Tie[];
  readonly certainty?: readonly Certainty[];
  readonly stance?: readonly Stance[];
  readonly ended?: readonly boolean[];
  readonly disputed?: readonly boolean[];
  readonly unknownStarts?: boolean;
  readonly reportedSince?: number;
}

type CertaintyReason = 'START_UNKNOWN' | 'WITHIN_BOUNDS' | 'REPORTED' | 'PRESUMED';

interface When {
  readonly validAt: number;
  readonly ended: boolean;
}

export interface NaiveAffiliation extends NaiveTie {
  readonly certainty: Certainty;
  readonly reason: CertaintyReason | undefined;
  readonly ended: boolean;
  readonly since: Bounds | undefined;
  readonly lastReported: number | undefined;
  readonly stance: Stance;
  /** Any of them, where reports of one time differ. */
  readonly strengths: readonly (string | undefined)[];
  readonly disputed: boolean;
  readonly evidence: readonly string[];
  readonly against: readonly string[];
  /** The entries of which one tells the end that closes it; none while it holds. */
  readonly until: readonly string[];
}

const STRENGTHS: readonly Stance[] = ['ASSERTED', 'CLAIMED', 'ASSESSED', 'ALLEGED'];

function hullOf({ alternatives }: Told): Bounds {
  const [first, ...others] = alternatives;
  if (first === undefined) throw new Error('a date has bounds');
  return hull(first, ...others);
}

/** The latest bound of the latest sure report: of a beginning, or of the day before an end that the same entry tells. */
function lastReportedOf({ beginnings, ends }: TieEvidence): number | undefined {
  const told = [
    ...beginnings.filter(({ sure }) => sure).map((one) => hullOf(one).latest),
    ...ends
      .filter(({ sure, field }) => sure && field === 'until')
      .map((one) => hullOf(one).earliest)
      .filter((moment) => Number.isFinite(moment)),
  ];
  return told.length === 0 ? undefined : Math.max(...told);
}

function isAllSure({ beginnings, ends }: TieEvidence): boolean {
  return [...beginnings, ...ends].every(({ sure }) => sure);
}

/** The first reason that fits; none of them speaks of what is only possible for its publication; that a tie once held, which has ended, is as it was reported. */
function reasonOf(
  evidence: TieEvidence,
  certainty: Certainty,
  at: When,
): CertaintyReason | undefined {
  const { validAt, ended } = at;
  if (!ended && isBeforeUnknownStart(evidence, validAt)) return 'START_UNKNOWN';
  if (certainty === 'POSSIBLE') return isAllSure(evidence) ? 'WITHIN_BOUNDS' : undefined;
  if (ended) return 'REPORTED';
  const lastReported = lastReportedOf(evidence);
  return validAt <= (lastReported ?? -Infinity) ? 'REPORTED' : 'PRESUMED';
}

function isBefore(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];
}

/**
 * The beginning that was surely over first, else the one that may have been earliest. Where ends leave only some of the beginnings,
 * or not all had come, the text does not say which of them to show.
 */
function sinceOf({ beginnings, ends }: TieEvidence, validAt: number): Bounds | undefined {
  if (ends.length > 0 || beginnings.map(hullOf).some(({ earliest }) => earliest >= validAt))
    return undefined;
  const sure = beginnings.filter(({ sure }) => sure).map(hullOf);
  if (sure.length > 0)
    return sure.reduce((first, date) =>
      isBefore([date.latest, date.earliest], [first.latest, first.earliest]) ? date : first,
    );
  return beginnings
    .map(hullOf)
    .reduce((first, date) =>
      isBefore([date.earliest, date.latest], [first.earliest, first.latest]) ? date : first,
    );
}

/** The entries that say that it was so, be it up to an end, those that repeat another one included; only those surely out, if there are any. */
function saying(known: Knowledge, tie: NaiveTie): readonly KnownEntry[] {
  const all = known.entries
    .filter((entry) => counts(entry.content) && namesTie(known, entry, tie))
    .filter((entry) => saysItWasSo(known, entry));
  const sure = all.filter(({ visibility }) => visibility === 'CERTAIN');
  return sure.length > 0 ? sure : all;
}

function strongestStance(known: Knowledge, tie: NaiveTie): Stance {
  const told = saying(known, tie).map(({ content }) => content.stance);
  const strongest = STRENGTHS.find((stance) => told.includes(stance));
  if (strongest === undefined) throw new Error('someone says so');
  return strongest;
}

/** By when, as it tells it, an entry last says that it was so; then when it came out. */
function recencyOf(known: Knowledge, entry: KnownEntry): readonly number[] {
  const dates = dated(known, entry);
  const told = (field: 'held' | 'until' | 'since') => {
    const [first, ...others] = dates[field] ?? [];
    return first === undefined ? undefined : hull(first, ...others);
  };
  const moment =
    told('held')?.latest ?? told('until')?.earliest ?? told('since')?.latest ?? -Infinity;
  return [moment, entry.published.latest, entry.published.earliest];
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return (one[at] ?? 0) > (other[at] ?? 0);
}

/** What the latest report that tells a strength says; undefined among several where reports of one time differ. */
function strengthsOf(known: Knowledge, tie: NaiveTie): readonly (string | undefined)[] {
  const telling = known.entries
    .filter((entry) => counts(entry.content) && namesTie(known, entry, tie))
    .filter((entry) => strengthIn(entry) !== undefined);
  const sure = telling.filter(({ visibility }) => visibility === 'CERTAIN');
  const speaking = sure.length > 0 ? sure : telling;
  const latest = speaking.filter((entry) =>
    speaking.every((other) => !isLater(recencyOf(known, other), recencyOf(known, entry))),
  );
  return latest.length === 0 ? [undefined] : latest.map(strengthIn);
}

function strengthIn({ content }: KnownEntry): string | undefined {
  return content.type === 'RelationshipReported' ? content.fact.strength : undefined;
}

/** Every entry that begins, reports or ends the tie, those that repeat another one included. */
function restsOn(known: Knowledge, tie: NaiveTie): readonly string[] {
  return known.entries
    .filter(({ content }) => counts(content))
    .filter((entry) => namesTie(known, entry, tie) || endsTie(known, entry, tie))
    .map(({ uuid }) => uuid);
}

/** The denials that are about something that the tie rests on. */
function denialsOf({ entries }: Knowledge, rests: readonly string[]): readonly string[] {
  return ofType(entries, 'StatementMade')
    .filter(({ content }) => content.stance === 'DENIED')
    .filter(({ content }) => content.fact.about.some((uuid) => rests.includes(uuid)))
    .map(({ uuid }) => uuid);
}

/** The entries that deny the tie themselves. */
function deniedIn(known: Knowledge, tie: NaiveTie): readonly string[] {
  return known.entries
    .filter(({ content }) => content.stance === 'DENIED')
    .filter((entry) => namesTie(known, entry, tie))
    .map(({ uuid }) => uuid);
}

function affiliationAt(
  known: Knowledge,
  tie: NaiveTie,
  validAt: number,
): NaiveAffiliation | undefined {
  const evidence = evidenceOf(known, tie);
  const { holds, begun } = holdingAt(evidence, validAt);
  const certainty = holds ?? begun;
  if (certainty === undefined) return undefined;
  const rests = restsOn(known, tie);
  const denials = denialsOf(known, rests);
  return {
    ...tie,
    certainty,
    reason: reasonOf(evidence, certainty, { validAt, ended: holds === undefined }),
    ended: holds === undefined,
    since: sinceOf(evidence, validAt),
    lastReported: lastReportedOf(evidence),
    stance: strongestStance(known, tie),
    strengths: strengthsOf(known, tie),
    disputed: denials.length > 0,
    evidence: [...rests].sort(),
    against: [...new Set([...denials, ...deniedIn(known, tie)])].sort(),
    until: holds === undefined ? untilOf(evidence, validAt) : [],
  };
}

function asks<Value>(asked: readonly Value[] | undefined, value: Value): boolean {
  return asked === undefined || asked.includes(value);
}

function isAmong(
  { cut }: Knowledge,
  links: readonly Link[],
  groups: readonly string[] | undefined,
  party: string,
): boolean {
  if (groups === undefined) return true;
  const ways = groups.map((group) => rollsUp(links, party, canonicalGroup(cut, group)));
  return highest(...ways) !== undefined;
}

/** Whether the parties are asked for; a symmetric tie may be read from either side. */
function hasParties(
  known: Knowledge,
  links: readonly Link[],
  { from, to, tie }: NaiveTie,
  filter: NaiveAffiliationFilter,
): boolean {
  const among = (groups: readonly string[] | undefined, party: string) =>
    isAmong(known, links, groups, party);
  if (!among(filter.group, from) && !among(filter.group, to)) return false;
  const asTold = among(filter.from, from) && among(filter.to, to);
  return asTold || (SYMMETRIC_TIES.has(tie) && among(filter.from, to) && among(filter.to, from));
}

function isMeant(row: NaiveAffiliation, filter: NaiveAffiliationFilter): boolean {
  return (
    asks(filter.tie, row.tie) &&
    asks(filter.certainty, row.certainty) &&
    asks(filter.stance, row.stance) &&
    asks(filter.ended ?? [false], row.ended) &&
    asks(filter.disputed, row.disputed) &&
    (filter.unknownStarts === true || row.reason !== 'START_UNKNOWN')
  );
}

function isReportedSince({ lastReported }: NaiveAffiliation, moment: number | undefined): boolean {
  return moment === undefined || (lastReported !== undefined && lastReported > moment);
}

/** The ties at a cut of valid time that a filter means, one after the other. */
export function naiveAffiliations(
  known: Knowledge,
  validAt: number,
  filter: NaiveAffiliationFilter,
): readonly NaiveAffiliation[] {
  const links = linksDuring(known, [{ earliest: validAt - 1, latest: validAt }]);
  return tiesTold(known)
    .flatMap((tie) => affiliationAt(known, tie, validAt) ?? [])
    .filter((row) => hasParties(known, links, row, filter))
    .filter((row) => isMeant(row, filter))
    .filter((row) => isReportedSince(row, filter.reportedSince));
}
