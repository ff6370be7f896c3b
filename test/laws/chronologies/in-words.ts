import { headlineOf } from '#libs/projections/entries/headline';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import type { Draft } from '#libs/projections/testing/drafts';
import { ToldLog } from './any-entries.js';
import { Chronology } from './chronology.js';
import { draftText, literal } from './draft-text.js';

type EntryDraft = Extract<Draft, { readonly type: string }>;

/** What a chronology or a question says, for those who look for why a law broke. */
export function inWords(value: unknown): string {
  if (value instanceof Chronology) return chronologyInWords(value.drafts);
  if (value instanceof ToldLog) return value.inWords();
  if (isBasis(value)) return basisInWords(value);
  return `Asked: ${literal(value)}`;
}

function chronologyInWords(drafts: readonly Draft[]): string {
  const lines = drafts.map((draft, at) => `${String(at + 1)}. ${draftInWords(drafts, at, draft)}`);
  return [
    'The chronology:',
    ...lines,
    'To record it in a test:',
    ...drafts.map((draft) => `  ${draftText(draft)}`),
  ].join('\n');
}

function draftInWords(drafts: readonly Draft[], at: number, draft: Draft): string {
  switch (draft.draft) {
    case 'ENTRY':
    case 'CORRECTED':
      return entryInWords(drafts.slice(0, at + 1), draft);
    case 'RETRACTED':
      return `${draft.key} is retracted`;
    case 'INCIDENTS':
    case 'GROUPS':
      return `${draft.pair.join(' and ')} are ${draft.joined ? 'one' : 'not one any more'}`;
    case 'REASSIGNED':
    case 'SOURCE':
    case 'GROUP':
    case 'PERSON':
    case 'PLACE':
      return `${draft.draft.toLowerCase()} ${draft.id} ${literal(draft.description)}`;
  }
}

function entryInWords(drafts: readonly Draft[], { draft, report }: EntryDraft): string {
  const { key = '', source = '', when, since, held, until, period, stance, ...others } = report;
  const view = given(...drafts).view();
  const entry = view.entries.get(uuidOf(key));
  const sentence = entry === undefined ? 'says nothing yet.' : headlineOf(view, entry);
  const dates = { when, since, held, until, period, stance };
  const isCorrected = draft === 'CORRECTED' ? ', corrected' : '';
  return `${key}${isCorrected} (${source}): ${sentence} ${literal({ ...dates, ...others })}`;
}

interface AskedFrom {
  readonly back: number;
  readonly publishedBy: string | undefined;
  readonly validAt: string;
}

function isBasis(value: unknown): value is AskedFrom {
  return typeof value === 'object' && value !== null && 'back' in value && 'validAt' in value;
}

function basisInWords({ back, publishedBy, validAt }: AskedFrom): string {
  const read = back === 0 ? 'the whole log' : `the log but for its last ${String(back)} events`;
  const out = publishedBy === undefined ? 'whenever published' : `published by ${publishedBy}`;
  return `As of: valid at ${validAt}, ${out}, from ${read}`;
}
