import type { Json } from '#events/json';
import type { Command } from '#libs/chronology/command';
import type { ChronologyItem } from './chronology-item.js';
import type { Located, LocatedMap } from './located.js';
import { nameAdvice } from './near-name.js';
import { plain } from './plain.js';
import { positionIn } from './problem-path.js';
import type { ProblemSink } from './problem-sink.js';
import { isObject } from './resolve-references.js';

const KINDS = ['incidentsMatched', 'groupsUnified', 'placesReassigned'] as const;
type DecisionKind = (typeof KINDS)[number];

const FIELDS: Readonly<Record<DecisionKind, readonly string[]>> = {
  incidentsMatched: ['incidents', 'reason'],
  groupsUnified: ['unified', 'reason'],
  placesReassigned: ['place', 'partOf', 'effective'],
};

/** What an editor decided: incidents and groups that are one, places that became part of another. */
export function decisionItems(
  decisions: LocatedMap,
  problems: ProblemSink,
): readonly ChronologyItem[] {
  return [...decisions.fields].flatMap(([kind, { value, at }]) => {
    if (!isKind(kind)) {
      problems.add(
        'FIELD_UNKNOWN',
        at,
        'decisions',
        `no decision is called ${kind}.`,
        nameAdvice(kind, KINDS),
      );
      return [];
    }
    const list = value.kind === 'LIST' ? value.elements : [value];
    return list.flatMap((decision, index) => decisionItem(kind, decision, index, problems));
  });
}

function isKind(kind: string): kind is DecisionKind {
  return KINDS.some((known) => known === kind);
}

function decisionItem(
  kind: DecisionKind,
  decision: Located,
  index: number,
  problems: ProblemSink,
): readonly ChronologyItem[] {
  const label = `decisions/${kind}/${String(index + 1)}`;
  if (decision.kind !== 'MAP') {
    problems.add('STRUCTURE_WRONG', decision.at, label, `a map of ${FIELDS[kind].join(', ')}.`);
    return [];
  }
  for (const [name, { at }] of decision.fields)
    if (!FIELDS[kind].includes(name))
      problems.add(
        'FIELD_UNKNOWN',
        at,
        label,
        `there is no field ${name} here.`,
        nameAdvice(name, FIELDS[kind]),
      );
  return [
    {
      label,
      at: decision.at,
      scope: 'import',
      key: undefined,
      command: () => decided(kind, decision),
      positionOf: (path) => positionIn(decision, path),
    },
  ];
}

function decided(kind: DecisionKind, decision: LocatedMap): Command {
  const described = plain(decision);
  const field = (name: string): Json => (isObject(described) ? (described[name] ?? '') : '');
  const text = (name: string): string => {
    const value = field(name);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const texts = (name: string): readonly string[] =>
    [field(name)].flat().filter((value) => typeof value === 'string');
  switch (kind) {
    case 'incidentsMatched':
      return {
        command: 'MATCH_INCIDENTS',
        incidents: texts('incidents'),
        reason: text('reason'),
      };
    case 'groupsUnified':
      return { command: 'UNIFY_GROUPS', groups: texts('unified'), reason: text('reason') };
    case 'placesReassigned':
      return {
        command: 'REASSIGN_PLACE',
        place: text('place'),
        effective: text('effective'),
        ...(field('partOf') === '' ? {} : { partOf: text('partOf') }),
      };
  }
}
