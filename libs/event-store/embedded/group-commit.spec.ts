import { describe, expect, it } from '@jest/globals';
import { checkedAppend } from '../checked-append.js';
import type { CheckedAppend } from '../checked-append.js';
import { event } from '../conformance/trial.js';
import type { GroupCommitOptions } from './group-commit.js';
import { GroupCommit } from './group-commit.js';
import type { LogWriter, Written } from './log-writer.js';

const UNKNOWN: Written = {
  kind: 'failed',
  failure: { of: 'engine', code: 'COMMIT_UNKNOWN', message: 'the disk failed' },
};

function append(n: number, words = ''): CheckedAppend {
  return checkedAppend(`annals.s${n}`, 'no_stream', [event(n, { words })], 10_000_000);
}

function committed(revision: number, isNew = true): Written {
  return { kind: 'committed', revision, isNew };
}

interface Trial {
  readonly commits: GroupCommit;
  readonly batches: (readonly string[])[];
  readonly rings: () => number;
}

function trial(
  write: LogWriter['write'],
  limits: Omit<GroupCommitOptions, 'writer' | 'committed'> = {},
): Trial {
  const batches: (readonly string[])[] = [];
  let rings = 0;
  const writer: LogWriter = {
    write: (appends) => {
      batches.push(appends.map(({ stream }) => stream));
      return write(appends);
    },
    close: () => Promise.resolve(),
  };
  const commits = new GroupCommit({ writer, committed: () => (rings += 1), ...limits });
  return { commits, batches, rings: () => rings };
}

const takesAll: LogWriter['write'] = (appends) => Promise.resolve(appends.map(() => committed(0)));

describe('group commit', () => {
  it('writes together what comes together, in its order, and rings once', async () => {
    const { commits, batches, rings } = trial(takesAll);
    await Promise.all([1, 2, 3].map((n) => commits.write(append(n))));
    expect(batches).toEqual([['annals.s1', 'annals.s2', 'annals.s3']]);
    expect(rings()).toBe(1);
  });

  it('lets the next transaction have what comes while one is written', async () => {
    const gates: (() => void)[] = [];
    const { commits, batches } = trial(async (appends) => {
      await new Promise<void>((open) => gates.push(open));
      return appends.map(() => committed(0));
    });
    const first = commits.write(append(1));
    while (gates.length === 0) await new Promise(setImmediate);
    const others = [commits.write(append(2)), commits.write(append(3))];
    gates[0]?.();
    await first;
    while (gates.length === 1) await new Promise(setImmediate);
    gates[1]?.();
    await Promise.all(others);
    expect(batches).toEqual([['annals.s1'], ['annals.s2', 'annals.s3']]);
  });

  it('gives every append its own outcome, and rings only for what is new', async () => {
    const outcomes: readonly Written[] = [committed(3, false), { kind: 'refused', actual: 5 }];
    const { commits, rings } = trial(() => Promise.resolve(outcomes));
    const found = await Promise.all([1, 2].map((n) => commits.write(append(n))));
    expect(found).toEqual(outcomes);
    expect(rings()).toBe(0);
  });

  it('begins another transaction at a limit of appends or of size', async () => {
    const byCount = trial(takesAll, { maximumAppends: 2 });
    await Promise.all([1, 2, 3].map((n) => byCount.commits.write(append(n))));
    expect(byCount.batches.map(({ length }) => length)).toEqual([2, 1]);
    const bySize = trial(takesAll, { maximumCharacters: 5000 });
    await Promise.all([1, 2, 3].map((n) => bySize.commits.write(append(n, 'x'.repeat(3000)))));
    expect(bySize.batches.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('writes nothing more after a commit whose outcome is unknown', async () => {
    const { commits, batches } = trial(() => Promise.resolve([UNKNOWN]), { maximumAppends: 1 });
    const found = await Promise.allSettled([1, 2, 3].map((n) => commits.write(append(n))));
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(found[0]).toMatchObject({ value: UNKNOWN });
    expect(commits.failure).toMatchObject({ code: 'COMMIT_UNKNOWN' });
    await expect(commits.write(append(4))).rejects.toBe(commits.failure);
    expect(batches).toEqual([['annals.s1']]);
  });

  it('rejects what waits when the writer has ended, and what comes later', async () => {
    const ended = new Error('ended');
    const { commits } = trial(() => Promise.reject(ended));
    await expect(commits.write(append(1))).rejects.toBe(ended);
    await expect(commits.write(append(2))).rejects.toBe(ended);
    expect(commits.failure).toBe(ended);
  });

  it('is drained when everything that was begun is answered', async () => {
    const { commits, batches } = trial(takesAll);
    await commits.drained();
    const writing = commits.write(append(1));
    await commits.drained();
    expect(batches).toHaveLength(1);
    expect(await writing).toEqual(committed(0));
  });
});
