import type { EntryContent } from '#events/entries/entry';
import type { Chronicle } from '../chronicle/chronicle.js';
import { viewAt } from '../view/view.js';
import type { View } from '../view/view.js';

/** An entry that nobody recorded. */
export interface AssumedEntry {
  readonly uuid: string;
  readonly content: EntryContent;
}

/**
 * What would be known had these entries been recorded right after the last event of a chronicle, by sources and about things that are
 * registered in it. The chronicle is read and left as it is, and so is every view of it: what is assumed stands in this view alone.
 */
export function viewAssuming(
  chronicle: Chronicle,
  publishedBy: number | undefined,
  assumed: readonly AssumedEntry[],
): View {
  const log = [...chronicle.log];
  const entries = new Map(chronicle.entries);
  const recordedAt = log.at(-1)?.recordedAt ?? 0;
  const told = { revision: 0, recorder: 'assumed', change: 'RECORDED', reason: undefined } as const;
  for (const { uuid, content } of assumed) {
    log.push({ recordedAt, hash: '', entry: uuid });
    const revision = { ...told, position: log.length, recordedAt, content };
    entries.set(uuid, { uuid, revisions: [revision] });
  }
  const position = log.length;
  return viewAt({ ...chronicle, position, log, entries }, { position, publishedBy });
}
