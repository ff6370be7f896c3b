import { checkEntry } from './check-entry.js';
import type { Decision } from './decision.js';
import { refused } from './decision.js';
import type { EntryDraft } from './entry-draft.js';
import { isEntryType } from './entry-draft.js';
import type { Known } from './known.js';
import { problem } from './problem.js';
import { shown } from './shape-problems.js';

/** How an entry is to be recorded: under which id, and whether it comes from a data set whose slips are kept. */
interface Recording {
  readonly uuid: string;
  readonly imported: boolean;
}

/** Records what a source says. */
export function recordEntry(
  draft: EntryDraft,
  { uuid, imported }: Recording,
  known: Known,
): Decision {
  const { type, ...given } = draft;
  if (!isEntryType(type))
    return refused([
      problem('ENTRY_TYPE_UNKNOWN', ['type'], `there is no type of entry ${shown(type)}.`),
    ]);
  return checkEntry({ uuid, type, given: given, imported }, known);
}
