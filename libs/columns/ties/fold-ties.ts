import { entriesConcerned, pairsTouched } from '#libs/projections/changes/scope';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { LogSubject } from '#libs/projections/chronicle/recorded-log';
import { groupsOfPair } from '#libs/projections/links/pair-key';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';
import { unreplacedEntry } from '#libs/projections/view/entries-at';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import type { EventFold } from '../event-fold.js';
import { KeptLately } from '../kept-lately.js';
import { knownPair } from './known-pair.js';
import { OpenPair } from './open-pair.js';
import type { TieColumns } from './tie-columns.js';

/** As many pairs of groups at least are kept with what is told of them. */
const KEPT = 4000;

/** A pair that is kept, and the entries that may stand otherwise than it knows. */
interface Kept {
  readonly open: OpenPair;
  readonly entries: ReadonlySet<string>;
}

/** Folds what the events of a chronicle make of ties into columns; each costs what it touches. */
export class TieFold implements EventFold {
  readonly #columns: TieColumns;
  readonly #chronicle: Chronicle;
  readonly #open = new KeptLately<OpenPair>(KEPT);
  /** A view since which nothing was registered, joined or separated: its registries are those of now, its entries are not. */
  #registries: View | undefined;

  constructor(columns: TieColumns, chronicle: Chronicle) {
    this.#columns = columns;
    this.#chronicle = chronicle;
  }

  readSubject(position: number, subject: LogSubject | undefined): void {
    const links = linksIn(this.#chronicle);
    this.#registries = undefined;
    const entries = links.closure(
      'REPLACES',
      entriesConcerned(links, { entry: undefined, subject }),
    );
    this.#readAnew(position, pairsTouched(links, entries, unified(links, subject)));
  }

  readEntry(position: number, uuid: string): void {
    const links = linksIn(this.#chronicle);
    if (links.of('REPLACES', uuid).size > 0)
      this.#reread(position, links.closure('REPLACES', [uuid]));
    else this.#addEntry(position, uuid);
  }

  /** What replaces nothing, and was itself never replaced or denied, changes the ties that it tells of and no other. */
  #addEntry(position: number, uuid: string): void {
    const links = linksIn(this.#chronicle);
    const pairs = links.of('TIES_OF', uuid);
    if (pairs.size === 0 && !mayEndOrDeny(links, uuid)) return;
    const alone = isAlone(links, uuid) ? this.#openFor(position, pairs) : undefined;
    if (alone === undefined) {
      this.#reread(position, new Set([uuid]));
      return;
    }
    this.#registries ??= this.#viewAt(position);
    const entry = unreplacedEntry(this.#registries, uuid, position);
    if (entry === undefined) return;
    for (const [pair, open] of alone) {
      open.put(this.#registries, entry);
      this.#columns.write(position, pair, open.known());
    }
  }

  /** What is told of each pair; undefined where something else may decide the ties of one. */
  #openFor(
    position: number,
    pairs: ReadonlySet<string>,
  ): ReadonlyMap<string, OpenPair> | undefined {
    const all = new Map<string, OpenPair>();
    for (const pair of pairs) {
      const open = this.#open.find(pair) ?? this.#opened(this.#viewAt(position), pair);
      if (open === undefined || !isSimple(linksIn(this.#chronicle), pair)) return undefined;
      this.#open.keep(pair, open);
      all.set(pair, open);
    }
    return all;
  }

  /** Ties of which some entries stand otherwise than before are read again, those entries alone where the others are kept. */
  #reread(position: number, entries: ReadonlySet<string>): void {
    const links = linksIn(this.#chronicle);
    const pairs = pairsTouched(links, entries, new Set());
    if (pairs.size === 0) return;
    const view = this.#viewAt(position);
    for (const pair of pairs) {
      const open = this.#open.find(pair);
      if (open === undefined || !isSimple(links, pair)) this.#writeAnew(view, pair);
      else this.#putAgain(view, pair, { open, entries });
    }
  }

  #putAgain(view: View, pair: string, { open, entries }: Kept): void {
    const links = linksIn(this.#chronicle);
    const behind = entriesBehind(links, pair);
    for (const uuid of behind) if (entries.has(uuid) || !open.has(uuid)) putFrom(view, open, uuid);
    this.#write(view, pair, areDenied(links, behind) ? undefined : open);
  }

  #readAnew(position: number, pairs: Iterable<string>): void {
    let view: View | undefined;
    for (const pair of pairs) this.#writeAnew((view ??= this.#viewAt(position)), pair);
  }

  #writeAnew(view: View, pair: string): void {
    this.#write(view, pair, this.#opened(view, pair));
  }

  #write(view: View, pair: string, open: OpenPair | undefined): void {
    if (open === undefined) this.#open.forget(pair);
    else this.#open.keep(pair, open);
    this.#columns.write(
      view.cut.position,
      pair,
      open === undefined ? knownPair(view, pair) : open.known(),
    );
  }

  /** What is told of a pair, from the view; undefined where more than what is told of its ties may decide them. */
  #opened(view: View, pair: string): OpenPair | undefined {
    const links = linksIn(this.#chronicle);
    const behind = entriesBehind(links, pair);
    if (!isSimple(links, pair) || areDenied(links, behind)) return undefined;
    const open = new OpenPair(pair);
    for (const uuid of behind) putFrom(view, open, uuid);
    return open;
  }

  #viewAt(position: number): View {
    return viewAt(this.#chronicle, { position, publishedBy: undefined });
  }
}

/** Whether an entry was never replaced or denied, ends no group and denies nothing. */
function isAlone(links: Links, uuid: string): boolean {
  return (
    !mayEndOrDeny(links, uuid) &&
    links.of('REPLACED_BY', uuid).size === 0 &&
    links.of('ABOUT', uuid).size === 0
  );
}

function mayEndOrDeny(links: Links, uuid: string): boolean {
  return links.of('ENDS', uuid).size > 0 || links.of('ABOUT_OF', uuid).size > 0;
}

/** Whether neither group was ever unified with another, or may have ended. */
function isSimple(links: Links, pair: string): boolean {
  return groupsOfPair(pair).every(
    (group) => links.of('UNIFIED', group).size === 0 && links.of('ENDING', group).size === 0,
  );
}

function areDenied(links: Links, entries: ReadonlySet<string>): boolean {
  for (const uuid of entries) if (links.of('ABOUT', uuid).size > 0) return true;
  return false;
}

/** The entries that tell of the ties of a pair, and whatever replaced one of them. */
function entriesBehind(links: Links, pair: string): ReadonlySet<string> {
  return links.closure('REPLACED_BY', links.of('TIE', pair));
}

function putFrom(view: View, open: OpenPair, uuid: string): void {
  const entry = view.entries.get(uuid);
  if (entry !== undefined) open.put(view, entry);
}

function unified(links: Links, subject: LogSubject | undefined): ReadonlySet<string> {
  return subject?.kind === 'GROUPS' ? links.closure('UNIFIED', subject.pair) : new Set();
}
