import type { KurrentDBClient, RecordedEvent } from '@kurrent/kurrentdb-client';
import { BACKWARDS, END, START, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { Checkpoint, ReadAllOptions, ReadEvent } from '../event-store.js';
import { checkpointUnknown } from '../numbered-checkpoint.js';
import type { PageReader } from './read-pages.js';
import { Skipped } from './skipped.js';
import type { Place } from './wire-checkpoint.js';
import { checkpointAt, isSamePlace, placeAt, placeOf } from './wire-checkpoint.js';
import { isOurs, writtenEvent } from './wire-event.js';

interface LogReaderOptions {
  readonly pages: PageReader;
  readonly prefix: string;
  /** Hears every record that is not an event of ours, each time it is read. */
  readonly onOther: (record: RecordedEvent) => void;
}

/** How far a reading of the log has come. */
interface Reading {
  readonly limit: number;
  readonly found: ReadEvent[];
  /** The last event of ours before what comes next. */
  after: Checkpoint | undefined;
  from: Place | typeof START;
  /** Where to begin instead, should the log no longer have what `from` names. */
  instead: Place | typeof START | undefined;
  /** The last event of others that was passed. */
  other: Place | undefined;
  /** Whether the last page held nothing of ours. */
  isBarren: boolean;
}

interface Backwards {
  readonly from: Place | typeof END;
  readonly count: number;
  readonly isFiltered?: boolean;
}

interface Head {
  readonly checkpoint: Checkpoint | undefined;
}

const NONE: Head = { checkpoint: undefined };

/** The head is most often the last event, or near it. */
const LAST_FEW = 16;

/** Reads the whole log, in which others may write too: nothing but the prefix of a stream's name says what is ours. */
export class LogReader {
  readonly #options: LogReaderOptions;
  readonly #skipped = new Skipped();

  constructor(options: LogReaderOptions) {
    this.#options = options;
  }

  async readAll({ after, limit }: ReadAllOptions): Promise<readonly ReadEvent[]> {
    const start = after === undefined ? START : placeAt(after);
    const seen = this.#skipped.seenAfter(after);
    const reading: Reading = {
      limit,
      found: [],
      after,
      from: seen ?? start,
      instead: seen === undefined ? undefined : start,
      other: undefined,
      isBarren: false,
    };
    while (!(await this.#readOn(reading)));
    return reading.found;
  }

  /** The checkpoint of the last event that is ours. */
  async head(): Promise<Checkpoint | undefined> {
    const lastFew = await this.#backwards({ from: END, count: LAST_FEW });
    const [newest] = lastFew;
    if (newest === undefined) return undefined;
    const found =
      this.#headAmong(lastFew) ??
      (lastFew.length < LAST_FEW ? NONE : await this.#headBefore(lastFew));
    const place = placeOf(newest);
    if (found.checkpoint === undefined || !isSamePlace(placeAt(found.checkpoint), place)) {
      this.#skipped.note(found.checkpoint, place);
    }
    return found.checkpoint;
  }

  /** Among others the server looks for ours; how far was looked already, it cannot know. */
  async #headBefore(newer: readonly RecordedEvent[]): Promise<Head> {
    const isNew = this.#skipped.isEmpty;
    const count = isNew ? LAST_FEW : this.#options.pages.pageSize;
    let page = newer;
    for (;;) {
      const last = page.at(-1);
      if (last === undefined) return NONE;
      page = await this.#backwards({ from: placeOf(last), count, isFiltered: isNew });
      const head = this.#headAmong(page);
      if (head !== undefined) return head;
      if (page.length < count) return NONE;
    }
  }

  #headAmong(page: readonly RecordedEvent[]): Head | undefined {
    for (const record of page) {
      const place = placeOf(record);
      if (isOurs(record, this.#options.prefix)) return { checkpoint: checkpointAt(place) };
      const skipped = this.#skipped.endingAt(place);
      if (skipped !== undefined) return { checkpoint: skipped.after };
    }
    return undefined;
  }

  /** Reads one page; true when the batch is full or the log ends. */
  async #readOn(reading: Reading): Promise<boolean> {
    const count = this.#pageSize(reading);
    const page = await this.#forwards(reading.from, count);
    const records = this.#afterStart(page, reading);
    if (records === undefined) return false;
    const before = reading.found.length;
    const isFull = records.some((record) => this.#take(record, reading));
    reading.isBarren = reading.found.length === before;
    const last = records.at(-1);
    if (!isFull && last !== undefined && !isOurs(last, this.#options.prefix)) {
      this.#skipped.note(reading.after, placeOf(last));
    }
    return isFull || page.length < count;
  }

  #pageSize({ limit, found, isBarren }: Reading): number {
    const { pageSize } = this.#options.pages;
    // The event read last comes first, and a few of others may stand between; among many of others, short pages would be many.
    return isBarren ? pageSize : Math.min(pageSize, Math.max(LAST_FEW, limit - found.length + 1));
  }

  /** Takes note of a record; true when the batch is full with it. */
  #take(record: RecordedEvent, reading: Reading): boolean {
    const before = reading.other;
    const place = placeOf(record);
    reading.from = place;
    if (!isOurs(record, this.#options.prefix)) {
      reading.other = place;
      this.#options.onOther(record);
      return false;
    }
    if (before !== undefined && reading.found.length === 0) {
      this.#skipped.note(reading.after, before);
    }
    const checkpoint = checkpointAt(place);
    reading.found.push({ ...writtenEvent(record), checkpoint });
    reading.after = checkpoint;
    return reading.found.length === reading.limit;
  }

  /**
   * A page begins with the event that was read last; where it does not, the log is another one, or lost its end. Undefined: the
   * reading begins again from a place that its caller knows.
   */
  #afterStart(
    page: readonly RecordedEvent[],
    reading: Reading,
  ): readonly RecordedEvent[] | undefined {
    const { from, after, instead } = reading;
    if (from === START) return page;
    const [first, ...rest] = page;
    reading.instead = undefined;
    if (first !== undefined && isSamePlace(from, placeOf(first))) return rest;
    if (instead === undefined) throw checkpointUnknown(after ?? checkpointAt(from));
    this.#skipped.forget(after);
    reading.from = instead;
    return undefined;
  }

  #forwards(from: Place | typeof START, count: number): Promise<readonly RecordedEvent[]> {
    return this.#options.pages.page((client: KurrentDBClient) =>
      client.readAll({ fromPosition: from, maxCount: count }),
    );
  }

  /** Backwards the log is read from before a place. */
  #backwards({ from, count, isFiltered = false }: Backwards): Promise<readonly RecordedEvent[]> {
    const { pages, prefix } = this.#options;
    const filter = isFiltered ? { filter: streamNameFilter({ prefixes: [prefix] }) } : {};
    return pages.page((client: KurrentDBClient) =>
      client.readAll({ direction: BACKWARDS, fromPosition: from, maxCount: count, ...filter }),
    );
  }
}
