import type { Json, JsonObject } from '#events/json';
import type { EntryDraft, EntryPatch } from './entry-draft.js';

/** A description as a writer gives it, leniently: a bare string for a name, one item for a list. */
export type Draft = Json;

/** A patch: a field that is omitted stays, null empties it. */
export type Patch = JsonObject;

interface RegisterSource {
  readonly command: 'REGISTER_SOURCE';
  readonly slug: string;
  readonly source: Draft;
}

interface RegisterGroup {
  readonly command: 'REGISTER_GROUP';
  readonly slug: string;
  readonly group: Draft;
}

/** `named` is the file and the name under which the person is known there; without it the person's id comes from the request. */
interface RegisterPerson {
  readonly command: 'REGISTER_PERSON';
  readonly named?: { readonly file: string; readonly key: string };
  readonly person: Draft;
}

interface RegisterPlace {
  readonly command: 'REGISTER_PLACE';
  readonly slug: string;
  readonly place: Draft;
}

interface Amendment {
  readonly patch: Patch;
  readonly ifRevision?: number;
}

interface AmendSource extends Amendment {
  readonly command: 'AMEND_SOURCE';
  readonly slug: string;
}

interface AmendGroup extends Amendment {
  readonly command: 'AMEND_GROUP';
  readonly slug: string;
}

interface AmendPerson extends Amendment {
  readonly command: 'AMEND_PERSON';
  readonly person: string;
}

interface AmendPlace extends Amendment {
  readonly command: 'AMEND_PLACE';
  readonly slug: string;
}

/** From `effective` on the place is part of `partOf`, or of nothing. */
interface ReassignPlace {
  readonly command: 'REASSIGN_PLACE';
  readonly place: string;
  readonly partOf?: string;
  readonly effective: string;
  readonly ifRevision?: number;
}

interface RecordEntry {
  readonly command: 'RECORD_ENTRY';
  readonly entry: EntryDraft;
}

interface CorrectEntry {
  readonly command: 'CORRECT_ENTRY';
  readonly entry: string;
  readonly patch: EntryPatch;
  readonly reason: string;
  readonly ifRevision?: number;
}

interface RetractEntry {
  readonly command: 'RETRACT_ENTRY';
  readonly entry: string;
  readonly reason: string;
  readonly ifRevision?: number;
}

/** Two incidents that were reported apart are one (MATCH), or are two again (SEPARATE). */
interface IncidentPair {
  readonly command: 'MATCH_INCIDENTS' | 'SEPARATE_INCIDENTS';
  readonly incidents: readonly string[];
  readonly reason: string;
  readonly ifRevision?: number;
}

/** Two groups that were registered apart are one (UNIFY), or are two again (SEPARATE). */
interface GroupPair {
  readonly command: 'UNIFY_GROUPS' | 'SEPARATE_GROUPS';
  readonly groups: readonly string[];
  readonly reason: string;
  readonly ifRevision?: number;
}

/** A command about two things that are, or are not, one. */
export type PairCommand = IncidentPair | GroupPair;

interface CreateKey {
  readonly command: 'CREATE_KEY';
  readonly keyId: string;
  readonly keyHash: string;
  readonly scopes: readonly string[];
  readonly label?: string;
}

interface RevokeKey {
  readonly command: 'REVOKE_KEY';
  readonly keyId: string;
}

/** Everything that can be asked of a chronology in order to change it. Each becomes at most one event. */
export type Command =
  | RegisterSource
  | RegisterGroup
  | RegisterPerson
  | RegisterPlace
  | AmendSource
  | AmendGroup
  | AmendPerson
  | AmendPlace
  | ReassignPlace
  | RecordEntry
  | CorrectEntry
  | RetractEntry
  | IncidentPair
  | GroupPair
  | CreateKey
  | RevokeKey;

/** The commands of these names. */
export type CommandOf<Name extends Command['command']> = Extract<
  Command,
  { readonly command: Name }
>;
