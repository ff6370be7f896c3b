import type { EntryContent, EntryContentOf } from '#events/entries/entry';
import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Tie } from '#events/words';
import type { Chronicle, LogSubject } from '../chronicle/chronicle.js';

/**
 * How things hang together by what was ever recorded, whatever became of it: what can be reached over links holds everything that
 * an answer may depend on, and often a little more.
 *
 * - `NAMED_BY`: the entries that name anything at all: a group, person, place, incident, source or entry
 * - `SOURCE`, `ACTOR`, `INCIDENT`, `ABOUT`: the entries that name a source, a group or person, the incident they are about, or an entry that they deny
 * - `INCIDENT_OF`, `ABOUT_OF`: the incident that an entry is about, the entries that it denies
 * - `BEHIND`, `BEHIND_OF`: the groups that claims and attributions name as behind an incident, and the incidents behind which a group is named
 * - `REPLACES`, `REPLACED_BY`: what an entry supersedes or withdraws, and what supersedes or withdraws it
 * - `TIE`, `TIES_OF`: the entries that tell a tie between two groups, and the pairs of groups of which an entry tells one
 * - `PARTNER`, `PARENT`, `CHILD`: the groups that a tie, or a tie that rolls up, connects with a group
 * - `ENDING`, `ENDS`: the entries that may end a group, and the groups that an entry may end
 * - `UNIFIED`, `MATCHED`: the groups and the incidents that were ever said to be one with this one
 * - `DERIVED`: the sources that derive from a source
 */
export type Relation =
  | 'NAMED_BY'
  | 'SOURCE'
  | 'ACTOR'
  | 'INCIDENT'
  | 'INCIDENT_OF'
  | 'ABOUT'
  | 'ABOUT_OF'
  | 'BEHIND'
  | 'BEHIND_OF'
  | 'REPLACES'
  | 'REPLACED_BY'
  | 'TIE'
  | 'TIES_OF'
  | 'PARTNER'
  | 'PARENT'
  | 'CHILD'
  | 'ENDING'
  | 'ENDS'
  | 'UNIFIED'
  | 'MATCHED'
  | 'DERIVED';

/** What an entry names is linked by what it is. */
const NAMED: Readonly<Partial<Record<ReferenceKind, Relation>>> = {
  SOURCE: 'SOURCE',
  GROUP: 'ACTOR',
  ACTOR: 'ACTOR',
  PERSON: 'ACTOR',
};

const NOTHING: ReadonlySet<string> = new Set();

/** The relations that hang on registries and on what was said to be one, never on an entry. */
type RegistryRelation = Extract<Relation, 'UNIFIED' | 'MATCHED' | 'DERIVED'>;

/** What stands in a relation to a key by the registries. */
export type RegistryLinks = (relation: RegistryRelation, key: string) => ReadonlySet<string>;

/** The links of one chronicle, read on to its head whenever they are asked for: each event is read once. */
export class Links {
  #position = 0;
  readonly #linked = new Map<Relation, Map<string, Set<string>>>();
  readonly #byRegistries: RegistryLinks | undefined;

  /** Of a part of a chronicle that shares its registries, the links by these are told by the whole. */
  constructor(byRegistries?: RegistryLinks) {
    this.#byRegistries = byRegistries;
  }

  /** What stands in this relation to a key. */
  of(relation: Relation, key: string): ReadonlySet<string> {
    if (this.#byRegistries !== undefined && isOfRegistries(relation))
      return this.#byRegistries(relation, key);
    return this.#linked.get(relation)?.get(key) ?? NOTHING;
  }

  /** Everything that anything stands in this relation to. */
  keysOf(relation: Relation): Iterable<string> {
    return this.#linked.get(relation)?.keys() ?? [];
  }

  /** Everything that stands in a relation to one of the keys. */
  reached(relation: Relation, keys: Iterable<string>): readonly string[] {
    return [...new Set([...keys].flatMap((key) => [...this.of(relation, key)]))];
  }

  /** Everything that can be reached over a relation from the keys, the keys included. */
  closure(relation: Relation, keys: Iterable<string>): ReadonlySet<string> {
    return reachable(keys, (key) => this.of(relation, key));
  }

  readOn(chronicle: Chronicle): void {
    if (this.#position === 0) this.#readWhole(chronicle);
    for (; this.#position < chronicle.log.length; this.#position += 1)
      this.#read(chronicle, this.#position + 1);
  }

  /** A part of a chronicle shares the log of the whole: it is read by what it holds. */
  #readWhole(chronicle: Chronicle): void {
    for (const { uuid, revisions } of chronicle.entries.values())
      for (const { content } of revisions) this.#readContent(uuid, content);
    this.#position = chronicle.log.length;
    if (this.#byRegistries !== undefined) return;
    for (const id of chronicle.sources.keys()) this.#readSubject(chronicle, { kind: 'SOURCE', id });
    for (const { value } of chronicle.groupUnifications)
      this.#both('UNIFIED', 'UNIFIED', ...value.pair);
    for (const { value } of chronicle.incidentMatches)
      this.#both('MATCHED', 'MATCHED', ...value.pair);
  }

  #read(chronicle: Chronicle, position: number): void {
    const event = chronicle.log[position - 1];
    if (event?.subject !== undefined) this.#readSubject(chronicle, event.subject);
    if (event?.entry === undefined) return;
    const record = chronicle.entries.get(event.entry);
    const revision = record?.revisions.find((one) => one.position === position);
    if (revision !== undefined) this.#readContent(event.entry, revision.content);
  }

  #readSubject(chronicle: Chronicle, subject: LogSubject): void {
    switch (subject.kind) {
      case 'SOURCE':
        for (const { value } of chronicle.sources.get(subject.id) ?? [])
          for (const original of value.derivedFrom) this.#link('DERIVED', original, subject.id);
        return;
      case 'GROUPS':
        this.#both('UNIFIED', 'UNIFIED', ...subject.pair);
        return;
      case 'INCIDENTS':
        this.#both('MATCHED', 'MATCHED', ...subject.pair);
        return;
      case 'GROUP':
      case 'PERSON':
      case 'PLACE':
        return;
    }
  }

  #readContent(uuid: string, content: EntryContent): void {
    for (const { kind, id } of referencesOf(content)) {
      this.#link('NAMED_BY', id, uuid);
      const relation = NAMED[kind];
      if (relation !== undefined) this.#link(relation, id, uuid);
    }
    for (const target of replacedIn(content)) this.#both('REPLACED_BY', 'REPLACES', target, uuid);
    for (const target of deniedBy(content)) this.#both('ABOUT', 'ABOUT_OF', target, uuid);
    for (const group of groupsEndedBy(content)) this.#both('ENDING', 'ENDS', group, uuid);
    for (const told of tiesToldBy(content)) this.#readTie(uuid, told);
    this.#readIncident(uuid, content);
  }

  #readIncident(uuid: string, content: EntryContent): void {
    const { fact } = content;
    if (!('incident' in fact)) return;
    this.#both('INCIDENT', 'INCIDENT_OF', fact.incident, uuid);
    for (const group of namedBehind(content))
      this.#both('BEHIND', 'BEHIND_OF', fact.incident, group);
  }

  #readTie(uuid: string, { from, to, tie }: TieTold): void {
    this.#both('TIE', 'TIES_OF', pairKey(from, to), uuid);
    this.#both('PARTNER', 'PARTNER', from, to);
    if (tie === 'BRANCH' || tie === 'FACTION') this.#both('PARENT', 'CHILD', from, to);
  }

  #both(there: Relation, back: Relation, one: string, other: string): void {
    this.#link(there, one, other);
    this.#link(back, other, one);
  }

  #link(relation: Relation, key: string, other: string): void {
    const ofRelation = this.#linked.get(relation) ?? new Map<string, Set<string>>();
    this.#linked.set(relation, ofRelation);
    const others = ofRelation.get(key) ?? new Set<string>();
    ofRelation.set(key, others.add(other));
  }
}

function isOfRegistries(relation: Relation): relation is RegistryRelation {
  return relation === 'UNIFIED' || relation === 'MATCHED' || relation === 'DERIVED';
}

/** Everything that can be reached step by step from the keys, the keys included. */
export function reachable(
  keys: Iterable<string>,
  step: (key: string) => Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(keys);
  for (const key of reached) for (const next of step(key)) reached.add(next);
  return reached;
}

const known = new WeakMap<Chronicle, Links>();

/** Lets the links of a part of a chronicle be read from its entries alone: what hangs on registries is told by the whole. */
export function linkPart(part: Chronicle, byRegistries: RegistryLinks): void {
  known.set(part, new Links(byRegistries));
}

/** The links among everything that a chronicle holds. */
export function linksIn(chronicle: Chronicle): Links {
  const links = known.get(chronicle) ?? new Links();
  known.set(chronicle, links);
  links.readOn(chronicle);
  return links;
}

interface TieTold {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

/** Names two groups in whatever order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The two groups that a key names. */
export function groupsOfPair(key: string): readonly [string, string] {
  const [one = '', other = ''] = key.split(' ');
  return [one, other];
}

/** The pair under every name that its two groups ever had. */
export function pairsLike(links: Links, pair: string): readonly string[] {
  const [one, other] = groupsOfPair(pair);
  const others = links.closure('UNIFIED', [other]);
  return [...links.closure('UNIFIED', [one])].flatMap((first) =>
    [...others].map((second) => pairKey(first, second)),
  );
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
export function replacedIn(content: EntryContent): readonly string[] {
  return content.type === 'ReportWithdrawn'
    ? [...content.supersedes, ...content.fact.withdraws]
    : content.supersedes;
}
