import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Stance } from '#events/words';
import type { AttributionDraft, PlaceDraft, Report } from './drafts.js';

/** What an entry says around its fact unless it is told. */
export const EMPTY_REPORT = {
  locator: [],
  attribution: [],
  confidence: 'HIGH',
  places: [],
  supersedes: [],
  external: [],
  forms: [],
};

/** What is said around the fact as it is stored; what is left out is absent. */
export function reportOf(report: Report): object {
  const { attribution, places, forms, locator, confidence } = report;
  const { supersedes, repeats, external, note } = report;
  const said = {
    attribution: attribution?.map(attributionOf),
    places: places?.map(mentionOf),
    forms: forms && Object.entries(forms).map(([actor, form]) => ({ actor, form })),
    locator,
    confidence,
    supersedes,
    repeats,
    external,
    note,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export function stanceOf(type: EntryType, fact: object): Stance {
  return ENTRY_DEFINITIONS[type].defaultStance(fact as never);
}

function attributionOf(draft: AttributionDraft): object {
  return typeof draft === 'string' ? { actor: draft } : draft;
}

function mentionOf(draft: PlaceDraft): object {
  return typeof draft === 'string'
    ? { place: draft, precision: 'EXACT' }
    : { precision: 'EXACT', ...draft };
}

export function dateOf(report: Report): object {
  const fields = ['when', 'since', 'held', 'until', 'period'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const draft = report[field];
      if (draft === undefined) return [];
      return [[field, typeof draft === 'string' ? { edtf: draft } : draft]];
    }),
  );
}
