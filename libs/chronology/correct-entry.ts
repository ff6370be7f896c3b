import { canonicalJson } from '#events/canonical-json';
import { entryContent } from '#events/entries/entry';
import type { EntryContent, EntryEvent } from '#events/entries/entry';
import type { JsonObject } from '#events/json';
import { checkShape } from '#events/shape';
import { storedForm } from '#events/stored-form';
import { checkEntry } from './check-entry.js';
import { unknownEntry } from './check-references.js';
import type { CommandOf } from './command.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import { defaultStance, isInferredAttribution } from './entry-defaults.js';
import type { EntryPatch } from './entry-draft.js';
import type { Known } from './known.js';
import { patchedFields, patchedWithin } from './patched-fields.js';
import type { Problem } from './problem.js';
import { problem } from './problem.js';
import { shapeProblems } from './shape-problems.js';
import type { Subject } from './subject.js';
import { entryOf } from './subject.js';

/** What was written of an entry, without what was inferred, so that a correction infers it again as if first recorded so. */
function asGiven(content: EntryContent): JsonObject {
  const { type, ...data } = content;
  const stored = storedForm(data);
  const { stance, attribution, ...rest } = stored;
  return {
    ...rest,
    ...(stance === defaultStance(type, rest['fact']) ? {} : { stance: content.stance }),
    ...(attribution === undefined || isInferredAttribution(attribution) ? {} : { attribution }),
  };
}

function withoutType(report: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(report).filter(([name]) => name !== 'type'));
}

function corrected(content: EntryContent, patch: EntryPatch): JsonObject {
  const { fact, date, ...report } = patch;
  const given = asGiven(content);
  return {
    ...patchedFields(given, withoutType(report)),
    ...(fact === undefined ? {} : { fact: patchedWithin(given['fact'], fact) }),
    ...(date === undefined ? {} : { date: patchedWithin(given['date'], date) }),
  };
}

function reasonProblems(reason: string): readonly Problem[] {
  const data = { reason };
  return checkShape('EntryRetracted', data).problems.flatMap((found) =>
    shapeProblems('EntryRetracted', data, found),
  );
}

function isSame(one: EntryContent, other: EntryContent): boolean {
  return canonicalJson(storedForm(one)) === canonicalJson(storedForm(other));
}

function typeProblems(content: EntryContent, { type }: EntryPatch): readonly Problem[] {
  if (type === undefined || type === content.type) return [];
  return [
    problem(
      'TYPE_CHANGED',
      ['type'],
      `the entry is ${content.type}; a correction cannot make it ${type}.`,
      'Retract it with a reason and record the other fact as an entry of its own.',
    ),
  ];
}

function alreadyRetracted(id: string): Problem {
  return problem('ALREADY_RETRACTED', ['entry'], `entry ${id} was retracted before.`);
}

function retractedCannotChange(id: string): Problem {
  return problem(
    'ENTRY_RETRACTED',
    ['entry'],
    `entry ${id} was retracted; there is nothing left to correct.`,
    'Record it anew under another key.',
  );
}

/** How a correction is to be checked beside what it says. */
interface Correction {
  readonly subject: Subject;
  readonly imported: boolean;
}

/** An editor had misread the source: the whole entry anew, with the patch laid over it, under the same checks as if first recorded so. */
export function correctEntry(
  command: CommandOf<'CORRECT_ENTRY'>,
  { subject, imported }: Correction,
  known: Known,
): Decision {
  const { entry: uuid, patch, reason } = command;
  const standing = entryOf(subject);
  if (standing === undefined)
    return refused([unknownEntry(['entry'], uuid), ...reasonProblems(reason)]);
  const { content, retracted } = standing;
  const given = corrected(content, patch);
  const check = checkEntry({ uuid, type: content.type, given, imported }, known);
  const problems = [
    ...(retracted ? [retractedCannotChange(uuid)] : []),
    ...typeProblems(content, patch),
    ...reasonProblems(reason),
    ...check.problems,
  ];
  if (check.event === undefined || problems.length > 0) return refused(problems, check.hints);
  const replacement = entryContent(check.event as EntryEvent);
  if (isSame(content, replacement))
    return refused([
      problem('NOTHING_TO_CORRECT', ['patch'], 'the entry says all of this already.'),
    ]);
  return accepted({ type: 'EntryCorrected', data: { replacement, reason } }, check.hints);
}

/** An editor takes an entry back. */
export function retractEntry(command: CommandOf<'RETRACT_ENTRY'>, subject: Subject): Decision {
  const { entry: uuid, reason } = command;
  const standing = entryOf(subject);
  const problems = [
    ...(standing === undefined ? [unknownEntry(['entry'], uuid)] : []),
    ...(standing?.retracted === true ? [alreadyRetracted(uuid)] : []),
    ...reasonProblems(reason),
  ];
  return problems.length > 0
    ? refused(problems)
    : accepted({ type: 'EntryRetracted', data: { reason } });
}
