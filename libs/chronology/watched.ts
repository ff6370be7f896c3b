import type { StreamKind } from '#events/streams';
import type { Known } from './known.js';

/** The same knowledge; tells which registered things and entries are looked up. */
export function watched(known: Known, lookedUp: (kind: StreamKind, id: string) => void): Known {
  function told<Value>(kind: StreamKind, look: (id: string) => Value): (id: string) => Value {
    return (id) => {
      lookedUp(kind, id);
      return look(id);
    };
  }
  return {
    chronologyId: known.chronologyId,
    source: told('source', known.source),
    group: told('group', known.group),
    person: told('person', known.person),
    place: told('place', known.place),
    entry: told('entry', known.entry),
    incidentReported: known.incidentReported,
    matchedWith: known.matchedWith,
    unifiedWith: known.unifiedWith,
    groupsNamed: known.groupsNamed,
  };
}
