import { checkShape } from '#events/shape';
import { unknownPlace } from './check-references.js';
import { edtfProblems, partOfProblems } from './check-registry.js';
import type { CommandOf } from './command.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import type { Known } from './known.js';
import { problem } from './problem.js';
import { shapeProblems } from './shape-problems.js';
import type { Subject } from './subject.js';
import { eventsOf } from './subject.js';

function isSoAlready(command: CommandOf<'REASSIGN_PLACE'>, subject: Subject): boolean {
  const last = eventsOf(subject, 'PlaceReassigned').at(-1)?.data;
  return last?.effective === command.effective && last.partOf === command.partOf;
}

/** From a date on a place is part of another one, or of none. */
export function reassignPlace(
  command: CommandOf<'REASSIGN_PLACE'>,
  subject: Subject,
  known: Known,
): Decision {
  const { place, partOf, effective } = command;
  const data = partOf === undefined ? { effective } : { partOf, effective };
  const shape = checkShape('PlaceReassigned', data);
  const meant = [
    ...(eventsOf(subject, 'PlaceRegistered').length === 0 ? [unknownPlace(['place'], place)] : []),
    ...partOfProblems(place, partOf, known),
    ...edtfProblems(['effective'], effective),
    ...(isSoAlready(command, subject)
      ? [problem('NOTHING_TO_CORRECT', [], `${place} was reassigned so before.`)]
      : []),
  ];
  const told = new Set(meant.map(({ path }) => path));
  const problems = [
    ...shape.problems
      .flatMap((found) => shapeProblems('PlaceReassigned', data, found))
      .filter(({ path }) => !told.has(path)),
    ...meant,
  ];
  return shape.event === undefined || problems.length > 0
    ? refused(problems)
    : accepted(shape.event);
}
