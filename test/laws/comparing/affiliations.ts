import type { Affiliation } from '#libs/projections/affiliations';
import type { NaiveAffiliation } from '../naive/affiliations.js';
import { UNSETTLED } from './differences.js';

/** Affiliations by their parties and kind, in a form in which two can be compared. */
export type ComparableAffiliations = Readonly<Record<string, object>>;

function byTie(
  rows: readonly (Pick<Affiliation, 'from' | 'to' | 'tie'> & { readonly compared: object })[],
): ComparableAffiliations {
  return Object.fromEntries(
    rows
      .map(({ from, to, tie, compared }): readonly [string, object] => [
        `${from} ${tie} ${to}`,
        compared,
      ])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

export function comparableNaiveAffiliations(
  rows: readonly NaiveAffiliation[],
): ComparableAffiliations {
  return byTie(
    rows.map(({ from, to, tie, since, reason, ...compared }) => ({
      from,
      to,
      tie,
      compared: { ...compared, since: since ?? UNSETTLED, reason: reason ?? UNSETTLED },
    })),
  );
}

export function comparableAffiliations(rows: readonly Affiliation[]): ComparableAffiliations {
  return byTie(
    rows.map((row) => {
      const { from, to, tie, certainty, reason, ended, lastReported, stance, strength } = row;
      const { earliest, latest } = row.since.bounds;
      const since = { earliest, latest };
      const { disputed } = row;
      return {
        from,
        to,
        tie,
        compared: { certainty, reason, ended, since, lastReported, stance, strength, disputed },
      };
    }),
  );
}
