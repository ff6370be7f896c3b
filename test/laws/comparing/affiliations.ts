import type { Affiliation } from '#libs/projections/ties/affiliations';
import type { NaiveAffiliation } from '../naive/affiliations.js';
import { OneOf, UNSETTLED } from './differences.js';

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

/** The naive rows; `until` is any of the ends that close a tie. */
export function comparableNaiveAffiliations(
  rows: readonly NaiveAffiliation[],
): ComparableAffiliations {
  return byTie(
    rows.map(({ from, to, tie, since, reason, until, strengths, ...compared }) => ({
      from,
      to,
      tie,
      compared: {
        ...compared,
        since: since ?? UNSETTLED,
        reason: reason ?? UNSETTLED,
        until: oneOf(until),
        strength: new OneOf(strengths),
      },
    })),
  );
}

function oneOf(uuids: readonly string[]): unknown {
  return uuids.length === 0 ? undefined : new OneOf(uuids);
}

export function comparableAffiliations(rows: readonly Affiliation[]): ComparableAffiliations {
  return byTie(
    rows.map((row) => {
      const { from, to, tie, certainty, reason, ended, lastReported, stance, strength } = row;
      const { earliest, latest } = row.since.bounds;
      const compared = {
        certainty,
        reason,
        ended,
        since: { earliest, latest },
        lastReported,
        stance,
        strength,
        disputed: row.disputed,
        evidence: uuidsOf(row.evidence),
        against: uuidsOf(row.against),
        until: row.until?.entry.uuid,
      };
      return { from, to, tie, compared };
    }),
  );
}

function uuidsOf(entries: readonly { readonly uuid: string }[]): readonly string[] {
  return entries.map(({ uuid }) => uuid).toSorted();
}
