import type { EntryContent } from '#events/entries/entry';
import type { Certainty } from '#libs/time/certainty';
import type { EntryRecord } from '../chronicle/chronicle.js';

/** Where an entry stands: it counts, its source replaced or withdrew it, or an editor took it back. */
export type EntryStatus = 'STANDING' | 'SUPERSEDED' | 'WITHDRAWN' | 'RETRACTED';

/** What decides whether an entry stands. */
export interface Candidate {
  readonly uuid: string;
  readonly record: EntryRecord;
  readonly content: EntryContent;
  readonly retracted: boolean;
  /** Whether its source was out; undefined when it surely was not. */
  readonly visibility: Certainty | undefined;
}

/** Which entries name an entry as superseded or withdrawn, in the order in which they were first recorded; retracted ones name nothing. */
export interface Naming {
  readonly supersedersOf: (uuid: string) => readonly Candidate[];
  readonly withdrawalsOf: (uuid: string) => readonly Candidate[];
}

export interface Standing {
  readonly status: EntryStatus;
  /** The entry that superseded or withdrew it. */
  readonly by: string | undefined;
}

/**
 * Where entries stand at one basis. A supersession takes effect when what supersedes is surely out, directly or through others; a
 * retracted entry supersedes nothing. A withdrawal takes effect while its own entry stands, and brings nothing older back.
 */
export function standings({
  supersedersOf,
  withdrawalsOf,
}: Naming): (candidate: Candidate) => Standing {
  const superseder = (uuid: string, seen: ReadonlySet<string>): string | undefined => {
    for (const above of supersedersOf(uuid)) {
      if (seen.has(above.uuid)) continue;
      if (above.visibility === 'CERTAIN') return above.uuid;
      if (superseder(above.uuid, new Set([...seen, above.uuid])) !== undefined) return above.uuid;
    }
    return undefined;
  };
  const withdrawer = (uuid: string, seen: ReadonlySet<string>): string | undefined =>
    withdrawalsOf(uuid).find(
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

/** What names what among the entries that a look-up knows, by the links of their chronicle. */
export function namingAmong(
  replacersOf: (uuid: string) => Iterable<string>,
  candidateOf: (uuid: string) => Candidate | undefined,
): Naming {
  const naming = (uuid: string, targetsOf: (content: EntryContent) => readonly string[]) =>
    [...replacersOf(uuid)]
      .flatMap((other) => candidateOf(other) ?? [])
      .filter(({ retracted, content }) => !retracted && targetsOf(content).includes(uuid))
      .toSorted((one, other) => firstPosition(one) - firstPosition(other));
  return {
    supersedersOf: (uuid) => naming(uuid, ({ supersedes }) => supersedes),
    withdrawalsOf: (uuid) => naming(uuid, withdrawnBy),
  };
}

function firstPosition({ record }: Candidate): number {
  return record.revisions[0].position;
}

function withdrawnBy(content: EntryContent): readonly string[] {
  return content.type === 'ReportWithdrawn' ? content.fact.withdraws : [];
}
