import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { entry, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { Sequencer } from './sequencer.js';
import { written } from './testing/written.js';

const recorded = given(
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
  retracted('formed'),
);

function asWritten(event: RecordedEvent, at?: string) {
  const { metadata, ...rest } = written(event);
  return {
    ...rest,
    metadata: at === undefined ? metadata : { ...metadata, at },
    stream: event.stream,
    revision: event.revision,
  };
}

describe('the sequencer', () => {
  it('numbers events gaplessly in the order of the log', () => {
    const sequencer = new Sequencer('annals.');
    const positions = recorded.events.map((event) => {
      const sequenced = sequencer.next(asWritten(event));
      return sequenced.kind === 'RECORDED' ? sequenced.recorded.position : sequenced.kind;
    });
    expect(positions).toEqual(recorded.events.map(({ position }) => position));
  });

  it('lets record time never run backwards, though a writer’s clock did', () => {
    const sequencer = new Sequencer('annals.');
    const clocks = [
      '2024-01-02T00:00:00.000Z',
      '2024-01-01T00:00:00.000Z',
      '2024-01-03T00:00:00.000Z',
    ];
    const times = recorded.events.slice(0, 3).map((event, index) => {
      sequencer.next(asWritten(event, clocks[index]));
      return sequencer.recordedAt;
    });
    expect(times).toEqual([Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 3)]);
  });

  it('skips an event that comes a second time', () => {
    const sequencer = new Sequencer('annals.');
    for (const event of recorded.events) sequencer.next(asWritten(event));
    for (const event of recorded.events)
      expect(sequencer.next(asWritten(event))).toEqual({ kind: 'REPEATED' });
    expect(sequencer.position).toBe(recorded.events.length);
  });

  it('refuses a second opening', () => {
    const sequencer = new Sequencer('annals.');
    const [opening] = recorded.events;
    if (opening === undefined) throw new Error('too few events');
    sequencer.next(asWritten(opening));
    const again = asWritten(opening);
    expect(() =>
      sequencer.next({ ...again, revision: 1, metadata: { ...again.metadata, id: 'another' } }),
    ).toThrow('opened a second time');
  });
});
