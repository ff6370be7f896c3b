import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { moveArchive } from '../archive-file.js';
import { batchOf } from '../batch.js';
import type { Body } from '#libs/projections/chronicle/archived-entries';
import { BodyReader } from '../body-reader.js';
import { KeptArchive } from '../kept-archive.js';

const VERSION = 'test';

/** Archives events so many at once, in a file that holds nothing or the first of them. */
export function archived(file: string, events: readonly RecordedEvent[], atOnce = 500): void {
  const archive = new KeptArchive({ file, version: VERSION });
  const rest = events.filter(({ position }) => position > archive.progress.position);
  try {
    for (let first = 0; first < rest.length; first += atOnce)
      take(archive, events, rest.slice(first, first + atOnce));
  } finally {
    archive.close();
  }
  if (archive.file !== file) moveArchive(archive.file, file);
}

/** Hands some of the events of a log to an archive. */
export function take(
  archive: KeptArchive,
  log: readonly RecordedEvent[],
  events: readonly RecordedEvent[],
): void {
  const chronicle = emptyChronicle();
  for (const recorded of log) evolve(chronicle, recorded);
  archive.take([batchOf(events, (uuid) => chronicle.log.numberOf(uuid))]);
}

/** What an archive says of these revisions. */
export function bodiesIn(file: string, positions: readonly number[]): ReadonlyMap<number, Body> {
  const reader = new BodyReader();
  try {
    return reader.read(file, positions);
  } finally {
    reader.close();
  }
}
