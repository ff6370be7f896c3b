import type { WordGivers } from '#libs/projections/search/candidates';
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
    first: stateOf(archive),
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
      archive.take(question.batches);
      return stateOf(archive);
    case 'search':
      return searched(archive, question, now);
    case 'digest':
      return { say: 'digest', digest: archive.digest() };
    case 'start afresh':
      archive.startAfresh();
      return stateOf(archive);
    case 'open':
      archive.openInPlace();
      return stateOf(archive);
    case 'let go':
    case 'close':
      archive.close();
      return { say: 'closed' };
  }
}

function stateOf({ progress, file, identity }: KeptArchive): Answer {
  return { say: 'progress', progress, file, identity };
}

type Search = Extract<Question, { readonly ask: 'search' }>;

function searched(
  { search, progress }: KeptArchive,
  { words, reportsAfter, deadline }: Search,
  now: () => number,
): Answer {
  const found: WordGivers[] = [];
  for (const word of words) {
    if (now() >= deadline) return { say: 'late' };
    found.push(search.find(word));
  }
  const reports = search.reportsAfter(reportsAfter);
  return { say: 'found', found: { words: found, reports, upTo: progress.position } };
}
