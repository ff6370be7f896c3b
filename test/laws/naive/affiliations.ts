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
import type { Knowledge } from './knowledge.js';
import type { NaiveTie, TieEvidence, Told } from './tie-evidence.js';
import { evidenceOf, tiesTold } from './tie-evidence.js';
import { holdingAt, isBeforeUnknownStart } from './tie-certainty.js';
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
  readonly strength: string | undefined;
  readonly disputed: boolean;
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

function strongestStance({ beginnings }: TieEvidence): Stance {
  const told = beginnings.map(({ entry }) => entry.content.stance);
  const strongest = STRENGTHS.find((stance) => told.includes(stance));
  if (strongest === undefined) throw new Error('someone says so');
  return strongest;
}

function strengthIn({ content }: KnownEntry): string | undefined {
  return content.type === 'RelationshipReported' ? content.fact.strength : undefined;
}

/** What the latest report that tells a strength says. */
function strengthOf({ beginnings }: TieEvidence): string | undefined {
  let latest: Told | undefined;
  for (const one of beginnings) {
    if (strengthIn(one.entry) === undefined) continue;
    if (latest === undefined || hullOf(one).latest > hullOf(latest).latest) latest = one;
  }
  return latest === undefined ? undefined : strengthIn(latest.entry);
}

/** Whether a denial is about something that the tie rests on. */
function isDisputed({ entries }: Knowledge, { beginnings, ends }: TieEvidence): boolean {
  const restsOn = [...beginnings, ...ends].map(({ entry }) => entry.uuid);
  return ofType(entries, 'StatementMade').some(
    ({ content }) =>
      content.fact.statement === 'DENIAL' &&
      content.fact.about.some((uuid) => restsOn.includes(uuid)),
  );
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
  return {
    ...tie,
    certainty,
    reason: reasonOf(evidence, certainty, { validAt, ended: holds === undefined }),
    ended: holds === undefined,
    since: sinceOf(evidence, validAt),
    lastReported: lastReportedOf(evidence),
    stance: strongestStance(evidence),
    strength: strengthOf(evidence),
    disputed: isDisputed(known, evidence),
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
