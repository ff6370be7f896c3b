import type { Stance, Tie } from '#events/words';
import { SYMMETRIC_TIES } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { groupName } from '../names/naming.js';
import { includedGroups } from './roll-up.js';
import { sorted, sortText } from '../names/sort-text.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { pairKey } from '../links/pair-key.js';
import { tieKey, tiesBetween, tiesOf } from './ties.js';
import type { TieParties, ToldTie } from './ties.js';
import type { View, ViewEntry } from '../view/view.js';

/** Which ties are meant. Lists hold alternatives; an absent field asks for nothing, but ended ties are left out unless asked for. */
export interface AffiliationFilter extends StateFilter {
  /** On either side; what rolls up into a group, even if only possibly, is included. */
  readonly group?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly tie?: readonly Tie[];
  readonly certainty?: readonly Certainty[];
  /** The strongest stance of a tie. */
  readonly stance?: readonly Stance[];
  readonly disputed?: readonly boolean[];
  /** Only ties with a sure report at or after this moment. */
  readonly reportedSince?: number;
}

/** By beginning (unknown ones last), by last sure report (none last), or by the slugs. */
export type AffiliationOrder = 'SINCE' | 'LAST_REPORTED' | 'GROUP';

/** A tie between two groups at one valid time. */
export interface Affiliation extends TieParties, StateRow {
  /** Names the tie; the same at every basis as long as its groups are. */
  readonly key: string;
  /** Places the row in the order asked for. */
  readonly sortKey: string;
  readonly text: string;
  /** As the latest report that tells it puts it. */
  readonly strength: string | undefined;
}

/** The ties at an exclusive cut of valid time that a filter means, in order. */
export function affiliationsAt(
  view: View,
  validAt: number,
  filter: AffiliationFilter = {},
  orderBy: AffiliationOrder = 'SINCE',
): readonly Affiliation[] {
  const isMeant = meantBy(filter);
  const during = { earliest: validAt - 1, latest: validAt };
  const ties = tiesOf(view).filter(amongParties(view, filter, during));
  const rows = rowsOf(view, ties, validAt, { filter, orderBy });
  return sorted(rows.filter((row) => isMeant(row, row)));
}

/** A tie at an exclusive cut of valid time; undefined when it was not even possibly so by then. */
export function affiliationAt(
  view: View,
  validAt: number,
  parties: TieParties,
  orderBy: AffiliationOrder = 'SINCE',
): Affiliation | undefined {
  const wanted = tieKey(parties);
  const ties = tiesBetween(view, pairKey(parties.from, parties.to));
  const told = ties.filter(({ subject }) => tieKey(subject) === wanted);
  const filter = { ended: [true, false], unknownStarts: true };
  return rowsOf(view, told, validAt, { filter, orderBy })[0];
}

interface RowsAsked {
  readonly filter: StateFilter;
  readonly orderBy: AffiliationOrder;
}

function rowsOf(
  view: View,
  ties: readonly ToldTie[],
  validAt: number,
  { filter, orderBy }: RowsAsked,
): readonly Affiliation[] {
  const byKey = new Map(ties.map((told) => [tieKey(told.subject), told]));
  return stateRowsAt(view, ties, validAt, filter).map(([parties, row]) => {
    const key = tieKey(parties);
    return {
      ...parties,
      ...row,
      key,
      sortKey: sortText(...orderedBy(row, orderBy), key),
      text: affiliationText(view, parties, row),
      strength: latestStrength(byKey.get(key)?.reports ?? []),
    };
  });
}

type PartiesTest = (told: ToldTie) => boolean;

/** Of a symmetric tie either group may stand on either side. */
function amongParties(view: View, filter: AffiliationFilter, during: Bounds): PartiesTest {
  const members = (slugs: readonly string[] | undefined) =>
    slugs === undefined ? undefined : includedGroups(view, slugs, during);
  const [group, from, to] = [members(filter.group), members(filter.from), members(filter.to)];
  const standsBetween = (one: string, other: string) =>
    (from?.has(one) ?? true) && (to?.has(other) ?? true);
  return ({ subject: { from: one, to: other, tie } }) =>
    (group === undefined || group.has(one) || group.has(other)) &&
    (standsBetween(one, other) || (SYMMETRIC_TIES.has(tie) && standsBetween(other, one)));
}

type RowTest = (parties: TieParties, row: StateRow) => boolean;

function meantBy({ tie, certainty, stance, disputed, reportedSince }: AffiliationFilter): RowTest {
  return (parties, row) =>
    isAmong(parties.tie, tie) &&
    isAmong(row.certainty, certainty) &&
    isAmong(row.stance, stance) &&
    isAmong(row.disputed, disputed) &&
    (reportedSince === undefined || (row.lastReported ?? -Infinity) > reportedSince);
}

function isAmong<Value>(value: Value, asked: readonly Value[] | undefined): boolean {
  return asked === undefined || asked.includes(value);
}

function orderedBy(row: StateRow, orderBy: AffiliationOrder): readonly number[] {
  switch (orderBy) {
    case 'SINCE':
      return bySince(row);
    case 'LAST_REPORTED':
      return [row.lastReported ?? Infinity];
    case 'GROUP':
      return [];
  }
}

const TIE_WORDS: Readonly<Record<Tie, string>> = {
  BRANCH: 'branch of',
  FACTION: 'faction of',
  AFFILIATE: 'affiliate of',
  ALLEGIANCE: 'allegiance to',
  ALLY: 'ally of',
  UMBRELLA: 'part of the umbrella',
  RIVAL: 'rival of',
  ASSOCIATION: 'associate of',
  SYMPATHISER: 'sympathiser of',
  CONTRACTOR: 'contractor of',
  STATE_SUPPORT: 'state supporter of',
};

function affiliationText(view: View, { from, to, tie }: TieParties, row: StateRow): string {
  return stateText(groupName(view, from), `${TIE_WORDS[tie]} ${groupName(view, to)}`, row);
}

/** That of the latest report that tells one; a report surely out goes before one that is not. */
function latestStrength(reports: readonly ViewEntry[]): string | undefined {
  const telling = reports.flatMap((entry) => {
    const { content } = entry;
    const strength = content.type === 'RelationshipReported' ? content.fact.strength : undefined;
    return strength === undefined ? [] : [{ strength, sortKey: recency(entry) }];
  });
  return sorted(telling).at(-1)?.strength;
}

function recency(entry: ViewEntry): string {
  const { since, held, until } = entry.date;
  const reported =
    held?.bounds.latest ?? until?.bounds.earliest ?? since?.bounds.latest ?? -Infinity;
  return sortText(
    entry.visibility === 'CERTAIN' ? 'sure' : 'possible',
    reported,
    entry.published.latest,
    entry.published.earliest,
    entry.uuid,
  );
}
