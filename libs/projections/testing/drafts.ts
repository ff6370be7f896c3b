import type { z } from 'zod';
import type { ReportedDate } from '#events/entry-date';
import type { ENTRY_DEFINITIONS, EntryType } from '#events/entries/entry-definitions';
import type { EVENT_DEFINITIONS } from '#events/event-definitions';
import type { Sealable } from '#events/text';
import type { Confidence, PlacePrecision, Stance } from '#events/words';

/** What an entry's source is published on unless it is told. */
export const PUBLISHED = '2023-01-01';
type Registered<T extends keyof typeof EVENT_DEFINITIONS> = Partial<
  z.input<(typeof EVENT_DEFINITIONS)[T]['data']>
>;

type DateDraft = string | (Partial<ReportedDate> & { readonly edtf: string });

export type PlaceDraft =
  | string
  | { readonly place: string; readonly precision?: PlacePrecision; readonly asReported?: string };

export type AttributionDraft =
  | string
  | {
      readonly actor?: string;
      readonly document?: string;
      readonly asReported?: Sealable;
      readonly inferred?: boolean;
    };

/** What an entry says around its fact. Everything may be left out; people, places and entries go by the keys of the draft. */
export interface Report {
  /** By which corrections, retractions and other entries name this one, and `uuidOf` finds it. */
  readonly key?: string;
  readonly source?: string;
  /** Without `source`: that of a source made for this date. */
  readonly published?: string;
  readonly stance?: Stance;
  readonly confidence?: Confidence;
  readonly when?: DateDraft;
  readonly since?: DateDraft;
  readonly held?: DateDraft;
  readonly until?: DateDraft;
  readonly period?: DateDraft;
  readonly places?: readonly PlaceDraft[];
  readonly attribution?: readonly AttributionDraft[];
  readonly supersedes?: readonly string[];
  readonly repeats?: string;
  readonly forms?: Readonly<Record<string, Sealable>>;
  readonly locator?: readonly string[];
  readonly external?: readonly { readonly scheme: string; readonly value: string }[];
  readonly note?: string;
}

type FactDraft<T extends EntryType> = z.input<(typeof ENTRY_DEFINITIONS)[T]['fact']>;

export type Pair = readonly [string, string];

/** One thing that was recorded, in short. */
export type Draft =
  | { readonly draft: 'SOURCE'; readonly id: string; readonly description: object }
  | { readonly draft: 'GROUP'; readonly id: string; readonly description: object }
  | { readonly draft: 'PERSON'; readonly id: string; readonly description: object }
  | { readonly draft: 'PLACE'; readonly id: string; readonly description: object }
  | { readonly draft: 'REASSIGNED'; readonly id: string; readonly description: object }
  | {
      readonly draft: 'ENTRY' | 'CORRECTED';
      readonly type: EntryType;
      readonly fact: object;
      readonly report: Report;
    }
  | { readonly draft: 'RETRACTED'; readonly key: string }
  | { readonly draft: 'INCIDENTS' | 'GROUPS'; readonly pair: Pair; readonly joined: boolean };

/** Registers a source, or amends one that is already there; it is published on 1 January 2023 unless told, `null` for undated. */
export function source(
  id: string,
  description: Omit<Registered<'SourceRegistered'>, 'published'> & {
    readonly published?: string | null;
  } = {},
): Draft {
  const { published = PUBLISHED, ...others } = description;
  const dated = published === null ? others : { published, ...others };
  return { draft: 'SOURCE', id, description: { title: id, publisher: id, ...dated } };
}

/** Registers a group, or amends one that is already there. */
export function group(id: string, description: Registered<'GroupRegistered'> = {}): Draft {
  return { draft: 'GROUP', id, description: { name: nameOf(id), ...description } };
}

/** Registers a person under a key of the draft, or amends one that is already there. */
export function person(id: string, description: Registered<'PersonRegistered'> = {}): Draft {
  return { draft: 'PERSON', id, description: { name: nameOf(id), ...description } };
}

/** Registers a place, or amends one that is already there; a country unless told. */
export function place(id: string, description: Registered<'PlaceRegistered'> = {}): Draft {
  return {
    draft: 'PLACE',
    id,
    description: { name: nameOf(id), placeKind: 'COUNTRY', ...description },
  };
}

/** From `effective` on a place is part of another one, or of none. */
export function reassigned(id: string, description: z.input<PlaceReassignment>): Draft {
  return { draft: 'REASSIGNED', id, description };
}

type PlaceReassignment = (typeof EVENT_DEFINITIONS)['PlaceReassigned']['data'];

/** Records an entry; its key is its type and number unless told. */
export function entry<T extends EntryType>(
  type: T,
  fact: FactDraft<T>,
  report: Report = {},
): Draft {
  return { draft: 'ENTRY', type, fact, report };
}

/** Replaces the whole entry recorded under this key. */
export function corrected<T extends EntryType>(
  key: string,
  type: T,
  fact: FactDraft<T>,
  report: Omit<Report, 'key'> = {},
): Draft {
  return { draft: 'CORRECTED', type, fact, report: { ...report, key } };
}

/** Takes the entry recorded under this key back. */
export function retracted(key: string): Draft {
  return { draft: 'RETRACTED', key };
}

export function incidentsMatched(one: string, other: string): Draft {
  return { draft: 'INCIDENTS', pair: [one, other], joined: true };
}

export function incidentsSeparated(one: string, other: string): Draft {
  return { draft: 'INCIDENTS', pair: [one, other], joined: false };
}

export function groupsUnified(one: string, other: string): Draft {
  return { draft: 'GROUPS', pair: [one, other], joined: true };
}

export function groupsSeparated(one: string, other: string): Draft {
  return { draft: 'GROUPS', pair: [one, other], joined: false };
}

function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
