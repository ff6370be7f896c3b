import type { EntryContent } from '#events/entries/entry';
import type { Percent, Quantity } from '#events/quantity';
import type { Side, Victims } from '#events/words';
import type { Answer } from '../answers/answer.js';
import { entryNodeOf, entryNodes } from './entry-node.js';
import { incidentNode } from './incident-node.js';
import { percentNode, quantityNode } from './quantity-nodes.js';
import { actorNode, groupNode, personNode, placeNode, surely } from './registry-nodes.js';

type Shown = (at: Answer, value: never) => unknown;

function group(at: Answer, slug: string) {
  return surely(groupNode(at, slug), slug);
}

function actor(at: Answer, id: string) {
  return surely(actorNode(at, id), id);
}

function place(at: Answer, slug: string) {
  return surely(placeNode(at, slug), slug);
}

function each<Value, Node>(nodeOf: (at: Answer, value: Value) => Node) {
  return (at: Answer, values: readonly Value[]): readonly Node[] =>
    values.map((value) => nodeOf(at, value));
}

interface Part {
  readonly victims: Victims;
  readonly ofGroup?: string;
  readonly killed?: Quantity;
  readonly wounded?: Quantity;
}

function breakdown(at: Answer, { victims, ofGroup, killed, wounded }: Part) {
  return {
    victims,
    ofGroup: ofGroup === undefined ? null : group(at, ofGroup),
    killed: quantityNode(killed),
    wounded: quantityNode(wounded),
  };
}

function party(at: Answer, { actor: id, side }: { readonly actor: string; readonly side: Side }) {
  return { actor: actor(at, id), side };
}

function quantity(_at: Answer, value: Quantity) {
  return quantityNode(value);
}

function percent(_at: Answer, value: Percent) {
  return percentNode(value);
}

/** What the fields of facts name: a field has the same meaning in every fact. Fields that are not here are shown as they are. */
const FIELDS: Readonly<Record<string, Shown>> = {
  group,
  branch: group,
  parent: group,
  whole: group,
  memberOf: group,
  from: each(group),
  to: each(group),
  against: each(group),
  into: each(group),
  parts: each(group),
  cameFrom: each(group),
  formedFrom: each(group),
  jointWith: each(group),
  groups: each(group),
  actor,
  members: each(actor),
  by: each(actor),
  alongside: each(actor),
  speakers: each(actor),
  addressees: each(actor),
  topics: each(actor),
  actors: each(actor),
  parties: each(party),
  person: (at: Answer, uuid: string) => surely(personNode(at, uuid), uuid),
  scope: each(place),
  fromPlaces: each(place),
  incident: incidentNode,
  inIncident: incidentNode,
  incidents: each(incidentNode),
  about: entryNodes,
  shareOf: entryNodeOf,
  withdraws: entryNodes,
  headcount: quantity,
  attackers: quantity,
  killed: quantity,
  wounded: quantity,
  figure: quantity,
  share: percent,
  change: percent,
  breakdown: each(breakdown),
};

/** What an entry says, with everything that it names at hand. */
export function factNode(at: Answer, content: EntryContent): object {
  const shown = Object.entries(content.fact).map(([name, value]: [string, unknown]) => {
    const nodeOf = FIELDS[name];
    return [name, nodeOf === undefined ? value : nodeOf(at, value as never)] as const;
  });
  return { __typename: content.type, ...Object.fromEntries(shown) };
}
