import { parentPort, workerData } from 'node:worker_threads';
import { answeringFor } from './answering.js';
import type { Question } from './archive-messages.js';
import type { ArchivePlace } from './kept-archive.js';

/** What the thread is started with. */
export type StartedWith = ArchivePlace;

/** The entry of the thread that keeps the archive: it alone has the file open for writing. */
function serve(port: NonNullable<typeof parentPort>, place: StartedWith): void {
  const { first, answer } = answeringFor(place, Date.now);
  port.postMessage(first);
  if (first.say === 'failed') return;
  port.on('message', (question: Question) => {
    port.postMessage(answer(question));
    if (question.ask === 'close') port.close();
  });
}

if (parentPort !== null) serve(parentPort, workerData as StartedWith);
