import { isSlug } from '#events/slug';
import { checkShape } from '#events/shape';
import { chain } from './chain.js';
import { unknownGroup } from './check-references.js';
import type { PairCommand } from './command.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import type { Known } from './known.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';
import { shapeProblems, slugProblem } from './shape-problems.js';
import type { Subject } from './subject.js';
import { eventsOf } from './subject.js';

/** Two things that are to be joined or separated, and what is known of their kind. */
interface Pair {
  readonly names: readonly string[];
  readonly field: 'incidents' | 'groups';
  readonly joins: boolean;
  /** Whether the pair stands joined, by its own stream. */
  readonly joined: boolean;
  readonly joinedWith: (name: string) => readonly string[];
}

function pairOf(command: PairCommand, subject: Subject, known: Known): Pair {
  switch (command.command) {
    case 'MATCH_INCIDENTS':
    case 'SEPARATE_INCIDENTS': {
      const last = eventsOf(subject, 'IncidentsMatched', 'IncidentsSeparated').at(-1);
      return {
        names: command.incidents,
        field: 'incidents',
        joins: command.command === 'MATCH_INCIDENTS',
        joined: last?.type === 'IncidentsMatched',
        joinedWith: known.matchedWith,
      };
    }
    case 'UNIFY_GROUPS':
    case 'SEPARATE_GROUPS': {
      const last = eventsOf(subject, 'GroupsUnified', 'GroupsSeparated').findLast(({ data }) =>
        data.unified.every((name) => command.groups.includes(name)),
      );
      return {
        names: command.groups,
        field: 'groups',
        joins: command.command === 'UNIFY_GROUPS',
        joined: last?.type === 'GroupsUnified',
        joinedWith: known.unifiedWith,
      };
    }
  }
}

/** The names through which the two are one without their own pair, both included; undefined when they are not. */
function wayRound({ names, joinedWith }: Pair): readonly string[] | undefined {
  const [from = '', to = ''] = names;
  return chain(from, to, (name) =>
    name === from ? joinedWith(name).filter((other) => other !== to) : joinedWith(name),
  );
}

function isPair(names: readonly string[]): boolean {
  return names.length === 2 && names[0] !== names[1];
}

function joinProblems(pair: Pair): readonly Problem[] {
  const { names, field, joins, joined } = pair;
  const [one = '', other = ''] = names;
  const way = wayRound(pair);
  if (joins) return alreadyJoined(pair, way);
  if (!joined) return [notJoined(names, field, way)];
  if (way === undefined) return [];
  const message = `${one} and ${other} would remain one through ${way.join(' – ')}.`;
  const advice = 'Separate a pair on that way first.';
  return [problem('SEPARATION_LEAVES_PATH', [field], message, advice)];
}

/** A pair that is one through others is not joined a second time: no pair of a ring could ever be separated again. */
function alreadyJoined(
  { names, field, joined }: Pair,
  way: readonly string[] | undefined,
): readonly Problem[] {
  const [one = '', other = ''] = names;
  if (joined) return [problem('ALREADY_JOINED', [field], `${one} and ${other} are one already.`)];
  if (way === undefined) return [];
  const message = `${one} and ${other} are one already, through ${way.join(' – ')}.`;
  return [problem('ALREADY_JOINED', [field], message)];
}

function notJoined(
  names: readonly string[],
  field: string,
  way: readonly string[] | undefined,
): Problem {
  const [one = '', other = ''] = names;
  if (way === undefined)
    return problem('NOT_JOINED', [field], `${one} and ${other} are two already.`);
  const message = `${one} and ${other} are one only through ${way.join(' – ')}.`;
  return problem('NOT_JOINED', [field], message, 'Separate a pair on that way.');
}

function nameProblem(known: Known, field: Pair['field'], path: Path, name: string): Problem[] {
  if (field === 'incidents') return isSlug(name) ? [] : [slugProblem(path, name)];
  return known.group(name) === undefined ? [unknownGroup(known, path, name)] : [];
}

function unreported({ names, field }: Pair, known: Known): readonly Problem[] {
  if (field === 'groups') return [];
  return names.flatMap((name, index) =>
    known.incidentReported(name)
      ? []
      : [
          problem(
            'INCIDENT_NOT_REPORTED',
            [field, index],
            `nobody has reported an incident "${name}".`,
          ),
        ],
  );
}

const EVENT = {
  MATCH_INCIDENTS: 'IncidentsMatched',
  SEPARATE_INCIDENTS: 'IncidentsSeparated',
  UNIFY_GROUPS: 'GroupsUnified',
  SEPARATE_GROUPS: 'GroupsSeparated',
} as const;

/** Joins two incidents or groups, or separates them; a separation that would leave them one through others is refused. */
export function decidePair(command: PairCommand, subject: Subject, known: Known): Decision {
  const pair = pairOf(command, subject, known);
  const { names, field } = pair;
  const type = EVENT[command.command];
  const { reason } = command;
  const data = field === 'incidents' ? { incidents: names, reason } : { unified: names, reason };
  const shape = checkShape(type, data);
  const own = names.flatMap((name, index) => nameProblem(known, field, [field, index], name));
  const problems = [
    ...(isPair(names) ? [] : [problem('PAIR_EXPECTED', [field], 'two different ids are needed.')]),
    ...own,
    ...shape.problems
      .filter(({ path }) => path[0] === 'reason')
      .flatMap((found) => shapeProblems(type, data, found)),
    ...(isPair(names) && own.length === 0 ? joinProblems(pair) : []),
  ];
  const hints = unreported(pair, known);
  return shape.event === undefined || problems.length > 0
    ? refused(problems, hints)
    : accepted(shape.event, hints);
}
