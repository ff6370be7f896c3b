import { describe, expect, it } from '@jest/globals';
import { EVENT_DEFINITIONS } from './event-definitions.js';
import { notation } from './testing/notation.js';

/** Every event that is no entry, as it is documented. */
const DOCUMENTED = `
ChronologyOpened | chronologyId format
KeyCreated | keyId keyHash scopes[] label?
KeyRevoked | keyId
SourceRegistered | title publisher url? published? retrieved? language? derivedFrom[] licence? external[]
SourceAmended | title publisher url? published? retrieved? language? derivedFrom[] licence? external[]
GroupRegistered | name groupKind=ARMED_GROUP external[]
GroupAmended | name groupKind=ARMED_GROUP external[]
PersonRegistered | name external[]
PersonAmended | name external[]
PlaceRegistered | name placeKind iso? partOf? covers[] point? external[]
PlaceAmended | name placeKind iso? partOf? covers[] point? external[]
PlaceReassigned | partOf? effective
EntryCorrected | replacement reason
EntryRetracted | reason
IncidentsMatched | incidents[2] reason
IncidentsSeparated | incidents[2] reason
GroupsUnified | unified[2] reason
GroupsSeparated | unified[2] reason
`;

describe('EVENT_DEFINITIONS', () => {
  it('has the types and fields that are documented', () => {
    expect(
      Object.values(EVENT_DEFINITIONS).map(({ type, data }) => `${type} | ${notation(data)}`),
    ).toEqual(DOCUMENTED.trim().split('\n'));
  });

  it('names each type as its key', () => {
    expect(Object.values(EVENT_DEFINITIONS).map(({ type }) => type)).toEqual(
      Object.keys(EVENT_DEFINITIONS),
    );
  });
});
