import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import type { Checkpoint, EventStore, ReadEvent } from '../event-store.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { EVENT_IN_CHILD, startChild } from './testing/child-process.js';
import { writerHere } from './testing/writer-here.js';

const KILLS = 200;
/** Logs that are written, killed and read at the same time. */
const LANES = 2;
const SEED = 20_261_120;
const PER_APPEND = 3;
const MODULES = { openEmbeddedEventStore: 'event-store/embedded/embedded-event-store' };

/** Writers that append three events at a time, each to its own stream, for ever, and tell each append once it was acknowledged. */
const WRITERS = `
  ${EVENT_IN_CHILD}
  const store = await openEmbeddedEventStore({ folder: given.folder });
  for (let writer = 0; writer < 4; writer += 1) void write(writer);
  async function write(writer) {
    for (let n = 0; ; n += 3) {
      const words = 'x'.repeat((n * 7919) % 9000);
      const added = [event(n, words), event(n + 1, words), event(n + 2, words)];
      const expected = n === 0 ? 'no_stream' : n - 1;
      const { outcome, revision } = await store.append(given.stream + writer, expected, added);
      if (outcome !== 'committed') throw new Error(outcome);
      tell(writer + ' ' + revision);
    }
  }`;

interface Tally {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly torn: number;
}

/** Lets a child write, kills it at its n-th acknowledgement, and gives the last acknowledged revision of each stream. */
async function killedWriters(
  folder: string,
  stream: string,
  moment: number,
): Promise<ReadonlyMap<string, number>> {
  const child = startChild(WRITERS, MODULES, { folder, stream });
  const told = new Map<string, number>();
  let acknowledgements = 0;
  for await (const line of child.lines) {
    const [writer = '', revision] = line.split(' ');
    told.set(stream + writer, Number(revision));
    acknowledgements += 1;
    if (acknowledgements === moment) child.kill();
  }
  expect(await child.ended).toBe('SIGKILL');
  return told;
}

/** Everything after a checkpoint. Reading stops at a hole in the positions: what is read to its end has none. */
async function readOn(
  store: EventStore,
  after: Checkpoint | undefined,
): Promise<readonly ReadEvent[]> {
  return store.readAll(after === undefined ? { limit: 100_000 } : { after, limit: 100_000 });
}

function isWhole(events: readonly ReadEvent[]): boolean {
  return (
    events.length % PER_APPEND === 0 &&
    events.every(({ revision, data }, index) => {
      const first = index - (index % PER_APPEND);
      const words = 'x'.repeat((first * 7919) % 9000);
      return revision === index && data['n'] === index && data['words'] === words;
    })
  );
}

function compared(told: ReadonlyMap<string, number>, found: readonly ReadEvent[]): Tally {
  const streams = new Map<string, ReadEvent[]>();
  for (const event of found) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  let [acknowledged, lost] = [0, 0];
  for (const [stream, revision] of told) {
    acknowledged += (revision + 1) / PER_APPEND;
    lost += Math.max(0, revision + 1 - (streams.get(stream)?.length ?? 0));
  }
  const torn = [...streams.values()].filter((events) => !isWhole(events)).length;
  return { kills: 1, acknowledged, lost, torn };
}

async function lane(folder: string, moments: readonly number[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  let head: Checkpoint | undefined;
  for (const [index, moment] of moments.entries()) {
    const told = await killedWriters(folder, `annals.kill${index}-`, moment);
    const store = await openEmbeddedEventStore({ folder, startWriter: writerHere({}) });
    const found = await readOn(store, head);
    head = await store.head();
    await store.close();
    tallies.push(compared(told, found));
  }
  return tallies;
}

function sum(tallies: readonly Tally[], figure: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[figure], 0);
}

describe('a process killed while it writes', () => {
  const newFolder = temporaryFolders();

  it(`keeps every acknowledged append, whole and without a hole, after ${KILLS} kills`, async () => {
    const moments = fc.sample(fc.integer({ min: 1, max: 30 }), { seed: SEED, numRuns: KILLS });
    const lanes = Array.from({ length: LANES }, (_, which) =>
      lane(
        newFolder(),
        moments.filter((_moment, index) => index % LANES === which),
      ),
    );
    const tallies = (await Promise.all(lanes)).flat();
    const [kills, acknowledged] = [sum(tallies, 'kills'), sum(tallies, 'acknowledged')];
    const [lost, torn] = [sum(tallies, 'lost'), sum(tallies, 'torn')];
    process.stderr.write(
      `crash: ${kills} kills, ${acknowledged} appends acknowledged, lost ${lost}, torn ${torn}\n`,
    );
    expect({ kills, lost, torn }).toEqual({ kills: KILLS, lost: 0, torn: 0 });
    expect(acknowledged).toBeGreaterThanOrEqual(moments.reduce((total, n) => total + n, 0));
  }, 1_800_000);
});
