import type { Subject } from '#libs/chronology/subject';
import { subjectOf } from '#libs/chronology/subject';
import type { EventStore } from '#libs/event-store/event-store';

const PAGE = 200;

type Written = Parameters<typeof subjectOf>[0];

/** Everything that a stream holds now. */
export async function readSubject(store: EventStore, stream: string): Promise<Subject> {
  const written: Written[number][] = [];
  for (;;) {
    const page = await store.readStream(stream, { from: written.length, limit: PAGE });
    written.push(...page);
    if (page.length < PAGE) return subjectOf(written);
  }
}
