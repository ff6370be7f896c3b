import { chronologyOpened } from './administration/chronology-opened.js';
import { keyCreated, keyRevoked } from './administration/keys.js';
import { entryCorrected, entryRetracted } from './decisions/corrections.js';
import {
  groupsSeparated,
  groupsUnified,
  incidentsMatched,
  incidentsSeparated,
} from './decisions/matches.js';
import { groupAmended, groupRegistered } from './registry/group.js';
import { personAmended, personRegistered } from './registry/person.js';
import { placeAmended, placeReassigned, placeRegistered } from './registry/place.js';
import { sourceAmended, sourceRegistered } from './registry/source.js';

/** Every type of event that is no entry. */
export const EVENT_DEFINITIONS = {
  ChronologyOpened: chronologyOpened,
  KeyCreated: keyCreated,
  KeyRevoked: keyRevoked,
  SourceRegistered: sourceRegistered,
  SourceAmended: sourceAmended,
  GroupRegistered: groupRegistered,
  GroupAmended: groupAmended,
  PersonRegistered: personRegistered,
  PersonAmended: personAmended,
  PlaceRegistered: placeRegistered,
  PlaceAmended: placeAmended,
  PlaceReassigned: placeReassigned,
  EntryCorrected: entryCorrected,
  EntryRetracted: entryRetracted,
  IncidentsMatched: incidentsMatched,
  IncidentsSeparated: incidentsSeparated,
  GroupsUnified: groupsUnified,
  GroupsSeparated: groupsSeparated,
} as const;
