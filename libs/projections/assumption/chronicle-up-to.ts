import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import type { History } from '../chronicle/history.js';

/** The chronicle as it was when the event at the position had just been folded in; it stays so when the other one is folded on. */
export function chronicleUpTo(chronicle: Chronicle, position: number): Chronicle {
  if (position >= chronicle.position) return copyOf(chronicle);
  const upTo = <Value>(histories: ReadonlyMap<string, History<Value>>) =>
    new Map(
      [...histories].flatMap(([id, history]) => {
        const then = historyUpTo(history, position);
        return then.length === 0 ? [] : [[id, then] as const];
      }),
    );
  return {
    ...chronicle,
    position,
    log: chronicle.log.slice(0, position),
    sources: upTo(chronicle.sources),
    groups: upTo(chronicle.groups),
    people: upTo(chronicle.people),
    places: upTo(chronicle.places),
    reassignments: upTo(chronicle.reassignments),
    entries: new Map(
      [...chronicle.entries.values()].flatMap((record) => {
        const then = recordUpTo(record, position);
        return then === undefined ? [] : [[then.uuid, then] as const];
      }),
    ),
    incidentMatches: historyUpTo(chronicle.incidentMatches, position),
    groupUnifications: historyUpTo(chronicle.groupUnifications, position),
  };
}

/** A chronicle is folded in place, but never what a list or map of it holds. */
function copyOf(chronicle: Chronicle): Chronicle {
  return {
    ...chronicle,
    log: [...chronicle.log],
    sources: new Map(chronicle.sources),
    groups: new Map(chronicle.groups),
    people: new Map(chronicle.people),
    places: new Map(chronicle.places),
    reassignments: new Map(chronicle.reassignments),
    entries: new Map(chronicle.entries),
    incidentMatches: [...chronicle.incidentMatches],
    groupUnifications: [...chronicle.groupUnifications],
  };
}

function historyUpTo<Value>(history: History<Value>, position: number): History<Value> {
  return history.filter((version) => version.position <= position);
}

function recordUpTo({ uuid, revisions }: EntryRecord, position: number): EntryRecord | undefined {
  const [first, ...others] = revisions.filter((revision) => revision.position <= position);
  return first === undefined ? undefined : { uuid, revisions: [first, ...others] };
}
