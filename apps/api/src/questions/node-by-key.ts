import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { scopeOf } from '#libs/projections/ties/branch-scope';
import { custodyAt } from '#libs/projections/people/custody';
import { entryHistory } from '#libs/projections/entries/entry-history';
import { namesOf } from '#libs/projections/names/group-names';
import { lineageOf } from '#libs/projections/groups/lineage';
import { membershipsAt } from '#libs/projections/people/memberships';
import { mentionsOf } from '#libs/projections/view/mentions';
import { officesAt } from '#libs/projections/people/offices';
import { presencesAt } from '#libs/projections/people/presence';
import type { Answer } from '../answers/answer.js';
import { chronologyNode } from '../nodes/chronology-node.js';
import { contradictionNodeOf } from '../nodes/contradiction-node.js';
import { entryNodeOf } from '../nodes/entry-node.js';
import { entryRevisionNode } from '../nodes/entry-revision-node.js';
import type { NodeKind } from '../nodes/global-id.js';
import { incidentNode } from '../nodes/incident-node.js';
import { groupNode, personNode, placeNode, sourceNode } from '../nodes/registry-nodes.js';
import {
  affiliationNode,
  custodyNode,
  groupNameNode,
  lineageStepNode,
  membershipNode,
  officeNode,
  presenceNode,
  scopeAreaNode,
} from '../nodes/state-nodes.js';
import { matchingSuggestionNodeOf } from '../nodes/matching-suggestion-node.js';
import { originNode } from '../nodes/origin-node.js';
import { statisticNodeOf } from '../nodes/statistic-node.js';

/** Kinds whose key alone says what is meant; that of a tally is a question of its own. */
type KeyedKind = Exclude<NodeKind, 'tally' | 'tally-row'>;

/** Every state of a kind, whether or not it has ended or its beginning is known. */
const EVERY = { ended: [true, false], unknownStarts: true } as const;

type Finder = (at: Answer, key: string) => object | undefined;

/** The first word of a key that names several things. */
function firstOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function keyed<Row extends { readonly key: string }>(
  rowsOf: (at: Answer, key: string) => readonly Row[],
  nodeOf: (at: Answer, row: Row) => object,
): Finder {
  return (at, key) => {
    const row = rowsOf(at, key).find((candidate) => candidate.key === key);
    return row === undefined ? undefined : nodeOf(at, row);
  };
}

function revisionOf(at: Answer, key: string): object | undefined {
  const uuid = firstOf(key);
  return entryHistory(at.view.chronicle, uuid, at.basis.position)
    .map((change) => entryRevisionNode(at, uuid, change))
    .find(({ position, change }) => `${uuid} ${position} ${change}` === key);
}

function lineageStep(at: Answer, uuid: string): object | undefined {
  const entry = at.view.entries.get(uuid);
  const groups = entry === undefined ? [] : [...mentionsOf(at.view, entry).groups];
  const step = groups
    .flatMap((group) => lineageOf(at.view, group, at.basis.validAt))
    .find((candidate) => candidate.entry.uuid === uuid);
  return step === undefined ? undefined : lineageStepNode(at, step);
}

const FINDERS: Readonly<Record<KeyedKind, Finder>> = {
  chronology: chronologyNode,
  entry: entryNodeOf,
  'entry-revision': revisionOf,
  group: groupNode,
  person: personNode,
  place: placeNode,
  source: sourceNode,
  incident: incidentNode,
  statistic: statisticNodeOf,
  contradiction: contradictionNodeOf,
  origin: originNode,
  'matching-suggestion': matchingSuggestionNodeOf,
  'lineage-step': lineageStep,
  affiliation: keyed(
    ({ view, basis }) => affiliationsAt(view, basis.validAt, EVERY),
    affiliationNode,
  ),
  office: keyed(({ view, basis }) => officesAt(view, basis.validAt, EVERY), officeNode),
  membership: keyed(({ view, basis }) => membershipsAt(view, basis.validAt, EVERY), membershipNode),
  presence: keyed(({ view, basis }) => presencesAt(view, basis.validAt, EVERY), presenceNode),
  custody: keyed(({ view, basis }) => custodyAt(view, basis.validAt, EVERY), custodyNode),
  'scope-area': keyed(
    ({ view, basis }, key) => scopeOf(view, firstOf(key), basis.validAt),
    scopeAreaNode,
  ),
  'group-name': keyed(
    ({ view, basis }, key) => namesOf(view, firstOf(key), basis.validAt),
    groupNameNode,
  ),
};

/** What bears this key at the answer's basis; undefined when there is no such thing. */
export function nodeByKey(at: Answer, kind: KeyedKind, key: string): object | undefined {
  return FINDERS[kind](at, key);
}
