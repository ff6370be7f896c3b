import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import type { EntryFollower, Followed } from '../entry-stream/entry-follower.js';
import { GrowingLog } from '../entry-stream/testing/growing-log.js';
import type { Recipient } from './recipient.js';
import { SharedExecutions } from './shared-executions.js';

const formed = (of: string, key: string) => entry('GroupFormed', { group: of }, { key });

const { chronicle } = given(
  group('branch'),
  group('rival'),
  ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((key) => [
    formed('branch', `branch-${key}`),
    formed('rival', `rival-${key}`),
    formed('branch', `more-${key}`),
  ]),
  retracted('branch-a'),
).view();
const END = chronicle.position;

/** Remembers what it gets; a slow one has to be told that time has passed. */
class Reader implements Recipient {
  readonly received: string[] = [];
  #isSlow = false;
  #whenFlushed: (() => void) | undefined;

  get isBehind(): boolean {
    return this.#isSlow;
  }

  deliver(answer: string): void {
    this.received.push(answer);
  }

  async flushed(): Promise<void> {
    if (!this.#isSlow) return;
    await new Promise<void>((resolve) => {
      this.#whenFlushed = resolve;
    });
  }

  read(slowly: boolean): void {
    this.#isSlow = slowly;
    if (!slowly) this.#whenFlushed?.();
  }

  /** What it was told of, without heartbeats. */
  get news(): readonly unknown[] {
    return this.received.map(told).flatMap(({ news }) => news ?? []);
  }
}

interface Told {
  readonly cursor: string;
  readonly previousCursor: string | null;
  readonly news: string | null;
}

function told(answer: string): Told {
  return JSON.parse(answer) as Told;
}

interface Following {
  readonly reader: Reader;
  readonly stop: () => Promise<void>;
}

/** A log that grows, and subscriptions to it that share what they can. */
class Sharing {
  readonly log = new GrowingLog(chronicle);
  readonly executions = new SharedExecutions();
  written = 0;

  stream(after: number): EntryFollower {
    return this.log.follow({ after, filter: { group: ['branch'] } });
  }

  readonly write = (value: unknown): Promise<string> => {
    this.written += 1;
    const { event, ...delivery } = value as Followed;
    const news =
      event === undefined ? null : `${String(delivery.position)} ${event.revision.change}`;
    return Promise.resolve(JSON.stringify({ ...delivery, news }));
  };

  follow(after = this.log.head, key = 'question'): Following {
    const reader = new Reader();
    const { write } = this;
    const held = this.executions.subscribe({
      key,
      stream: this.stream(after),
      write,
      recipient: reader,
    });
    void held.next();
    return {
      reader,
      stop: async () => {
        await held.return?.();
      },
    };
  }

  /** The same without sharing: one stream, one execution for each subscriber. */
  followAlone(after = this.log.head): Following {
    const reader = new Reader();
    const stream = this.stream(after);
    const run = async () => {
      for await (const value of stream) reader.deliver(await this.write(value));
    };
    void run();
    return {
      reader,
      stop: async () => {
        await stream.return();
      },
    };
  }

  async growBy(count: number): Promise<void> {
    this.log.growTo(Math.min(END, this.log.head + count));
    await settled();
  }

  async passSilence(): Promise<void> {
    if (this.log.silence.waiting > 0) await this.log.silence.pass();
    await settled();
  }
}

/** Everything that can happen has happened: whoever is left waits for the log, for time or for a reader. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2 * END; turn += 1) await new Promise(setImmediate);
}

let sharing: Sharing;

beforeEach(() => {
  sharing = new Sharing();
});

describe('subscribers to the same question', () => {
  it('get what one execution wrote', async () => {
    const all = [1, 2, 3, 4].map(() => sharing.follow());
    await sharing.growBy(END);
    const [first] = all;
    expect(first?.reader.news).toHaveLength(13);
    for (const { reader } of all) expect(reader.received).toEqual(first?.reader.received);
    expect(sharing.written).toBe(13);
  });

  it('are read for by one stream, which ends with the last of them', async () => {
    const all = [1, 2, 3].map(() => sharing.follow());
    await sharing.growBy(5);
    expect(sharing.log.waiting).toBe(2);
    const [one, ...others] = all;
    await one?.stop();
    await sharing.growBy(5);
    expect(one?.reader.news.length).toBeLessThan(others[0]?.reader.news.length ?? 0);
    for (const { stop } of others) await stop();
    await settled();
    expect(sharing.log.waiting).toBe(0);
  });

  it('catch up alone from where they were, and then share without gap or repetition', async () => {
    const early = sharing.follow(0);
    await sharing.growBy(12);
    const late = sharing.follow(5);
    await settled();
    expect(sharing.log.waiting).toBe(2);
    const before = { written: sharing.written, got: early.reader.received.length };
    await sharing.growBy(END);
    expect(sharing.written - before.written).toBe(early.reader.received.length - before.got);
    expect(late.reader.received).toEqual(early.reader.received.slice(-late.reader.received.length));
  });

  it('do not share with those who ask something else', async () => {
    sharing.follow();
    sharing.follow(undefined, 'another question');
    await settled();
    expect(sharing.log.waiting).toBe(4);
  });

  it('are not held up by one who reads slowly, and hold up nobody', async () => {
    const [fast, slow] = [sharing.follow(), sharing.follow()];
    slow.reader.read(true);
    await sharing.growBy(END - 1);
    expect(fast.reader.news).toHaveLength(12);
    expect(slow.reader.news).toHaveLength(1);
    slow.reader.read(false);
    await sharing.growBy(1);
    expect(slow.reader.received).toEqual(fast.reader.received);
    expect(sharing.log.waiting).toBe(2);
  });

  it('are told when the stream fails, all of them', async () => {
    const failing = new SharedExecutions();
    const write = () => Promise.reject(new Error('broken'));
    const held = [1, 2].map(() =>
      failing.subscribe({
        key: 'question',
        stream: sharing.stream(0),
        write,
        recipient: new Reader(),
      }),
    );
    const ends = held.map((one) => expect(one.next()).rejects.toThrow('broken'));
    await sharing.growBy(END);
    await Promise.all(ends);
    expect(sharing.log.waiting).toBe(0);
  });

  it('leave nothing behind when they go before they have begun', async () => {
    const stream = sharing.stream(0);
    const { write } = sharing;
    const held = sharing.executions.subscribe({
      key: 'question',
      stream,
      write,
      recipient: new Reader(),
    });
    await held.return?.();
    expect((await held.next()).done).toBe(true);
    expect((await stream.next()).done).toBe(true);
  });
});

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ grow: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 4, arbitrary: fc.record({ joinAfter: fc.option(fc.nat({ max: END })) }) },
    { weight: 1, arbitrary: fc.record({ leave: fc.nat({ max: 9 }) }) },
    { weight: 1, arbitrary: fc.record({ silence: fc.constant(true) }) },
    { weight: 2, arbitrary: fc.record({ reader: fc.nat({ max: 9 }), slowly: fc.boolean() }) },
  ),
  { minLength: 4, maxLength: 16 },
);

type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

interface Pair {
  readonly shared: Following;
  readonly alone: Following;
}

async function take(step: Step, pairs: Pair[]): Promise<void> {
  if ('grow' in step) await sharing.growBy(step.grow);
  else if ('silence' in step) await sharing.passSilence();
  else if ('joinAfter' in step) pairs.push(joined(step.joinAfter ?? END));
  else if ('leave' in step) await leave(pairs.splice(step.leave, 1));
  else pairs[step.reader]?.shared.reader.read(step.slowly);
  await settled();
}

function joined(wanted: number): Pair {
  const after = Math.min(wanted, sharing.log.head);
  return { shared: sharing.follow(after), alone: sharing.followAlone(after) };
}

async function leave(gone: readonly Pair[]): Promise<void> {
  for (const { shared, alone } of gone) await Promise.all([shared.stop(), alone.stop()]);
}

describe('whatever happens, in whatever order', () => {
  it('everybody who keeps pace gets the bytes that they would have got alone', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        sharing = new Sharing();
        const pairs: Pair[] = [];
        for (const step of taken) if (!('slowly' in step)) await take(step, pairs);
        await sharing.growBy(1);
        for (const { shared, alone } of pairs)
          expect(shared.reader.received).toEqual(alone.reader.received);
      }),
      { seed: 20190515, numRuns: 60 },
    );
  }, 60_000);

  it('everybody, slow or not, gets everything once and in order, each cursor after the one before', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        sharing = new Sharing();
        const pairs: Pair[] = [];
        for (const step of taken) await take(step, pairs);
        for (const { shared } of pairs) shared.reader.read(false);
        await settled();
        await sharing.growBy(END);
        for (const { shared, alone } of pairs) {
          expect(shared.reader.news).toEqual(alone.reader.news);
          const answers = shared.reader.received.map(told);
          expect(answers.slice(1).map(({ previousCursor }) => previousCursor)).toEqual(
            answers.slice(0, -1).map(({ cursor }) => cursor),
          );
        }
      }),
      { seed: 20190515, numRuns: 60 },
    );
  }, 60_000);
});
