import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { AppendOutcome, ExpectedRevision, ReadStreamOptions } from '../event-store.js';

function isSame(a: NewEvent, b: NewEvent | undefined): boolean {
  return a.metadata.id === b?.metadata.id && a.metadata.requestHash === b.metadata.requestHash;
}

/** What the port promises, told by one array and written apart from every adapter: an adapter is compared with it, step by step. */
export class ArrayLog {
  readonly events: WrittenEvent[] = [];

  stream(name: string): readonly WrittenEvent[] {
    return this.events.filter(({ stream }) => stream === name);
  }

  append(name: string, expected: ExpectedRevision, added: readonly NewEvent[]): AppendOutcome {
    const there = this.stream(name);
    const actual = there.length === 0 ? 'no_stream' : there.length - 1;
    const first = expected === 'no_stream' ? 0 : expected + 1;
    const revision = first + added.length - 1;
    const isThereAlready = added.every((event, index) => isSame(event, there[first + index]));
    if (isThereAlready) return { outcome: 'committed', revision };
    const ids = new Set(there.map(({ metadata }) => metadata.id));
    const isTaken = added.some(({ metadata }) => ids.has(metadata.id));
    if (expected !== actual || isTaken) return { outcome: 'refused', actual };
    const written = added.map((event, index) => ({
      ...event,
      stream: name,
      revision: first + index,
    }));
    this.events.push(...written);
    return { outcome: 'committed', revision };
  }

  read(name: string, { from, direction, limit }: ReadStreamOptions): readonly WrittenEvent[] {
    const there = this.stream(name);
    if (direction !== 'backwards') return there.slice(from ?? 0).slice(0, limit);
    return there
      .filter(({ revision }) => revision <= (from ?? Infinity))
      .reverse()
      .slice(0, limit);
  }
}
