import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { canonicalNames, joinedPairs } from './components.js';

export type MatchChange = 'MATCHED' | 'SEPARATED';

/** That the incident of an entry, or one that it was matched with, was matched with another or separated from one. */
export function matchChanges(chronicle: Chronicle, record: EntryRecord, position: number) {
  return chronicle.incidentMatches.flatMap((decision) => {
    if (decision.position > position) return [];
    const incident = incidentAt(record, decision.position);
    const { pair, joined, reason } = decision.value;
    if (incident === undefined || !isJoined(chronicle, incident, pair, decision.position - 1))
      return [];
    const { position: at, recordedAt, recorder } = decision;
    const change: MatchChange = joined ? 'MATCHED' : 'SEPARATED';
    return [
      { change, position: at, recordedAt, recorder, reason, revision: undefined, by: undefined },
    ];
  });
}

/** The incident that an entry is about; a retracted entry is about none any more. */
function incidentAt({ revisions }: EntryRecord, position: number): string | undefined {
  const revision = revisions.findLast((one) => one.position <= position);
  if (revision === undefined || revision.change === 'RETRACTED') return undefined;
  const { fact } = revision.content;
  return 'incident' in fact ? fact.incident : undefined;
}

/** Whether an incident is one of a pair, or was joined to one of them before they were decided on. */
function isJoined(
  chronicle: Chronicle,
  incident: string,
  pair: readonly string[],
  position: number,
): boolean {
  const canonical = canonicalNames(joinedPairs(chronicle.incidentMatches, position));
  return pair.some((slug) => canonical(slug) === canonical(incident));
}
