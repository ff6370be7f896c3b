import type { Stance, Tie } from '#events/words';
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

export interface NaiveAffiliation extends NaiveTie {
  readonly certainty: Certainty;
  readonly reason: 'START_UNKNOWN' | 'WITHIN_BOUNDS' | 'REPORTED' | 'PRESUMED';
  readonly ended: boolean;
  readonly since: Bounds;
  readonly lastReported: number | undefined;
  readonly stance: Stance;
  readonly strength: string | undefined;
  readonly disputed: boolean;
}

const STRENGTHS: readonly Stance[] = ['ASSERTED', 'CLAIMED', 'ASSESSED', 'ALLEGED'];

function isSure({ visibility }: KnownEntry): boolean {
  return visibility === 'CERTAIN';
}

function hullOf({ alternatives }: Told): Bounds {
  const [first, ...others] = alternatives;
  if (first === undefined) throw new Error('a date has bounds');
  return hull(first, ...others);
}

/** The latest bound of the latest sure report: of a beginning, or of the day before an end that the same entry tells. */
function lastReportedOf({ beginnings, ends }: TieEvidence): number | undefined {
  const told = [
    ...beginnings.filter(({ entry }) => isSure(entry)).map((one) => hullOf(one).latest),
    ...ends
      .filter(({ entry, field }) => isSure(entry) && field === 'until')
      .map((one) => hullOf(one).earliest)
      .filter((moment) => Number.isFinite(moment)),
  ];
  return told.length === 0 ? undefined : Math.max(...told);
}

function reasonOf(evidence: TieEvidence, certainty: Certainty, validAt: number) {
  if (isBeforeUnknownStart(evidence, validAt)) return 'START_UNKNOWN';
  if (certainty === 'POSSIBLE') return 'WITHIN_BOUNDS';
  const lastReported = lastReportedOf(evidence);
  return lastReported !== undefined && validAt <= lastReported ? 'REPORTED' : 'PRESUMED';
}

/** The first sure beginning, else the earliest. */
function sinceOf({ beginnings }: TieEvidence): Bounds {
  const sure = beginnings.filter(({ entry }) => isSure(entry));
  const dates = (sure.length > 0 ? sure : beginnings).map(hullOf);
  return dates.reduce((first, date) => {
    if (date.earliest !== first.earliest) return date.earliest < first.earliest ? date : first;
    return date.latest < first.latest ? date : first;
  });
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
      content.fact.statement === 'DENIAL' && content.fact.about.some((uuid) => restsOn.includes(uuid)),
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
    reason: reasonOf(evidence, certainty, validAt),
    ended: holds === undefined,
    since: sinceOf(evidence),
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
  ...parties: readonly string[]
): boolean {
  if (groups === undefined) return true;
  const ways = groups.flatMap((group) =>
    parties.map((party) => rollsUp(links, party, canonicalGroup(cut, group))),
  );
  return highest(...ways) !== undefined;
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
    .filter((row) => isAmong(known, links, filter.group, row.from, row.to))
    .filter((row) => isAmong(known, links, filter.from, row.from))
    .filter((row) => isAmong(known, links, filter.to, row.to))
    .filter((row) => isMeant(row, filter))
    .filter((row) => isReportedSince(row, filter.reportedSince));
}
