import { describe, expect, it } from '@jest/globals';
import { TallyFollower } from './tally-follower.js';

/** A number that stands for a tally, and changes by hand. */
function counting(first: number) {
  const state = { value: first, head: 1, computed: 0 };
  const listeners = new Set<() => void>();
  const follower = new TallyFollower({
    compute: () => {
      state.computed += 1;
      return state.value;
    },
    digest: String,
    head: () => state.head,
    bell: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    timer: () => () => undefined,
    everyMs: 1000,
  });
  const record = (value: number): void => {
    state.value = value;
    state.head += 1;
    for (const listener of [...listeners]) listener();
  };
  return { follower, record, state, listeners };
}

describe('following a tally', () => {
  it('gives it as it is, and again when it says something else', async () => {
    const { follower, record } = counting(3);
    expect((await follower.next()).value).toBe(3);
    const coming = follower.next();
    record(4);
    expect((await coming).value).toBe(4);
  });

  it('is silent about what changes nothing', async () => {
    const { follower, record, state } = counting(3);
    await follower.next();
    const coming = follower.next();
    record(3);
    await Promise.resolve();
    record(5);
    expect((await coming).value).toBe(5);
    expect(state.computed).toBeGreaterThan(2);
  });

  it('gives a slow reader the latest', async () => {
    const { follower, record } = counting(3);
    await follower.next();
    record(4);
    record(5);
    expect((await follower.next()).value).toBe(5);
  });

  it('ends at once when whoever listens goes', async () => {
    const { follower, listeners } = counting(3);
    await follower.next();
    const coming = follower.next();
    await follower.return();
    expect((await coming).done).toBe(true);
    expect(listeners.size).toBe(0);
  });
});
