import type { EntryContent } from '#events/entries/entry';
import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import type { LogEntry } from '../chronicle/recorded-log.js';
import { linkBeyond, linksIn } from '../links/links.js';
import { LookedUpMap } from '../view/looked-up-map.js';
import { viewAt } from '../view/view.js';
import type { View } from '../view/view.js';
import { LogBeyond } from './log-beyond.js';

/** An entry that nobody recorded. */
export interface AssumedEntry {
  readonly uuid: string;
  readonly content: EntryContent;
}

const TOLD = {
  revision: 0,
  recorder: 'assumed',
  change: 'RECORDED',
  reason: undefined,
} as const;

/**
 * What would be known had these entries been recorded right after the last event of a chronicle, by sources and about things that are
 * registered in it. The chronicle is read and left as it is, and so is every view of it: what is assumed stands in this view alone.
 */
export function viewAssuming(
  chronicle: Chronicle,
  publishedBy: number | undefined,
  assumed: readonly AssumedEntry[],
): View {
  const before = chronicle.position;
  const recordedAt = chronicle.log.recordedAt(before) ?? 0;
  const others = assumed.map(({ uuid }): LogEntry => ({
    recordedAt,
    hash: '',
    turn: { uuid, ...TOLD },
  }));
  const records = assumed.map(({ uuid, content }, index): EntryRecord => {
    const position = before + index + 1;
    return { uuid, revisions: [{ ...TOLD, position, recordedAt, content }] };
  });
  const longer = {
    ...chronicle,
    position: before + assumed.length,
    log: new LogBeyond(chronicle.log, before, others),
    entries: new EntriesBeyond(chronicle.entries, records),
  };
  linkBeyond(longer, linksIn(chronicle), before);
  return viewAt(longer, { position: longer.position, publishedBy });
}

class EntriesBeyond extends LookedUpMap<EntryRecord> {
  readonly #entries: ReadonlyMap<string, EntryRecord>;
  readonly #others: ReadonlyMap<string, EntryRecord>;

  constructor(entries: ReadonlyMap<string, EntryRecord>, others: readonly EntryRecord[]) {
    super();
    this.#entries = entries;
    this.#others = new Map(others.map((record) => [record.uuid, record]));
  }

  get(uuid: string): EntryRecord | undefined {
    return this.#others.get(uuid) ?? this.#entries.get(uuid);
  }

  protected *candidates(): Iterable<string> {
    yield* this.#entries.keys();
    for (const uuid of this.#others.keys()) if (!this.#entries.has(uuid)) yield uuid;
  }
}
