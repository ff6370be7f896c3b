import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { entryId, eventId, isUuid, matchId, personId } from './ids.js';

const CHRONOLOGY = '5f1c7a52-3d0e-4b6a-9c1d-2e8f4a6b7c90';
const OTHER = '0f1c7a52-3d0e-4b6a-9c1d-2e8f4a6b7c90';
const words = fc.string({ unit: 'grapheme', minLength: 1 });

/** RFC 9562 section 5.5, written anew: SHA-1 over the namespace's bytes and the name. */
function uuidV5(name: string, namespace: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

describe('the ids', () => {
  it('of an entry is UUIDv5 of ["entry", scope, key] in the chronology', () => {
    expect(entryId(CHRONOLOGY, 'import:nation-2019-05', 'pakistan-branch')).toBe(
      uuidV5('["entry","import:nation-2019-05","pakistan-branch"]', CHRONOLOGY),
    );
  });

  it('of a person is UUIDv5 of ["person", file, key]', () => {
    expect(personId(CHRONOLOGY, 'isis-in-pakistan', 'abu-sayed')).toBe(
      uuidV5('["person","isis-in-pakistan","abu-sayed"]', CHRONOLOGY),
    );
  });

  it('of an event is UUIDv5 of [stream, scope, key, ordinal], all of them texts', () => {
    const origin = { stream: 'annals.group-islamic-state', scope: 'import', key: 'islamic-state' };
    expect(eventId(CHRONOLOGY, origin, 0)).toBe(
      uuidV5('["annals.group-islamic-state","import","islamic-state","0"]', CHRONOLOGY),
    );
  });

  it('of a match is UUIDv5 of ["match", smaller incident, larger incident]', () => {
    expect(matchId(CHRONOLOGY, ['quetta-b', 'quetta-a'])).toBe(
      uuidV5('["match","quetta-a","quetta-b"]', CHRONOLOGY),
    );
  });

  it('of a match is the same whichever incident is named first', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(matchId(CHRONOLOGY, [one, other])).toBe(matchId(CHRONOLOGY, [other, one]));
      }),
    );
  });

  it('are the same for a key written in another normal form of Unicode', () => {
    fc.assert(
      fc.property(words, words, (scope, key) => {
        expect(entryId(CHRONOLOGY, scope.normalize('NFD'), key.normalize('NFD'))).toBe(
          entryId(CHRONOLOGY, scope.normalize('NFC'), key.normalize('NFC')),
        );
      }),
    );
    expect(entryId(CHRONOLOGY, 'import:a', 'caf\u00e9')).toBe(
      entryId(CHRONOLOGY, 'import:a', 'cafe\u0301'),
    );
  });

  it('tell apart a scope and a key that give the same text together', () => {
    expect(entryId(CHRONOLOGY, 'a', 'b","c')).not.toBe(entryId(CHRONOLOGY, 'a","b', 'c'));
    expect(entryId(CHRONOLOGY, 'ab', 'c')).not.toBe(entryId(CHRONOLOGY, 'a', 'bc'));
  });

  it('differ from one chronology to the next, and from one event of a request to the next', () => {
    const origin = { stream: 'annals.group-ttp', scope: 'import', key: 'ttp' };
    expect(eventId(CHRONOLOGY, origin, 0)).not.toBe(eventId(OTHER, origin, 0));
    expect(eventId(CHRONOLOGY, origin, 0)).not.toBe(eventId(CHRONOLOGY, origin, 1));
  });

  it('are UUIDs in lower case', () => {
    fc.assert(
      fc.property(words, words, (scope, key) => {
        expect(isUuid(entryId(CHRONOLOGY, scope, key))).toBe(true);
      }),
    );
  });

  it.each([CHRONOLOGY.toUpperCase(), CHRONOLOGY.slice(1), `${CHRONOLOGY}0`, `${CHRONOLOGY}\n`, ''])(
    'do not look like %p',
    (text) => expect(isUuid(text)).toBe(false),
  );
});
