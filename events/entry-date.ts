import { z } from 'zod';
import { edtf } from './references.js';
import { text } from './text.js';

/**
 * One moment of an entry's date as it is stored: EDTF, or the literal `reported` (by the source's publication), beside the words
 * it was read from, the anchor they were resolved from, the rule that resolved them (UCDP GED codebook 22.1, appendix 2) and alternatives.
 */
export const reportedDate = z.strictObject({
  edtf: edtf,
  asReported: text.exactOptional(),
  anchor: edtf.exactOptional(),
  rule: text.exactOptional(),
  alternatives: z.array(edtf).default([]),
});

export type ReportedDate = Readonly<z.infer<typeof reportedDate>>;

/** `when` something happened; `since` / `held` / `until`: a state began, was so, ended; `period` of which a figure speaks. */
export const entryDate = z.strictObject({
  when: reportedDate.exactOptional(),
  since: reportedDate.exactOptional(),
  held: reportedDate.exactOptional(),
  until: reportedDate.exactOptional(),
  period: reportedDate.exactOptional(),
});

type EntryDate = Readonly<z.infer<typeof entryDate>>;

export type DateField = keyof EntryDate;

/** Which fields of a date a type of entry takes. */
export type DateKind = 'HAPPENING' | 'STATE' | 'PERIOD' | 'NONE';
