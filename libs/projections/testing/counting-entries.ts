import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { linksIn } from '../links/links.js';
import { LookedUpMap } from '../view/looked-up-map.js';
import { viewAt } from '../view/view.js';
import type { View } from '../view/view.js';

/** The entries of a chronicle, and how many of them were read. */
class CountingEntries extends LookedUpMap<EntryRecord> {
  readonly read = new Set<string>();
  readonly #entries: Chronicle['entries'];

  constructor(entries: Chronicle['entries']) {
    super();
    this.#entries = entries;
  }

  get(uuid: string): EntryRecord | undefined {
    this.read.add(uuid);
    return this.#entries.get(uuid);
  }

  protected candidates(): Iterable<string> {
    return this.#entries.keys();
  }
}

/** Tells of how many entries of a chronicle the bodies are read to answer something at its head. */
export function countingReads(chronicle: Chronicle): (answer: (view: View) => unknown) => number {
  const entries = new CountingEntries(chronicle.entries);
  const counted: Chronicle = { ...chronicle, entries };
  linksIn(counted);
  return (answer) => {
    entries.read.clear();
    answer(viewAt(counted, { position: counted.position, publishedBy: undefined }));
    return entries.read.size;
  };
}
