import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { RecordedLog } from '../chronicle/recorded-log.js';
import type { LogSubject } from '../chronicle/recorded-log.js';
import { LinkColumns } from './link-columns.js';
import { LinkSets } from './link-sets.js';
import type { LinkStore, WalkedRelation } from './link-store.js';
import { bothWays, linksOfContent, NAMINGS } from './links-of-content.js';
import type { Link, Relation } from './links-of-content.js';
import { groupsOfPair, pairKey } from './pair-key.js';

export type { Relation } from './links-of-content.js';

interface LinksOptions {
  readonly store: LinkStore;
  /** Of a chronicle that goes on from another one, the links up to the end of that one. */
  readonly before?: Links;
  /** Position of the last event whose links are there already. */
  readonly position?: number;
}

/** The links of one chronicle, read on to its head whenever they are asked for: each event is read once. */
export class Links {
  readonly #store: LinkStore;
  readonly #before: Links | undefined;
  #position: number;

  constructor({ store, before, position = 0 }: LinksOptions) {
    this.#store = store;
    this.#before = before;
    this.#position = position;
  }

  /** What stands in this relation to a key. */
  of(relation: Relation, key: string): ReadonlySet<string> {
    if (relation === 'NAMED_BY')
      return new Set(NAMINGS.flatMap((naming) => [...this.of(naming, key)]));
    const own = this.#store.of(relation, key);
    const before = this.#before?.of(relation, key);
    return before === undefined || before.size === 0 ? own : new Set([...before, ...own]);
  }

  /** Everything that anything stands in this relation to, each once, in the order in which it was first told; read as far as it is asked for. */
  *keysOf(relation: WalkedRelation): Iterable<string> {
    if (this.#before !== undefined) yield* this.#before.keysOf(relation);
    for (const key of this.#store.keysOf(relation))
      if (this.#before === undefined || this.#before.of(relation, key).size === 0) yield key;
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
    const end = chronicle.log.length;
    if (chronicle.isPart === true && this.#position === 0) this.#readPart(chronicle);
    else for (let at = this.#position + 1; at <= end; at += 1) this.#read(chronicle, at);
    this.#position = end;
  }

  /** A part of a chronicle shares the log of the whole: it is read by what it holds. */
  #readPart(chronicle: Chronicle): void {
    for (const record of chronicle.entries.values()) this.#readRecord(record);
    for (const id of chronicle.sources.keys()) this.#readSubject(chronicle, { kind: 'SOURCE', id });
    for (const { value } of chronicle.groupUnifications) this.#readJoined('UNIFIED', value.pair);
    for (const { value } of chronicle.incidentMatches) this.#readJoined('MATCHED', value.pair);
  }

  #read(chronicle: Chronicle, position: number): void {
    const subject = chronicle.log.subjectAt(position);
    if (subject !== undefined) this.#readSubject(chronicle, subject);
    const uuid = chronicle.log.entryAt(position);
    const record = uuid === undefined ? undefined : chronicle.entries.get(uuid);
    if (record !== undefined) this.#readRecord(record, position);
  }

  #readSubject(chronicle: Chronicle, subject: LogSubject): void {
    switch (subject.kind) {
      case 'SOURCE':
        for (const { value } of chronicle.sources.get(subject.id) ?? [])
          for (const original of value.derivedFrom)
            this.#store.add({ relation: 'DERIVED', key: original, other: subject.id });
        return;
      case 'GROUPS':
        this.#readJoined('UNIFIED', subject.pair);
        return;
      case 'INCIDENTS':
        this.#readJoined('MATCHED', subject.pair);
        return;
      case 'GROUP':
      case 'PERSON':
      case 'PLACE':
        return;
    }
  }

  #readJoined(relation: 'UNIFIED' | 'MATCHED', [one, other]: readonly [string, string]): void {
    for (const link of bothWays([relation, relation], one, other)) this.#store.add(link);
  }

  /** Links an entry by what its revisions say for the first time, all of them or that at a position alone. */
  #readRecord({ uuid, revisions }: EntryRecord, only?: number): void {
    const told = new Set<string>();
    for (const { position, content, change } of revisions) {
      if (change === 'RETRACTED') continue;
      for (const link of linksOfContent(uuid, content)) {
        if (revisions.length > 1 && isTold(told, link)) continue;
        if (only === undefined || only === position) this.#store.add(link);
      }
    }
  }
}

function isTold(told: Set<string>, { relation, key, other }: Link): boolean {
  const before = told.size;
  return told.add(`${relation} ${key} ${other}`).size === before;
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

/** Lets the links of a chronicle that goes on from another one be those of that one and what comes after its last event. */
export function linkBeyond(longer: Chronicle, before: Links, position: number): void {
  known.set(longer, new Links({ store: new LinkSets(), before, position }));
}

/** Lets the links of a chronicle be kept in a store, which has those up to its position. */
export function keepLinks(chronicle: Chronicle, store: LinkStore): void {
  known.set(chronicle, new Links({ store, position: chronicle.position }));
}

/** The links among everything that a chronicle holds. */
export function linksIn(chronicle: Chronicle): Links {
  let links = known.get(chronicle);
  if (links === undefined) {
    links = new Links({ store: storeFor(chronicle) });
    known.set(chronicle, links);
  }
  links.readOn(chronicle);
  return links;
}

function storeFor({ isPart, log }: Chronicle): LinkStore {
  return isPart !== true && log instanceof RecordedLog
    ? new LinkColumns(log.uuids)
    : new LinkSets();
}

/** The pair under every name that its two groups ever had. */
export function pairsLike(links: Links, pair: string): readonly string[] {
  const [one, other] = groupsOfPair(pair);
  const others = links.closure('UNIFIED', [other]);
  return [...links.closure('UNIFIED', [one])].flatMap((first) =>
    [...others].map((second) => pairKey(first, second)),
  );
}
