import type { Problem } from '#libs/chronology/problem';
import type { FileProblem } from '#libs/formats/chronology/file-problem';
import type { ReleaseItem } from '#libs/formats/ucdp/release-batches';
import type { Receipt } from '#libs/recorder/receipt';

export type Fate = 'recorded' | 'alreadyRecorded' | 'corrected' | 'rejected';

/** What became of an item of a release. */
export interface SettledItem {
  readonly item: ReleaseItem;
  readonly receipt: Receipt;
  readonly fate: Fate;
}

const CONFLICT_ADVICE = 'Did the publisher mend the file? annals import --correct "REASON".';

/** A problem of an item as somebody sees it who has the file. */
export function inRelease(file: string, item: ReleaseItem, problem: Problem): FileProblem {
  const { code, path, message, advice } = problem;
  const isConflicting = code === 'KEY_CONFLICT';
  const told = isConflicting ? CONFLICT_ADVICE : advice;
  return {
    file,
    ...item.at,
    code,
    item: item.label,
    path,
    message: isConflicting ? message.replace(', the request ', ', the file ') : message,
    ...(told === undefined ? {} : { advice: told }),
  };
}
