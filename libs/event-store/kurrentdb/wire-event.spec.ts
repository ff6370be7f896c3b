import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@kurrent/kurrentdb-client';
import { event } from '../conformance/trial.js';
import type { Checkpoint } from '../event-store.js';
import { EventStoreError } from '../event-store-error.js';
import { checkpointAt, placeAt, placeOf } from './wire-checkpoint.js';
import { isOurs, wireId, writtenEvent } from './wire-event.js';

const ID = '00000000-0000-4000-8000-000000000001';

function record(more: Partial<RecordedEvent>): RecordedEvent {
  return {
    streamId: 'annals.a',
    id: ID,
    isJson: true,
    revision: 3n,
    type: 'PlaceRegistered',
    created: new Date(0),
    data: { n: 1 },
    metadata: event(1).metadata,
    position: { commit: 12n, prepare: 11n },
    ...more,
  } as RecordedEvent;
}

describe('an event on the wire', () => {
  it('has another id for another request, the same for the same', () => {
    const one = wireId({ id: ID, requestHash: 'one' });
    // UUIDv5 of the request hash, with the event's id as namespace.
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(wireId({ id: ID, requestHash: 'one' })).toBe(one);
    expect(wireId({ id: ID, requestHash: 'two' })).not.toBe(one);
  });

  it('comes back without the fields that servers add', () => {
    const metadata = { ...event(1).metadata, '$schema.name': 'x' };
    expect(writtenEvent(record({ metadata }))).toEqual({
      ...event(1, { n: 1 }),
      stream: 'annals.a',
      revision: 3,
    });
  });

  it.each([
    ['broken JSON, which the client gives as text', { data: '{"n":' }],
    ['bytes', { isJson: false, data: new Uint8Array(2) }],
    ['a list', { data: [1] }],
    ['no metadata', { metadata: undefined }],
    ['metadata of others', { metadata: { $causedBy: 'x' } }],
  ])('is refused as damaged when it is %s', (_, more) => {
    expect(() => writtenEvent(record(more as Partial<RecordedEvent>))).toThrow(EventStoreError);
  });

  it('is ours by the prefix of its stream, and never when its type is of KurrentDB', () => {
    expect(isOurs(record({}), 'annals.')).toBe(true);
    expect(isOurs(record({ streamId: 'others-1' }), 'annals.')).toBe(false);
    expect(isOurs(record({ type: '$>' }), 'annals.')).toBe(false);
    expect(isOurs(record({ streamId: '$$annals.a' }), 'annals.')).toBe(false);
  });
});

describe('a checkpoint', () => {
  it('names a place and the event that stands there', () => {
    const place = placeOf(record({}));
    const checkpoint = checkpointAt(place);
    expect(checkpoint).toBe(`00000000000000000012-00000000000000000011-${ID}`);
    expect(placeAt(checkpoint)).toEqual(place);
  });

  it('sorts as the log does', () => {
    const at = (commit: bigint): string => checkpointAt({ commit, prepare: commit, id: ID });
    expect([at(9n), at(10n), at(2n ** 62n)].toSorted()).toEqual([at(9n), at(10n), at(2n ** 62n)]);
  });

  it.each(['', '12', `12-11-${ID}`, `${'9'.repeat(20)}-${'9'.repeat(20)}-${ID}`])(
    'is refused when no log of KurrentDB made it: %j',
    (text) => {
      expect(() => placeAt(text as Checkpoint)).toThrow(
        expect.objectContaining({ code: 'CHECKPOINT_UNKNOWN' }),
      );
    },
  );

  it('needs a server that says where events stand', () => {
    const { position, ...nowhere } = record({});
    expect(position).toBeDefined();
    expect(() => placeOf(nowhere as RecordedEvent)).toThrow('22.6');
  });
});
