import type { Command } from './command.js';
import { correctEntry, retractEntry } from './correct-entry.js';
import type { Decision } from './decision.js';
import { refused } from './decision.js';
import { amendThing, registerThing } from './describe.js';
import { createKey, revokeKey } from './keys.js';
import type { Known } from './known.js';
import { decidePair } from './pairs.js';
import type { Problem } from './problem.js';
import { problem } from './problem.js';
import { reassignPlace } from './reassign-place.js';
import { recordEntry } from './record-entry.js';
import type { Subject } from './subject.js';

/** What a decision reads beside the command: the id that its stream is named after, what that stream holds, whether the command imports. */
export interface Circumstances {
  readonly id: string;
  readonly subject: Subject;
  /** From a data set whose slips are kept as reported: a range in reverse is a hint, not a refusal. */
  readonly imported: boolean;
}

function byCommand(command: Command, circumstances: Circumstances, known: Known): Decision {
  const { id, subject, imported } = circumstances;
  switch (command.command) {
    case 'REGISTER_SOURCE':
      return registerThing('source', id, command.source, known);
    case 'REGISTER_GROUP':
      return registerThing('group', id, command.group, known);
    case 'REGISTER_PERSON':
      return registerThing('person', id, command.person, known);
    case 'REGISTER_PLACE':
      return registerThing('place', id, command.place, known);
    case 'AMEND_SOURCE':
      return amendThing({ kind: 'source', id, patch: command.patch }, subject, known);
    case 'AMEND_GROUP':
      return amendThing({ kind: 'group', id, patch: command.patch }, subject, known);
    case 'AMEND_PERSON':
      return amendThing({ kind: 'person', id, patch: command.patch }, subject, known);
    case 'AMEND_PLACE':
      return amendThing({ kind: 'place', id, patch: command.patch }, subject, known);
    case 'REASSIGN_PLACE':
      return reassignPlace(command, subject, known);
    case 'RECORD_ENTRY':
      return recordEntry(command.entry, { uuid: id, imported }, known);
    case 'CORRECT_ENTRY':
      return correctEntry(command, { subject, imported }, known);
    case 'RETRACT_ENTRY':
      return retractEntry(command, subject);
    case 'MATCH_INCIDENTS':
    case 'SEPARATE_INCIDENTS':
    case 'UNIFY_GROUPS':
    case 'SEPARATE_GROUPS':
      return decidePair(command, subject, known);
    case 'CREATE_KEY':
      return createKey(command, subject);
    case 'REVOKE_KEY':
      return revokeKey(command, subject);
  }
}

function revisionProblems(command: Command, { revision }: Subject): readonly Problem[] {
  const seen = 'ifRevision' in command ? command.ifRevision : undefined;
  if (seen === undefined || seen === revision) return [];
  const message =
    revision < 0
      ? `nothing was recorded under this id; there is no revision ${String(seen)}.`
      : `it stands at revision ${String(revision)}, not ${String(seen)}.`;
  return [problem('REVISION_CHANGED', ['ifRevision'], message, 'Read it again, and decide again.')];
}

/**
 * The decision on a canonical command, from what is known: pure, and with every problem at once. It asks nothing about who sent the
 * command before; that is for whoever settles the request.
 */
export function decide(command: Command, circumstances: Circumstances, known: Known): Decision {
  const decision = byCommand(command, circumstances, known);
  const changed = revisionProblems(command, circumstances.subject);
  return changed.length === 0
    ? decision
    : refused([...changed, ...decision.problems], decision.hints);
}
