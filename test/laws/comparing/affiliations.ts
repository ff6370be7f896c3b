import type { Affiliation } from '#libs/projections/affiliations';
import type { NaiveAffiliation } from '../naive/affiliations.js';

/** What of an affiliation can be told without naming entries. */
type ComparableAffiliation = Readonly<
  Pick<
    NaiveAffiliation,
    'certainty' | 'reason' | 'ended' | 'since' | 'lastReported' | 'stance' | 'strength' | 'disputed'
  >
>;

/** Affiliations by their parties and kind. */
export type ComparableAffiliations = Readonly<Record<string, ComparableAffiliation>>;

function byTie(
  rows: readonly (ComparableAffiliation & {
    readonly from: string;
    readonly to: string;
    readonly tie: string;
  })[],
): ComparableAffiliations {
  const pairs = rows.map((row): readonly [string, ComparableAffiliation] => {
    const { certainty, reason, ended, since, lastReported, stance, strength, disputed } = row;
    const { earliest, latest } = since;
    return [
      `${row.from} ${row.tie} ${row.to}`,
      {
        certainty,
        reason,
        ended,
        since: { earliest, latest },
        lastReported,
        stance,
        strength,
        disputed,
      },
    ];
  });
  return Object.fromEntries(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export function comparableNaiveAffiliations(
  rows: readonly NaiveAffiliation[],
): ComparableAffiliations {
  return byTie(rows);
}

export function comparableAffiliations(rows: readonly Affiliation[]): ComparableAffiliations {
  return byTie(rows.map((row) => ({ ...row, since: row.since.bounds })));
}
