import { SYMMETRIC_TIES } from '#events/words';
import type { Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { sorted, sortText } from '#libs/projections/names/sort-text';
import type { AffiliationFilter, AffiliationOrder } from '#libs/projections/ties/affiliations';
import { includedIn } from '#libs/projections/ties/roll-up';
import { tieKey } from '#libs/projections/ties/ties';
import type { TieRow } from './tie-columns.js';
import type { TieAt, TiesAt } from './ties-at.js';
import { certaintyOfState, hasEnded, hasUnknownStart, NOT_LISTED } from './tie-stretches.js';

/** A tie that is listed, and its place in the list. */
export interface ListedTie {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly sortKey: string;
}

interface Asked {
  readonly validAt: number;
  readonly filter: AffiliationFilter;
  readonly orderBy: AffiliationOrder;
  readonly canonicalGroup: (slug: string) => string;
}

/** The same ties in the same order as `affiliationsAt` lists them, from columns. */
export function columnAffiliations(ties: TiesAt, asked: Asked): readonly ListedTie[] {
  const { validAt, filter, orderBy } = asked;
  const parties = partiesAsked(ties, asked);
  const listed: ListedTie[] = [];
  for (const at of ties.among(parties.candidates)) {
    const code = at.codeAt(validAt);
    if (code === NOT_LISTED || !isListed(code, filter)) continue;
    if (!parties.isAmong(at.told) || !isMeant(at.told, code, filter)) continue;
    const { from, to, tie } = at.told;
    const sortKey = sortText(...orderedBy(at, validAt, orderBy), tieKey(at.told));
    listed.push({ from, to, tie, sortKey });
  }
  return sorted(listed);
}

/** Whose ties are asked for: of a symmetric tie either group may stand on either side. */
function partiesAsked(ties: TiesAt, { validAt, filter, canonicalGroup }: Asked) {
  const during: Bounds = { earliest: validAt - 1, latest: validAt };
  const members = (slugs: readonly string[] | undefined) =>
    slugs === undefined
      ? undefined
      : includedIn(ties.hierarchy(), slugs.map(canonicalGroup), during);
  const [group, from, to] = [members(filter.group), members(filter.from), members(filter.to)];
  const standsBetween = (one: string, other: string) =>
    (from?.has(one) ?? true) && (to?.has(other) ?? true);
  return {
    candidates: (group ?? from ?? to)?.keys(),
    isAmong: ({ from: one, to: other, tie }: TieRow): boolean =>
      (group === undefined || group.has(one) || group.has(other)) &&
      (standsBetween(one, other) || (SYMMETRIC_TIES.has(tie) && standsBetween(other, one))),
  };
}

function isMeant(told: TieRow, code: number, filter: AffiliationFilter): boolean {
  const { reportedSince } = filter;
  return (
    isAsked(told.tie, filter.tie) &&
    isAsked(certaintyOfState(code), filter.certainty) &&
    isAsked(told.stance, filter.stance) &&
    isAsked(told.disputed, filter.disputed) &&
    (reportedSince === undefined || told.lastReported > reportedSince)
  );
}

function isListed(code: number, { ended = [false], unknownStarts = false }: AffiliationFilter) {
  return ended.includes(hasEnded(code)) && (unknownStarts || !hasUnknownStart(code));
}

function isAsked<Value>(value: Value, asked: readonly Value[] | undefined): boolean {
  return asked === undefined || asked.includes(value);
}

function orderedBy(at: TieAt, validAt: number, orderBy: AffiliationOrder): readonly number[] {
  switch (orderBy) {
    case 'SINCE': {
      if (at.told.startUnknown) return [Infinity, Infinity];
      const { earliest, latest } = at.sinceAt(validAt);
      return [earliest, latest];
    }
    case 'LAST_REPORTED':
      return [at.told.lastReported === -Infinity ? Infinity : at.told.lastReported];
    case 'GROUP':
      return [];
  }
}
