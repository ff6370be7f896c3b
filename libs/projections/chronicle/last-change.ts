import type { Chronicle, LogSubject } from './chronicle.js';
import { countUpTo } from './count-up-to.js';

type SubjectKind = LogSubject['kind'];

/** Where in a log each kind of registry was changed, ascending. */
interface Changes {
  read: number;
  readonly positions: ReadonlyMap<SubjectKind, number[]>;
}

const known = new WeakMap<Chronicle['log'], Changes>();

/**
 * The last position up to `position` at which something of a kind was registered, amended, moved, joined or separated; 0 when nothing
 * was. Between two changes everything that depends on that kind alone is the same.
 */
export function lastChange({ log }: Chronicle, kind: SubjectKind, position: number): number {
  let changes = known.get(log);
  if (changes === undefined) {
    changes = { read: 0, positions: new Map() };
    known.set(log, changes);
  }
  readOn(log, changes);
  const positions = changes.positions.get(kind) ?? [];
  return positions[countUpTo(positions, position) - 1] ?? 0;
}

function readOn(log: Chronicle['log'], changes: Changes): void {
  const positions = changes.positions as Map<SubjectKind, number[]>;
  for (; changes.read < log.length; changes.read += 1) {
    const subject = log[changes.read]?.subject;
    if (subject === undefined) continue;
    const ofKind = positions.get(subject.kind);
    if (ofKind === undefined) positions.set(subject.kind, [changes.read + 1]);
    else ofKind.push(changes.read + 1);
  }
}
