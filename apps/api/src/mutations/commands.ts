import type { EntryDraft, EntryPatch } from '#libs/chronology/entry-draft';
import type { Command } from '#libs/chronology/command';
import type { EntryType } from '#events/entries/entry-definitions';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { JsonObject } from '#events/json';
import type * as Schema from '../graphql/schema-types.js';
import { plainId, plainInput } from './plain-ids.js';

/** Fields of inputs that are about the request, not about what is recorded. */
const REQUEST = ['idempotencyKey', 'dryRun', 'ifRevision'];

/** An input as plain JSON, without what is about the request and without these fields. */
function content(input: object, ...others: readonly string[]): JsonObject {
  const without = new Set([...REQUEST, ...others]);
  return plainInput(
    Object.fromEntries(Object.entries(input).filter(([name]) => !without.has(name))),
  );
}

function condition({ ifRevision }: { readonly ifRevision?: number | null | undefined }) {
  return ifRevision == null ? {} : { ifRevision };
}

export function registerSource(input: Schema.RegisterSourceInput): Command {
  return { command: 'REGISTER_SOURCE', slug: input.slug, source: content(input, 'slug') };
}

export function registerGroup(input: Schema.RegisterGroupInput): Command {
  return { command: 'REGISTER_GROUP', slug: input.slug, group: content(input, 'slug') };
}

export function registerPerson(input: Schema.RegisterPersonInput): Command {
  return { command: 'REGISTER_PERSON', person: content(input) };
}

export function registerPlace(input: Schema.RegisterPlaceInput): Command {
  return { command: 'REGISTER_PLACE', slug: input.slug, place: content(input, 'slug') };
}

export function amendSource(input: Schema.AmendSourceInput): Command {
  const change = { patch: content(input, 'source'), ...condition(input) };
  return { command: 'AMEND_SOURCE', slug: plainId(input.source), ...change };
}

export function amendGroup(input: Schema.AmendGroupInput): Command {
  const change = { patch: content(input, 'group'), ...condition(input) };
  return { command: 'AMEND_GROUP', slug: plainId(input.group), ...change };
}

export function amendPerson(input: Schema.AmendPersonInput): Command {
  const change = { patch: content(input, 'person'), ...condition(input) };
  return { command: 'AMEND_PERSON', person: plainId(input.person), ...change };
}

export function amendPlace(input: Schema.AmendPlaceInput): Command {
  const change = { patch: content(input, 'place'), ...condition(input) };
  return { command: 'AMEND_PLACE', slug: plainId(input.place), ...change };
}

export function reassignPlace(input: Schema.ReassignPlaceInput): Command {
  const { place, partOf, effective } = input;
  return {
    command: 'REASSIGN_PLACE',
    place: plainId(place),
    effective,
    ...(partOf == null ? {} : { partOf: plainId(partOf) }),
    ...condition(input),
  };
}

const EVENT_NAMES: ReadonlyMap<string, EntryType> = new Map(
  (Object.keys(ENTRY_DEFINITIONS) as EntryType[]).map((name) => [memberOf(name), name]),
);

function memberOf(name: EntryType): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The member of a fact input that was given; problems are told by it. */
export function factMember(input: { readonly fact?: Schema.FactInput | null | undefined }) {
  return input.fact == null ? undefined : Object.keys(input.fact)[0];
}

/** The one fact of a fact input, with the type that its member names. */
function factOf(input: Schema.FactInput): { readonly type: EntryType; readonly fact: JsonObject } {
  const [[member, fact] = ['', {}]] = Object.entries(plainInput(input));
  const type = EVENT_NAMES.get(member);
  if (type === undefined) throw new Error('a fact input without a fact');
  return { type, fact: fact as JsonObject };
}

export function recordEntry(input: Schema.RecordEntryInput): Command {
  const entry: EntryDraft = {
    ...content(input, 'source', 'fact'),
    source: plainId(input.source),
    ...factOf(input.fact),
  };
  return { command: 'RECORD_ENTRY', entry };
}

export function correctEntry(input: Schema.CorrectEntryInput): Command {
  const patch: EntryPatch = {
    ...content(input, 'entry', 'reason', 'fact'),
    ...(input.fact == null ? {} : factOf(input.fact)),
  };
  return {
    command: 'CORRECT_ENTRY',
    entry: plainId(input.entry),
    patch,
    reason: input.reason,
    ...condition(input),
  };
}

export function retractEntry(input: Schema.RetractEntryInput): Command {
  const { entry, reason } = input;
  return { command: 'RETRACT_ENTRY', entry: plainId(entry), reason, ...condition(input) };
}

export function incidentPair(
  command: 'MATCH_INCIDENTS' | 'SEPARATE_INCIDENTS',
  input: Schema.IncidentPairInput,
): Command {
  const incidents = input.incidents.map(plainId);
  return { command, incidents, reason: input.reason, ...condition(input) };
}

export function groupPair(
  command: 'UNIFY_GROUPS' | 'SEPARATE_GROUPS',
  input: Schema.GroupPairInput,
): Command {
  const groups = input.groups.map(plainId);
  return { command, groups, reason: input.reason, ...condition(input) };
}
