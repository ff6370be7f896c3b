import type { Json, JsonObject } from '#events/json';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { Command } from '#libs/chronology/command';
import type { EntryDraft, EntryPatch } from '#libs/chronology/entry-draft';

const REPORT = [
  'locator',
  'attribution',
  'stance',
  'confidence',
  'places',
  'supersedes',
  'repeats',
  'external',
  'forms',
  'note',
] as const;

const DATES = ['when', 'since', 'held', 'until', 'period'];
const SOURCE = ['url', 'published', 'retrieved', 'language', 'derivedFrom', 'licence', 'external'];
const GROUP = ['groupKind', 'external'];
const PLACE = ['iso', 'partOf', 'covers', 'point', 'external'];

/**
 * The command that makes what was recorded before say what this command says, field by field: what the command leaves out is emptied.
 * Undefined for a command that cannot be corrected.
 */
export function correctionOf(command: Command, id: string, reason: string): Command | undefined {
  switch (command.command) {
    case 'RECORD_ENTRY':
      return { command: 'CORRECT_ENTRY', entry: id, patch: wholeEntry(command.entry), reason };
    case 'REGISTER_SOURCE':
      return {
        command: 'AMEND_SOURCE',
        slug: command.slug,
        patch: whole(SOURCE, command.source, 'title'),
      };
    case 'REGISTER_GROUP':
      return { command: 'AMEND_GROUP', slug: command.slug, patch: whole(GROUP, command.group) };
    case 'REGISTER_PERSON':
      return { command: 'AMEND_PERSON', person: id, patch: whole(['external'], command.person) };
    case 'REGISTER_PLACE':
      return {
        command: 'AMEND_PLACE',
        slug: command.slug,
        patch: whole(PLACE, command.place, 'iso'),
      };
    case 'AMEND_SOURCE':
    case 'AMEND_GROUP':
    case 'AMEND_PERSON':
    case 'AMEND_PLACE':
    case 'REASSIGN_PLACE':
    case 'CORRECT_ENTRY':
    case 'RETRACT_ENTRY':
    case 'MATCH_INCIDENTS':
    case 'SEPARATE_INCIDENTS':
    case 'UNIFY_GROUPS':
    case 'SEPARATE_GROUPS':
    case 'CREATE_KEY':
    case 'REVOKE_KEY':
      return undefined;
  }
}

function wholeEntry({ type, source, fact, date, ...report }: EntryDraft): EntryPatch {
  const dates = isObject(date) ? date : {};
  return {
    ...emptied(REPORT),
    ...report,
    type,
    source,
    date: { ...emptied(DATES), ...dates },
    fact: { ...emptied(Object.keys(ENTRY_DEFINITIONS[type].fact.shape)), ...fact },
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptied(names: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** A bare text stands for the field that a description of its kind cannot do without. */
function whole(names: readonly string[], description: Json, bare = 'name'): JsonObject {
  const described = typeof description === 'string' ? { [bare]: description } : description;
  return { ...emptied(names), ...(described as JsonObject) };
}
