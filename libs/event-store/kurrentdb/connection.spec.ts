import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { committed, event, events, numbers, wholeLog } from '../conformance/trial.js';
import { Connection } from './connection.js';
import { DEFAULT_LIMITS } from './limits.js';
import { openStores } from './testing/open-stores.js';
import { startTestServer } from './testing/start-test-server.js';
import type { Timing } from './timing.js';
import { TimerExpired } from './timing.js';

const { open, closing } = openStores();
const WITHIN = { milliseconds: 60_000 };

/** A clock that jumps to whatever is waited for. Timers that only guard against silence never expire. */
class JumpingClock implements Timing {
  passed = 0;
  readonly now = (): number => this.passed;
  readonly random = (): number => 0;
  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    let isWanted = milliseconds < WITHIN.milliseconds;
    void Promise.resolve().then(() => {
      if (!isWanted) return;
      this.passed += milliseconds;
      run();
    });
    return () => (isWanted = false);
  };
}

/** One client stands for all: what counts is how often one was asked for. */
function countingConnection(clock: Timing): { connection: Connection; made: () => number } {
  const client = KurrentDBClient.connectionString('kurrentdb://127.0.0.1:1?tls=false');
  const connection = new Connection({
    connect: () => client,
    timing: clock,
    limits: DEFAULT_LIMITS,
  });
  return { connection, made: () => connection.clients };
}

const fails = (): Promise<never> => Promise.reject(new TimerExpired(1));

describe('replacing the client', () => {
  it('comes at once at first, then ever later, up to ten seconds', async () => {
    const clock = new JumpingClock();
    const { connection } = countingConnection(clock);
    const waits: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const before = clock.passed;
      await connection.attempt(fails, WITHIN).catch(() => undefined);
      waits.push(clock.passed - before);
    }
    // Without chance the wait is half of the whole.
    expect(waits).toEqual([0, 0, 50, 100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
  });

  it('costs at most one client in five seconds for as long as it goes on, however often it fails', async () => {
    const clock = new JumpingClock();
    const { connection, made } = countingConnection(clock);
    for (let n = 0; n < 1000; n += 1) {
      await connection.attempt(fails, WITHIN).catch(() => undefined);
      await connection.attempt(() => Promise.resolve(), WITHIN);
    }
    expect(clock.passed).toBeGreaterThan(0);
    expect(made()).toBeLessThanOrEqual(10 + clock.passed / 5000);
  });

  it('is done once for all who wait', async () => {
    const { connection, made } = countingConnection(new JumpingClock());
    await connection.attempt(fails, WITHIN).catch(() => undefined);
    await Promise.all(
      Array.from({ length: 20 }, () => connection.attempt(() => Promise.resolve(), WITHIN)),
    );
    expect(made()).toBe(2);
  });

  it('leaves other calls on the old client alone', async () => {
    const { connection, made } = countingConnection(new JumpingClock());
    let answer: (text: string) => void = () => undefined;
    let slow: Promise<string> = Promise.resolve('');
    await new Promise<void>((begun) => {
      const call = (): Promise<string> =>
        new Promise((resolve) => {
          answer = resolve;
          begun();
        });
      slow = connection.attempt(call, WITHIN);
    });
    await connection.attempt(fails, WITHIN).catch(() => undefined);
    answer('still here');
    expect(await slow).toBe('still here');
    expect(made()).toBe(1);
  });

  it('comes to an end with the store', async () => {
    const { connection } = countingConnection(new JumpingClock());
    connection.close();
    await expect(connection.attempt(() => Promise.resolve(), WITHIN)).rejects.toMatchObject({
      code: 'STORE_CLOSED',
    });
  });

  it('keeps at most one descriptor of each client, and loses nothing', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { fallback: 600_000 } });
    const descriptors = (): number => readdirSync('/proc/self/fd').length;
    await committed(store.append('annals.a', 'no_stream', events(0, 9)));
    const [before, replaced] = [descriptors(), store.health.replacements];
    const ROUNDS = 15;
    for (let n = 0; n < ROUNDS; n += 1) {
      server.cutConnections();
      await committed(store.append(`annals.s${n}`, 'no_stream', [event(10 + n)]));
      expect(await wholeLog(store)).toHaveLength(11 + n);
    }
    const clients = store.health.replacements - replaced;
    // Each client that is in use or was just let go has two connections, with both ends in this process.
    expect(descriptors() - before).toBeLessThanOrEqual(clients + 8);
    expect(numbers(await wholeLog(store))).toEqual([...Array(10 + ROUNDS).keys()]);
  }, 120_000);
});
