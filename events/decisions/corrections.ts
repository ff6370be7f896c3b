import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { anyEntry } from '../entries/any-entry.js';
import { text } from '../text.js';

/** An editor had misread the source: the whole entry as it should have been recorded, of the same type. */
export const entryCorrected = defineEvent({
  type: 'EntryCorrected',
  version: 1,
  data: z.strictObject({ replacement: anyEntry, reason: text }),
});

/** An editor takes an entry back: it should not have been recorded. */
export const entryRetracted = defineEvent({
  type: 'EntryRetracted',
  version: 1,
  data: z.strictObject({ reason: text }),
});
