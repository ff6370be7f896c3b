import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import type { History } from '../chronicle/history.js';
import { linkBeyond, linksIn } from '../links/links.js';
import { LookedUpMap } from '../view/looked-up-map.js';
import { RegistryAt } from '../view/registry-at.js';
import { LogBeyond } from './log-beyond.js';

/** The chronicle as it was when the event at the position had just been folded in; it stays so when the other one is folded on. */
export function chronicleUpTo(chronicle: Chronicle, asked: number): Chronicle {
  const position = Math.min(asked, chronicle.position);
  const upTo = <Value>(histories: ReadonlyMap<string, History<Value>>) =>
    new RegistryAt(histories, (history) => historyUpTo(history, position));
  const earlier = {
    ...chronicle,
    position,
    log: new LogBeyond(chronicle.log, position),
    sources: upTo(chronicle.sources),
    groups: upTo(chronicle.groups),
    people: upTo(chronicle.people),
    places: upTo(chronicle.places),
    reassignments: upTo(chronicle.reassignments),
    entries: new EntriesUpTo(chronicle.entries, position),
    incidentMatches: historyUpTo(chronicle.incidentMatches, position) ?? [],
    groupUnifications: historyUpTo(chronicle.groupUnifications, position) ?? [],
  };
  linkBeyond(earlier, linksIn(chronicle), position);
  return earlier;
}

class EntriesUpTo extends LookedUpMap<EntryRecord> {
  readonly #entries: ReadonlyMap<string, EntryRecord>;
  readonly #position: number;

  constructor(entries: ReadonlyMap<string, EntryRecord>, position: number) {
    super();
    this.#entries = entries;
    this.#position = position;
  }

  get(uuid: string): EntryRecord | undefined {
    const record = this.#entries.get(uuid);
    if (record === undefined) return undefined;
    const [first, ...others] = record.revisions.filter(
      ({ position }) => position <= this.#position,
    );
    return first === undefined ? undefined : { uuid, revisions: [first, ...others] };
  }

  protected candidates(): Iterable<string> {
    return this.#entries.keys();
  }
}

function historyUpTo<Value>(history: History<Value>, position: number): History<Value> | undefined {
  const then = history.filter((version) => version.position <= position);
  return then.length === 0 ? undefined : then;
}
