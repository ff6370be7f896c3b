import { beforeEach, describe, expect, it } from '@jest/globals';
import { entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { EntryFollower, Followed } from './entry-follower.js';
import { streamCursor, streamPosition } from './stream-cursor.js';
import { GrowingLog } from './testing/growing-log.js';

const recorded = given(
  group('branch'),
  group('parent'),
  entry('BranchAnnounced', { branch: 'branch', parent: 'parent' }, { key: 'first', when: '2019' }),
  entry('GroupFormed', { group: 'branch' }, { key: 'second', when: '2018' }),
  retracted('first'),
);
const { chronicle } = recorded.view();
const { chronologyId } = chronicle;
const stream = { chronologyId, filter: 'all' };

async function next(follower: EntryFollower): Promise<Followed> {
  const result = await follower.next();
  if (result.done === true) throw new Error('the stream has ended');
  return result.value;
}

function said({ event }: Followed): string {
  return event === undefined ? 'alive' : `${event.revision.change} ${nameOf(event.uuid)}`;
}

function nameOf(uuid: string): string {
  return ['first', 'second'].find((key) => uuidOf(key) === uuid) ?? uuid;
}

function endOf({ position }: Chronicle): number {
  return position;
}

describe('following entries', () => {
  let log: GrowingLog;

  beforeEach(() => {
    log = new GrowingLog(chronicle);
    log.head = endOf(chronicle);
  });

  it('delivers what lies after the starting point in the order of the log', async () => {
    const follower = log.follow();
    expect([
      said(await next(follower)),
      said(await next(follower)),
      said(await next(follower)),
    ]).toEqual(['RECORDED first', 'RECORDED second', 'RETRACTED first']);
  });

  it('names with each delivery the cursor before it, from null on', async () => {
    const follower = log.follow();
    const [one, two, three] = [await next(follower), await next(follower), await next(follower)];
    expect(one.previousCursor).toBeNull();
    expect(two.previousCursor).toBe(one.cursor);
    expect(three.previousCursor).toBe(two.cursor);
  });

  it('goes on after a cursor without missing or repeating anything', async () => {
    const first = await next(log.follow());
    const resumed = log.follow({ after: streamPosition(stream, first.cursor) });
    const second = await next(resumed);
    expect(said(second)).toBe('RECORDED second');
    expect(second.previousCursor).toBe(first.cursor);
  });

  it('waits when there is nothing, and delivers what comes', async () => {
    log.head = endOf(chronicle) - 1;
    const follower = log.follow({ after: log.head });
    const coming = next(follower);
    log.growTo(endOf(chronicle));
    expect(said(await coming)).toBe('RETRACTED first');
  });

  it('skips what the filter does not mean, also while it waits', async () => {
    const follower = log.follow({ filter: { type: ['GroupFormed'] } });
    expect(said(await next(follower))).toBe('RECORDED second');
    const coming = next(follower);
    log.growTo(endOf(chronicle));
    await log.silence.pass();
    expect(said(await coming)).toBe('alive');
  });

  it.each([
    [{ group: ['parent'] }, 'RECORDED first'],
    [{ group: ['nobody', 'branch'], type: ['GroupFormed'] }, 'RECORDED second'],
  ] as const)('means with %j what the event itself names', async (filter, expected) => {
    expect(said(await next(log.follow({ filter })))).toBe(expected);
  });

  it('says in silence that it is alive, with a cursor for all that it has looked at', async () => {
    const follower = log.follow({ after: endOf(chronicle) });
    const coming = next(follower);
    await log.silence.pass();
    const heartbeat = await coming;
    expect(heartbeat).toMatchObject({ position: endOf(chronicle), event: undefined });
    expect(streamPosition(stream, heartbeat.cursor)).toBe(endOf(chronicle));
  });

  it('goes on the same in a fork from where it stands, each for itself', async () => {
    const follower = log.follow();
    await next(follower);
    const fork = follower.fork();
    expect(fork.place).toBe(follower.place);
    const second = await next(follower);
    expect(await next(fork)).toEqual(second);
    await follower.return();
    expect(said(await next(fork))).toBe('RETRACTED first');
  });

  it('stands where it told something last, whatever it has left out since', async () => {
    const follower = log.follow({ filter: { type: ['GroupFormed'] } });
    const { cursor } = await next(follower);
    void follower.next();
    await new Promise(setImmediate);
    expect(follower.place).toBe(cursor);
    expect(log.follow({ after: streamPosition(stream, cursor) }).place).toBe(cursor);
    await follower.return();
  });

  it('ends at once when whoever listens goes, and leaves nothing behind', async () => {
    const follower = log.follow({ after: endOf(chronicle) });
    const coming = follower.next();
    await follower.return();
    expect((await coming).done).toBe(true);
    expect((await follower.next()).done).toBe(true);
    expect(log.waiting).toBe(0);
  });
});

describe('the cursor of a stream', () => {
  it('of another chronology or filter is refused, and so is nonsense', () => {
    const cursor = streamCursor(stream, 3);
    expect(() => streamPosition({ ...stream, filter: 'other' }, cursor)).toThrow('another filter');
    expect(() => streamPosition({ ...stream, chronologyId: 'x' }, cursor)).toThrow(
      'another chronology',
    );
    for (const text of [
      '',
      'nonsense',
      btoa('[]'),
      btoa(JSON.stringify([chronologyId, '-1', 'all'])),
    ])
      expect(() => streamPosition(stream, text)).toThrow('is no cursor');
  });
});
