import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { HashedEvent } from './event-hash.js';
import { eventHash, requestHash } from './event-hash.js';

const EVENT: HashedEvent = {
  stream: 'annals.group-ttp',
  revision: 0,
  type: 'GroupRegistered',
  data: { name: 'Tehrik-i-Taliban Pakistan', groupKind: 'ARMED_GROUP' },
  metadata: {
    id: '48edc008-b17d-5977-9011-a8e8aefc1a6e',
    version: '1',
    at: '2026-11-20T08:15:30.042Z',
    actor: 'import',
  },
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('eventHash', () => {
  it('is SHA-256 of the canonical fields; revision and version are numbers, absent fields left out', () => {
    expect(eventHash(EVENT)).toBe(
      sha256(
        '{"actor":"import","at":"2026-11-20T08:15:30.042Z",' +
          '"data":{"groupKind":"ARMED_GROUP","name":"Tehrik-i-Taliban Pakistan"},' +
          '"id":"48edc008-b17d-5977-9011-a8e8aefc1a6e","revision":0,"stream":"annals.group-ttp",' +
          '"type":"GroupRegistered","version":1}',
      ),
    );
  });

  it('changes with everything that it covers', () => {
    const { metadata } = EVENT;
    const changed: readonly HashedEvent[] = [
      { ...EVENT, stream: 'annals.group-is' },
      { ...EVENT, revision: 1 },
      { ...EVENT, type: 'GroupAmended' },
      { ...EVENT, data: { name: 'TTP', groupKind: 'ARMED_GROUP' } },
      ...(['id', 'version', 'at', 'actor', 'key', 'cause', 'correlation'] as const).map((name) => ({
        ...EVENT,
        metadata: { ...metadata, [name]: '2' },
      })),
    ];
    const hashes = [EVENT, ...changed].map(eventHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('does not cover what is written beside it: the request and the software', () => {
    const written = {
      ...EVENT,
      metadata: { ...EVENT.metadata, software: 'annals 0.1.0', requestHash: 'x', hash: 'y' },
    };
    expect(eventHash(written)).toBe(eventHash(EVENT));
  });
});

describe('requestHash', () => {
  it('is SHA-256 of the canonical request, whatever the order of its fields', () => {
    expect(requestHash({ b: 1, a: 'é' })).toBe(sha256('{"a":"é","b":1}'));
    expect(requestHash({ a: 'é', b: 1 })).toBe(requestHash({ b: 1, a: 'é' }));
  });

  it('keeps reported words verbatim: another normal form is another request', () => {
    expect(requestHash('caf\u00e9')).not.toBe(requestHash('cafe\u0301'));
  });
});
