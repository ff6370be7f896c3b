import { describe, expect, it } from '@jest/globals';
import { parseStreamName, streamName } from './streams.js';

const UUID = '5f1c7a52-3d0e-4b6a-9c1d-2e8f4a6b7c90';

describe('a stream name', () => {
  it.each([
    ['annals.chronology', 'chronology', ''],
    ['annals.source-nation-2019-05', 'source', 'nation-2019-05'],
    ['annals.group-islamic-state', 'group', 'islamic-state'],
    [`annals.person-${UUID}`, 'person', UUID],
    ['annals.place-pakistan', 'place', 'pakistan'],
    [`annals.entry-${UUID}`, 'entry', UUID],
    [`annals.match-${UUID}`, 'match', UUID],
    ['annals.admin-keys', 'admin', 'keys'],
  ] as const)('%s is written and read', (name, kind, id) => {
    expect(streamName(kind, id)).toBe(name);
    expect(parseStreamName(name)).toEqual({ kind, id });
  });

  it('has the prefix that configuration gives', () => {
    expect(streamName('group', 'ttp', 'test.')).toBe('test.group-ttp');
    expect(parseStreamName('test.group-ttp', 'test.')).toEqual({ kind: 'group', id: 'ttp' });
    expect(parseStreamName('annals.group-ttp', 'test.')).toBeUndefined();
  });

  it.each([
    'group-ttp',
    'annals.',
    'annals.group',
    'annals.group-',
    'annals.chronology-',
    'annals.chronology-two',
    'annals.weather-today',
    '$ce-annals.group',
    '',
  ])('%p is not ours', (name) => {
    expect(parseStreamName(name)).toBeUndefined();
  });
});
