import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventHash } from '#events/event-hash';
import type { NewEvent } from '#events/written-event';
import type { Checkpoint } from '#libs/event-store/event-store';
import { openKurrentDbEventStore } from '#libs/event-store/kurrentdb/kurrentdb-event-store';
import type { KurrentDbEventStore } from '#libs/event-store/kurrentdb/kurrentdb-event-store';
import { startTestCluster } from '#libs/event-store/kurrentdb/testing/start-test-server';
import type { TestCluster } from '#libs/event-store/kurrentdb/testing/start-test-server';

const APPENDS = 10_000;
const WRITERS = 10;
const MOVES = 10;
/** Streams of Annals are short: an entry with its corrections. */
const STREAM = 5;
/** How long nobody leads (ms); a real cluster takes 0.3 to 1 s. */
const ELECTION = 300;
const PATIENCE = 240_000;
/** Leaders move here every second or two, and not once in weeks: clients are given up as often. */
const HURRIED = { backoff: { first: 50, maximum: 500 }, calm: 500 } as const;

let cluster: TestCluster;
let nodes: readonly KurrentDbEventStore[];
const rejections: unknown[] = [];
const note = (reason: unknown): number => rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  cluster = await startTestCluster();
  const { connectionString } = cluster;
  nodes = await Promise.all(
    [0, 1].map(() =>
      openKurrentDbEventStore({ connectionString, prefix: 'annals.', limits: HURRIED }),
    ),
  );
}, PATIENCE);

afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await cluster.close();
  process.off('unhandledRejection', note);
}, PATIENCE);

const ATTRIBUTES = { version: '1', at: '2026-01-01T00:00:00.000Z', actor: 'test' };

function newEvent(stream: string, revision: number): NewEvent {
  const id = crypto.randomUUID();
  const data = { stream, revision };
  const metadata = { id, ...ATTRIBUTES };
  const hash = eventHash({ stream, revision, type: 'Counted', data, metadata });
  return {
    type: 'Counted',
    data,
    metadata: { ...metadata, requestHash: hash, hash, software: 'test' },
  };
}

/** When things went well, in milliseconds; the longest silence between them is an outage. */
class Pulse {
  #last = performance.now();
  longest = 0;

  beat(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.#last);
    this.#last = now;
  }
}

/** Asks again while the log cannot be reached, as a projector and whoever sends a request again do. */
async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (failure) {
      const { code } = failure as { readonly code?: unknown };
      if (code !== 'LOG_UNREACHABLE' && code !== 'LOG_BUSY') throw failure;
    }
  }
}

/** Appends one after the other to streams of its own until all are acknowledged; what is unknown is asked for, never sent blindly. */
async function write(
  store: KurrentDbEventStore,
  writer: string,
  {
    count,
    pulse,
    onAcknowledged,
  }: {
    readonly count: number;
    readonly pulse: Pulse;
    readonly onAcknowledged: (id: string) => void;
  },
): Promise<number> {
  let unknown = 0;
  for (let number = 0; number < count; number += 1) {
    const stream = `${writer}-${String(Math.floor(number / STREAM))}`;
    const revision = number % STREAM;
    const event = newEvent(stream, revision);
    const expected = revision === 0 ? 'no_stream' : revision - 1;
    // the same event at the same revision again: what is there already is found by its id
    const append = () => patiently(() => store.append(stream, expected, [event]));
    let { outcome } = await append();
    while (outcome === 'unknown') {
      unknown += 1;
      ({ outcome } = await append());
    }
    if (outcome !== 'committed') throw new Error(`${stream} ${String(revision)}: ${outcome}`);
    pulse.beat();
    onAcknowledged(event.metadata.id);
  }
  return unknown;
}

function nextRing({ changes }: KurrentDbEventStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = changes.subscribe(() => {
      stop();
      resolve();
    });
  });
}

/** Follows the log as a projector does: what lies after the last checkpoint, until told that all is written. */
async function follow(
  store: KurrentDbEventStore,
  { pulse, isComplete }: { readonly pulse: Pulse; readonly isComplete: (seen: number) => boolean },
): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: Checkpoint | undefined;
  while (!isComplete(seen.length)) {
    const rung = nextRing(store);
    const place = after === undefined ? {} : { after };
    const batch = await patiently(() => store.readAll({ ...place, limit: 500 }));
    if (batch.length === 0) await rung;
    else pulse.beat();
    for (const event of batch)
      seen.push(`${event.stream} ${String(event.revision)} ${event.metadata.id}`);
    after = batch.at(-1)?.checkpoint ?? after;
  }
  return seen;
}

/** The leader goes, for some time nobody leads, another is elected; half of the time the old one is killed and comes back. */
async function moveLeader(move: number): Promise<void> {
  const { leader, members } = cluster;
  if (leader === undefined) throw new Error('nobody leads');
  const next = members[(members.indexOf(leader) + 1) % members.length];
  if (next === undefined) throw new Error('no other member');
  cluster.loseLeader();
  if (move % 2 === 0) await leader.kill();
  else leader.cutConnections();
  await new Promise((resolve) => setTimeout(resolve, ELECTION));
  cluster.elect(next);
  if (move % 2 === 0) await leader.restart();
}

describe('two nodes while the leader is killed and moved', () => {
  it(
    `lose and double nothing of ${String(APPENDS)} appends in ${String(MOVES)} moves`,
    async () => {
      const acknowledged = new Set<string>();
      let moves = 0;
      let moving: Promise<void> = Promise.resolve();
      const onAcknowledged = (id: string): void => {
        acknowledged.add(id);
        const due = Math.floor((acknowledged.size * (MOVES + 1)) / APPENDS);
        if (due <= moves || moves >= MOVES) return;
        moves += 1;
        const move = moves;
        moving = moving.then(() => moveLeader(move));
      };
      const appends = nodes.map(() => new Pulse());
      const reads = nodes.map(() => new Pulse());
      const count = APPENDS / (WRITERS * nodes.length);
      const followers = nodes.map((node, index) =>
        follow(node, {
          pulse: reads[index] ?? new Pulse(),
          isComplete: (seen) => seen >= APPENDS,
        }),
      );
      const unknown = await Promise.all(
        nodes.flatMap((node, index) =>
          Array.from({ length: WRITERS }, (_, writer) =>
            write(node, `annals.entry-${String(index)}-${String(writer)}`, {
              count,
              pulse: appends[index] ?? new Pulse(),
              onAcknowledged,
            }),
          ),
        ),
      );
      await moving;
      const [first = [], second = []] = await Promise.all(followers);
      const shown = (pulses: readonly Pulse[]): string =>
        pulses.map(({ longest }) => `${(longest / 1000).toFixed(2)} s`).join(', ');
      process.stderr.write(
        `kurrentdb double: ${String(moves)} leaders moved, ${String(acknowledged.size)} acknowledged, ` +
          `${String(unknown.reduce((sum, one) => sum + one, 0))} outcomes unknown at first; ` +
          `longest append outage ${shown(appends)}; longest read gap ${shown(reads)}; ` +
          `clients replaced ${nodes.map(({ health }) => String(health.replacements)).join(', ')}\n`,
      );
      expect(moves).toBe(MOVES);
      expect(acknowledged.size).toBe(APPENDS);
      expect(new Set(first.map((line) => line.split(' ')[2]))).toEqual(acknowledged);
      expect(first).toHaveLength(APPENDS);
      expect(second).toEqual(first);
      expect(inOrderWithinStreams(first)).toBe(true);
      expect(rejections).toEqual([]);
    },
    PATIENCE,
  );
});

function inOrderWithinStreams(seen: readonly string[]): boolean {
  const next = new Map<string, number>();
  return seen.every((line) => {
    const [stream = '', revision] = line.split(' ');
    const expected = next.get(stream) ?? 0;
    next.set(stream, expected + 1);
    return Number(revision) === expected;
  });
}
