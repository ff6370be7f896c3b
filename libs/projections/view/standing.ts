import type { EntryContent } from '#events/entries/entry';
import type { Certainty } from '#libs/time/certainty';

/** Where an entry stands: it counts, its source replaced or withdrew it, or an editor took it back. */
export type EntryStatus = 'STANDING' | 'SUPERSEDED' | 'WITHDRAWN' | 'RETRACTED';

/** What decides whether an entry stands. */
export interface Candidate {
  readonly uuid: string;
  readonly content: EntryContent;
  readonly retracted: boolean;
  /** Whether its source was out; undefined when it surely was not. */
  readonly visibility: Certainty | undefined;
}

/**
 * The standing of every entry at one basis. A supersession takes effect when what supersedes is surely out, directly or through
 * others; a retracted entry supersedes nothing. A withdrawal takes effect while its own entry stands, and brings nothing older back.
 */
export function standings(
  candidates: ReadonlyMap<string, Candidate>,
): (candidate: Candidate) => { readonly status: EntryStatus; readonly by: string | undefined } {
  const supersedersOf = byTarget(candidates, ({ content }) => content.supersedes);
  const withdrawalsOf = byTarget(candidates, ({ content }) =>
    content.type === 'ReportWithdrawn' ? content.fact.withdraws : [],
  );
  const superseder = (uuid: string, seen: ReadonlySet<string>): string | undefined => {
    for (const above of supersedersOf.get(uuid) ?? []) {
      if (seen.has(above.uuid)) continue;
      if (above.visibility === 'CERTAIN') return above.uuid;
      if (superseder(above.uuid, new Set([...seen, above.uuid])) !== undefined) return above.uuid;
    }
    return undefined;
  };
  const withdrawer = (uuid: string, seen: ReadonlySet<string>): string | undefined =>
    (withdrawalsOf.get(uuid) ?? []).find(
      (withdrawal) =>
        withdrawal.visibility === 'CERTAIN' &&
        !seen.has(withdrawal.uuid) &&
        superseder(withdrawal.uuid, new Set([withdrawal.uuid])) === undefined &&
        withdrawer(withdrawal.uuid, new Set([...seen, withdrawal.uuid])) === undefined,
    )?.uuid;
  return (candidate) => {
    if (candidate.retracted) return { status: 'RETRACTED', by: undefined };
    const replacedBy = superseder(candidate.uuid, new Set([candidate.uuid]));
    if (replacedBy !== undefined) return { status: 'SUPERSEDED', by: replacedBy };
    const withdrawnBy = withdrawer(candidate.uuid, new Set([candidate.uuid]));
    if (withdrawnBy !== undefined) return { status: 'WITHDRAWN', by: withdrawnBy };
    return { status: 'STANDING', by: undefined };
  };
}

/** Which entries name each entry; a retracted entry names nothing. */
function byTarget(
  candidates: ReadonlyMap<string, Candidate>,
  targetsOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const naming = new Map<string, Candidate[]>();
  for (const candidate of candidates.values()) {
    if (candidate.retracted) continue;
    for (const target of targetsOf(candidate))
      naming.set(target, [...(naming.get(target) ?? []), candidate]);
  }
  return naming;
}
