import type { RecordedEvent } from '#events/recorded-event';
import type { Answer, Question } from './archive-messages.js';
import { plainFailure } from './archive-messages.js';
import type { ArchivePlace } from './kept-archive.js';
import { KeptArchive } from './kept-archive.js';

/** Answers questions about an archive, one after the other. */
export interface Answering {
  /** What it says once it has opened the archive, or could not. */
  readonly first: Answer;
  readonly answer: (question: Question) => Answer;
}

/** Opens an archive to answer questions about it; `now` is the clock (ms since 1970). */
export function answeringFor(place: ArchivePlace, now: () => number): Answering {
  let archive: KeptArchive;
  try {
    archive = new KeptArchive(place);
  } catch (failure) {
    const failed: Answer = {
      say: 'failed',
      failure: plainFailure(failure),
      progress: undefined,
    };
    return { first: failed, answer: () => failed };
  }
  return {
    first: { say: 'progress', progress: archive.progress },
    answer: (question) => {
      try {
        return answered(archive, question, now);
      } catch (failure) {
        return { say: 'failed', failure: plainFailure(failure), progress: archive.progress };
      }
    },
  };
}

function answered(archive: KeptArchive, question: Question, now: () => number): Answer {
  switch (question.ask) {
    case 'take':
      return {
        say: 'progress',
        progress: archive.take(JSON.parse(question.events) as readonly RecordedEvent[]),
      };
    case 'search':
      if (now() >= question.deadline) return { say: 'late' };
      return { say: 'found', found: archive.search(question.words, question.limit) };
    case 'digest':
      return { say: 'digest', digest: archive.digest() };
    case 'start afresh':
      return { say: 'progress', progress: archive.startAfresh() };
    case 'move into place':
      return { say: 'progress', progress: archive.moveIntoPlace() };
    case 'replace':
      return { say: 'progress', progress: archive.replaceBy(question.file) };
    case 'close':
      archive.close();
      return { say: 'closed' };
  }
}
