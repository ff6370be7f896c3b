import { groupRegistered } from '#events/registry/group';
import { personRegistered } from '#events/registry/person';
import { placeRegistered } from '#events/registry/place';
import { sourceRegistered } from '#events/registry/source';
import type { Json } from '#events/json';
import { coerced, coercedPatch, fieldSchemas } from './coercion.js';
import type { Command, Draft, Patch } from './command.js';
import { canonicalDraft, canonicalPatch } from './entry-draft.js';

const source = sourceRegistered.data;
const group = groupRegistered.data;
const person = personRegistered.data;
const place = placeRegistered.data;

/** A description of which a bare text gives the one field that matters most. */
function described(schema: Parameters<typeof coerced>[0], draft: Draft, bare: string): Draft {
  return coerced(schema, typeof draft === 'string' ? { [bare]: draft } : draft) as Json;
}

function patched(schema: Parameters<typeof coerced>[0], patch: Patch): Patch {
  return coercedPatch(fieldSchemas(schema), patch);
}

/** A pair is the same whichever is named first. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The command with every lenient form written out, before defaults: what decisions read and request hashes run over. */
export function canonicalCommand(command: Command): Command {
  switch (command.command) {
    case 'REGISTER_SOURCE':
      return { ...command, source: described(source, command.source, 'title') };
    case 'REGISTER_GROUP':
      return { ...command, group: described(group, command.group, 'name') };
    case 'REGISTER_PERSON':
      return { ...command, person: described(person, command.person, 'name') };
    case 'REGISTER_PLACE':
      return { ...command, place: described(place, command.place, 'iso') };
    case 'AMEND_SOURCE':
      return { ...command, patch: patched(source, command.patch) };
    case 'AMEND_GROUP':
      return { ...command, patch: patched(group, command.patch) };
    case 'AMEND_PERSON':
      return { ...command, patch: patched(person, command.patch) };
    case 'AMEND_PLACE':
      return { ...command, patch: patched(place, command.patch) };
    case 'RECORD_ENTRY':
      return { ...command, entry: canonicalDraft(command.entry) };
    case 'CORRECT_ENTRY':
      return { ...command, patch: canonicalPatch(command.patch) };
    case 'MATCH_INCIDENTS':
    case 'SEPARATE_INCIDENTS':
      return { ...command, incidents: command.incidents.toSorted(byCodeUnits) };
    case 'UNIFY_GROUPS':
    case 'SEPARATE_GROUPS':
      return { ...command, groups: command.groups.toSorted(byCodeUnits) };
    case 'REASSIGN_PLACE':
    case 'RETRACT_ENTRY':
    case 'CREATE_KEY':
    case 'REVOKE_KEY':
      return command;
  }
}
