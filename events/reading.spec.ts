import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allEventSchemas } from './event-schemas.js';
import type { JsonObject } from './json.js';
import { readEvent, UnreadableEventError } from './reading.js';
import { checkShape } from './shape.js';
import { storedForm } from './stored-form.js';
import { arbitraryData } from './testing/arbitrary-data.js';
import type { WrittenEvent } from './written-event.js';

function written(type: string, data: JsonObject, version = '1'): WrittenEvent {
  return {
    stream: 'annals.group-islamic-state',
    revision: 0,
    type,
    data,
    metadata: {
      id: '07c4ee91-18a7-5f39-8298-fbb3ab9294a0',
      version,
      requestHash: '',
      hash: '',
      at: '2026-11-20T08:15:30.042Z',
      actor: 'import',
      software: 'annals',
    },
  };
}

describe('readEvent', () => {
  it.each(allEventSchemas().map(({ type }) => type))(
    'gives back %s as it was checked before it was stored',
    (type) => {
      fc.assert(
        fc.property(arbitraryData(type), (data) => {
          const { event, problems } = checkShape(type, data);
          expect(problems).toEqual([]);
          expect(readEvent(written(type, storedForm(event?.data ?? {})))).toEqual(event);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('puts back the lists and the date that were left out', () => {
    const event = readEvent(
      written('GroupNameReported', {
        source: 'nation-2019-05',
        stance: 'ASSERTED',
        confidence: 'HIGH',
        fact: { group: 'islamic-state', form: 'Daesh', nameKind: 'ALIAS' },
      }),
    );
    expect(event.data).toMatchObject({ date: {}, locator: [], places: [], supersedes: [] });
  });

  it('puts back the alternatives of a date that has none', () => {
    const event = readEvent(
      written('GroupFormed', {
        source: 'nation-2019-05',
        stance: 'ASSERTED',
        confidence: 'HIGH',
        date: { when: { edtf: '2013' } },
        fact: { group: 'ghazi-force' },
      }),
    );
    expect(event.data).toMatchObject({ date: { when: { edtf: '2013', alternatives: [] } } });
  });

  it('reads an old version in the newest shape', () => {
    const upcasters = {
      GroupRegistered: [(data: JsonObject) => ({ ...data, groupKind: 'ARMED_GROUP' })],
    };
    expect(readEvent(written('GroupRegistered', { name: 'Daesh' }), upcasters).data).toEqual({
      name: 'Daesh',
      groupKind: 'ARMED_GROUP',
      external: [],
    });
  });

  it('refuses a type that it does not know, and says where it stands', () => {
    expect(() => readEvent(written('GroupRenamed', {}))).toThrow(
      new UnreadableEventError(
        'annals.group-islamic-state',
        0,
        'the type GroupRenamed is not known',
      ),
    );
  });

  it('refuses a version from the future', () => {
    expect(() => readEvent(written('GroupRegistered', { name: 'Daesh' }, '2'))).toThrow(
      'annals.group-islamic-state revision 0: GroupRegistered version 2 is newer than this software, which knows 1',
    );
  });

  it.each(['0', '-1', '1.5', 'one', ''])('refuses the version "%s"', (version) => {
    expect(() => readEvent(written('GroupRegistered', { name: 'Daesh' }, version))).toThrow(
      `${version} is no version of GroupRegistered`,
    );
  });

  it('leaves a replacement of an unknown type in a correction as it is', () => {
    const replacement = { type: 'GroupRenamed', source: 'nation-2019-05' };
    expect(readEvent(written('EntryCorrected', { replacement, reason: 'x' })).data).toEqual({
      replacement,
      reason: 'x',
    });
  });
});
