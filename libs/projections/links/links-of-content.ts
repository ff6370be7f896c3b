import type { EntryContent, EntryContentOf } from '#events/entries/entry';
import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Tie } from '#events/words';
import { foldedName } from '../names/folded-name.js';
import { wordsOf } from '../names/search-text.js';
import { factsStatedIn } from './fact-links.js';
import { callingKey, namesInUseIn, namesKnownTo, useKey } from './names-used.js';
import type { NameUse } from './names-used.js';
import { originKeyIn } from './origin-link.js';
import { pairKey } from './pair-key.js';

/**
 * How things hang together by what was ever recorded, whatever became of it: what can be reached over links holds everything that
 * an answer may depend on, and often a little more.
 *
 * - `NAMED_BY`: the entries that name anything at all: a group, person, place, incident, source or entry
 * - `SOURCE`, `ACTOR`, `PLACE`, `SPEAKS_OF`, `QUOTED_BY`: the same by what they name: a source, a group or person, a place, an incident, an entry
 * - `INCIDENT`, `ABOUT`: the entries that are about an incident, or that deny an entry
 * - `FORM`, `USE`: the uses of a name, in its folded form, for somebody by a source, and the entries of such a use
 * - `FORM_OF`: the entries that tell a name of a group or person
 * - `CALLED`: the entries that call a group or person by a name of these words
 * - `TYPE`, `DENYING`: the entries of a type, and those of them that say that it was not so
 * - `FACT`: the entries that state a fact of one type about the same thing, where it is neither a tie nor about an incident
 * - `ORIGIN`: the entries whose chain of attribution begins with a group, a person or somebody unnamed
 * - `INCIDENT_OF`, `ABOUT_OF`: the incident that an entry is about, the entries that it denies
 * - `BEHIND`, `BEHIND_OF`: the groups that claims and attributions name as behind an incident, and the incidents behind which a group is named
 * - `REPLACES`, `REPLACED_BY`: what an entry supersedes or withdraws, and what supersedes or withdraws it
 * - `TIE`, `TIES_OF`: the entries that tell a tie between two groups, and the pairs of groups of which an entry tells one
 * - `PARTNER`, `PARENT`, `CHILD`: the groups that a tie, or a tie that rolls up, connects with a group
 * - `ENDING`, `ENDS`: the entries that may end a group, and the groups that an entry may end
 * - `UNIFIED`, `MATCHED`: the groups and the incidents that were ever said to be one with this one
 * - `DERIVED`: the sources that derive from a source
 */
export const RELATIONS = [
  'SOURCE',
  'ACTOR',
  'PLACE',
  'SPEAKS_OF',
  'QUOTED_BY',
  'INCIDENT',
  'INCIDENT_OF',
  'ABOUT',
  'ABOUT_OF',
  'FORM',
  'USE',
  'FORM_OF',
  'CALLED',
  'TYPE',
  'DENYING',
  'FACT',
  'ORIGIN',
  'BEHIND',
  'BEHIND_OF',
  'REPLACES',
  'REPLACED_BY',
  'TIE',
  'TIES_OF',
  'PARTNER',
  'PARENT',
  'CHILD',
  'ENDING',
  'ENDS',
  'UNIFIED',
  'MATCHED',
  'DERIVED',
] as const;

/** A relation that is kept; whatever names something is kept by what it names. */
export type KeptRelation = (typeof RELATIONS)[number];
export type Relation = KeptRelation | 'NAMED_BY';

/** That something stands in a relation to a key. */
export interface Link {
  readonly relation: KeptRelation;
  readonly key: string;
  readonly other: string;
}

const NAMED: Readonly<Record<ReferenceKind, KeptRelation>> = {
  SOURCE: 'SOURCE',
  GROUP: 'ACTOR',
  ACTOR: 'ACTOR',
  PERSON: 'ACTOR',
  PLACE: 'PLACE',
  INCIDENT: 'SPEAKS_OF',
  ENTRY: 'QUOTED_BY',
};

/** What naming is kept as. */
export const NAMINGS: readonly KeptRelation[] = [...new Set(Object.values(NAMED))];

/** What stands in a relation, and that to which it does, back again. */
export function bothWays(
  [there, back]: readonly [KeptRelation, KeptRelation],
  one: string,
  other: string,
): readonly Link[] {
  return [
    { relation: there, key: one, other },
    { relation: back, key: other, other: one },
  ];
}

/** The links that an entry has by what one of its revisions says. */
export function linksOfContent(uuid: string, content: EntryContent): readonly Link[] {
  return [
    ...referencesOf(content).map(({ kind, id }) => ({
      relation: NAMED[kind],
      key: id,
      other: uuid,
    })),
    ...replacedIn(content).flatMap((target) => bothWays(['REPLACED_BY', 'REPLACES'], target, uuid)),
    ...deniedBy(content).flatMap((target) => bothWays(['ABOUT', 'ABOUT_OF'], target, uuid)),
    ...groupsEndedBy(content).flatMap((group) => bothWays(['ENDING', 'ENDS'], group, uuid)),
    ...tiesToldBy(content).flatMap((told) => linksOfTie(uuid, told)),
    ...linksOfForms(uuid, content),
    ...linksOfKind(uuid, content),
    ...linksOfIncident(uuid, content),
  ];
}

function linksOfIncident(uuid: string, content: EntryContent): readonly Link[] {
  const { fact } = content;
  if (!('incident' in fact)) return [];
  return [
    ...bothWays(['INCIDENT', 'INCIDENT_OF'], fact.incident, uuid),
    ...namedBehind(content).flatMap((group) =>
      bothWays(['BEHIND', 'BEHIND_OF'], fact.incident, group),
    ),
  ];
}

function linksOfTie(uuid: string, { from, to, tie }: TieTold): readonly Link[] {
  const rollsUp = tie === 'BRANCH' || tie === 'FACTION';
  return [
    ...bothWays(['TIE', 'TIES_OF'], pairKey(from, to), uuid),
    ...bothWays(['PARTNER', 'PARTNER'], from, to),
    ...(rollsUp ? bothWays(['PARENT', 'CHILD'], from, to) : []),
  ];
}

function linksOfKind(uuid: string, content: EntryContent): readonly Link[] {
  const { type, stance } = content;
  const origin = originKeyIn(content);
  return [
    { relation: 'TYPE', key: type, other: uuid },
    ...(stance === 'DENIED' ? [{ relation: 'DENYING' as const, key: type, other: uuid }] : []),
    ...factsStatedIn(content).map((key) => ({ relation: 'FACT' as const, key, other: uuid })),
    ...(origin === undefined ? [] : [{ relation: 'ORIGIN' as const, key: origin, other: uuid }]),
  ];
}

function linksOfForms(uuid: string, content: EntryContent): readonly Link[] {
  const { source, forms } = content;
  const known = namesKnownTo(content);
  const told = new Set([...known, ...forms].map(({ actor }) => actor));
  return [
    ...[...told].map((actor) => ({ relation: 'FORM_OF' as const, key: actor, other: uuid })),
    ...known.flatMap((name) => linksOfUse(uuid, { ...name, source })),
    ...namesInUseIn(content).map(({ actor, form }) => ({
      relation: 'CALLED' as const,
      key: callingKey(actor, wordsOf(form)),
      other: uuid,
    })),
  ];
}

function linksOfUse(uuid: string, use: NameUse): readonly Link[] {
  return [
    { relation: 'FORM', key: foldedName(use.form), other: useKey(use) },
    { relation: 'USE', key: useKey(use), other: uuid },
  ];
}

interface TieTold {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

function tiesToldBy(content: EntryContent): readonly TieTold[] {
  if (content.type === 'BranchAnnounced')
    return [{ from: content.fact.branch, to: content.fact.parent, tie: 'BRANCH' }];
  if (content.type === 'RelationshipReported' || content.type === 'RelationshipEnded')
    return pairsOf(content.fact, content.fact.tie);
  return isOfAllegiance(content) ? pairsOf(content.fact, 'ALLEGIANCE') : [];
}

type OfAllegiance = EntryContentOf<
  'AllegiancePledged' | 'AllegianceAccepted' | 'AllegianceRenounced'
>;

function isOfAllegiance(content: EntryContent): content is OfAllegiance {
  return content.type.startsWith('Allegiance');
}

function pairsOf(
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  tie: Tie,
): readonly TieTold[] {
  return from.flatMap((one) => to.map((other) => ({ from: one, to: other, tie })));
}

function deniedBy(content: EntryContent): readonly string[] {
  return content.type === 'StatementMade' ? content.fact.about : [];
}

function namedBehind(content: EntryContent): readonly string[] {
  if (content.type === 'ResponsibilityClaimed')
    return [content.fact.group, ...content.fact.jointWith];
  return content.type === 'ResponsibilityAttributed' ? [content.fact.actor] : [];
}

function groupsEndedBy(content: EntryContent): readonly string[] {
  if (content.type === 'GroupDissolved') return [content.fact.group];
  return content.type === 'GroupsMerged' ? [...content.fact.parts, content.fact.whole] : [];
}

/** The entries that a content supersedes or withdraws. */
function replacedIn(content: EntryContent): readonly string[] {
  return content.type === 'ReportWithdrawn'
    ? [...content.supersedes, ...content.fact.withdraws]
    : content.supersedes;
}
