import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '#libs/chronology/command';
import type { AppendOutcome, EventStore } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import type { RecordItem } from './record-item.js';
import { storeAround } from './testing/store-around.js';
import type { TrialRecorder } from './testing/trial-recorder.js';
import {
  DAWN,
  EDITOR,
  everything,
  group,
  NOW,
  PLEDGE,
  PLEDGING,
  record,
  trialRecorder,
} from './testing/trial-recorder.js';

const items = (commands: readonly Command[]): RecordItem[] =>
  commands.map((command) => ({ command, context: EDITOR }));

async function pledged(): Promise<TrialRecorder & { readonly entry: string }> {
  const trial = await trialRecorder();
  const receipts = await trial.recorder.recordAll(items(PLEDGING), { dryRun: false });
  return { ...trial, entry: receipts[3]?.id ?? '' };
}

function correct(entry: string, note: string, ifRevision?: number): Command {
  const revision = ifRevision === undefined ? {} : { ifRevision };
  return { command: 'CORRECT_ENTRY', entry, patch: { note }, reason: 'misread', ...revision };
}

describe('a command against a log', () => {
  it('becomes an event, and its receipt says where it stands and that it can be seen', async () => {
    const { recorder, store } = await trialRecorder();
    expect(await recorder.record(DAWN, EDITOR)).toEqual({
      outcome: 'RECORDED',
      problems: [],
      hints: [],
      id: 'dawn-2014-07',
      stream: 'annals.source-dawn-2014-07',
      revision: 0,
      position: 2,
      visible: true,
    });
    expect((await everything(store))[1]).toMatchObject({
      type: 'SourceRegistered',
      metadata: { actor: 'Editor', key: 'k1', at: '2026-11-20T00:00:00.000Z' },
    });
  });

  it('that was recorded before gets the first receipt again, and writes nothing', async () => {
    const { recorder, store } = await trialRecorder();
    const first = await recorder.record(DAWN, EDITOR);
    const again = await recorder.record(DAWN, EDITOR);
    expect(again).toEqual({ ...first, outcome: 'ALREADY_RECORDED' });
    expect(await everything(store)).toHaveLength(2);
  });

  it('never stores the idempotency key', async () => {
    const { recorder, store } = await trialRecorder();
    await recorder.record(DAWN, { ...EDITOR, key: 'a-secret-of-mine' });
    expect(JSON.stringify(await everything(store))).not.toContain('a-secret-of-mine');
  });

  it('with the same key and other content is refused, saying what differs and from which position', async () => {
    const { recorder, store } = await trialRecorder();
    const keyed = { ...EDITOR, key: 'mine' };
    await recorder.recordAll(items(PLEDGING.slice(0, 3)), { dryRun: false });
    await recorder.record(record({ ...PLEDGE, date: { when: '2014-07-08' } }), keyed);
    const other = record({ ...PLEDGE, date: { when: '2014-07-09' } });
    expect(await recorder.record(other, keyed)).toMatchObject({
      outcome: 'REFUSED',
      problems: [
        {
          code: 'KEY_CONFLICT',
          path: 'date.when.edtf',
          message: 'recorded at position 5 with when 2014-07-08, the request says 2014-07-09.',
        },
      ],
    });
    expect(await everything(store)).toHaveLength(5);
  });

  it('that is refused leaves nothing behind', async () => {
    const { recorder, store } = await trialRecorder();
    const receipt = await recorder.record(record(PLEDGE), EDITOR);
    expect(receipt.outcome).toBe('REFUSED');
    expect(receipt.problems.map(({ code }) => code)).toEqual([
      'UNKNOWN_SOURCE',
      'UNKNOWN_GROUP',
      'UNKNOWN_GROUP',
    ]);
    expect(await everything(store)).toHaveLength(1);
  });

  it('names things that another node registered: before not found is said the log is read on', async () => {
    const { store, recorder } = await trialRecorder();
    const elsewhere = await trialRecorder(store);
    await elsewhere.recorder.recordAll(items(PLEDGING.slice(0, 3)), { dryRun: false });
    expect((await recorder.record(record(PLEDGE), EDITOR)).outcome).toBe('RECORDED');
  });

  it('that names only what is known is recorded without reading on', async () => {
    const { recorder, node } = await pledged();
    const before = node.catchUps;
    await recorder.record(record({ ...PLEDGE, note: 'second' }), EDITOR);
    expect(node.catchUps).toBe(before);
  });

  it('is recorded on a node that lags behind, which says that it cannot show it yet', async () => {
    const { recorder, node } = await trialRecorder();
    node.lagging = true;
    const receipt = await recorder.record(DAWN, EDITOR);
    expect(receipt).toMatchObject({ outcome: 'RECORDED', visible: false, revision: 0 });
    expect(receipt).not.toHaveProperty('position');
  });

  it.each([
    'BAD SLUG',
    'x'.repeat(300),
    'half \uD83D',
    '00000000-0000-4000-8000-000000000000',
    '$all',
    '',
  ])('about something that cannot exist is refused, not failed: %j', async (slug) => {
    const { recorder } = await trialRecorder();
    const receipts = await recorder.recordAll(
      items([
        { command: 'REGISTER_GROUP', slug, group: 'x' },
        { command: 'AMEND_PLACE', slug, patch: {} },
        { command: 'CORRECT_ENTRY', entry: slug, patch: {}, reason: 'misread' },
        { command: 'MATCH_INCIDENTS', incidents: [slug, 'b'], reason: 'one' },
        { command: 'UNIFY_GROUPS', groups: [slug], reason: 'one' },
      ]),
      { dryRun: false },
    );
    expect(receipts.map(({ outcome }) => outcome)).toEqual(Array<string>(5).fill('REFUSED'));
  });

  it('creates and revokes keys, which have no position', async () => {
    const { recorder, store } = await trialRecorder();
    const create = {
      command: 'CREATE_KEY',
      keyId: 'k2',
      keyHash: 'aa',
      scopes: ['write'],
    } as const;
    expect(await recorder.record(create, EDITOR)).toMatchObject({
      outcome: 'RECORDED',
      stream: 'annals.admin-keys',
      visible: true,
    });
    await recorder.record({ command: 'REVOKE_KEY', keyId: 'k2' }, EDITOR);
    const written = await store.readStream('annals.admin-keys', { limit: 10 });
    expect(written.map(({ type }) => type)).toEqual(['KeyCreated', 'KeyRevoked']);
  });
});

describe('a change of what others change at the same time', () => {
  it('is decided anew when its stream has moved on', async () => {
    const inner = new MemoryEventStore();
    const { recorder: rival, entry } = await pledgedOn(inner);
    let raced = false;
    const store = storeAround(inner, async (append, ...args) => {
      if (!raced) {
        raced = true;
        await rival.record(correct(entry, 'theirs'), EDITOR);
      }
      return append(...args);
    });
    const { recorder } = await trialRecorder(store);
    expect(await recorder.record(correct(entry, 'ours'), EDITOR)).toMatchObject({
      outcome: 'RECORDED',
      revision: 2,
    });
  });

  it('is refused when the writer had seen an older revision', async () => {
    const { recorder, entry } = await pledged();
    await recorder.record(correct(entry, 'one'), EDITOR);
    expect(await recorder.record(correct(entry, 'two', 0), EDITOR)).toMatchObject({
      outcome: 'REFUSED',
      problems: [
        {
          code: 'REVISION_CHANGED',
          path: 'ifRevision',
          message: 'it stands at revision 1, not 0.',
        },
      ],
    });
    expect((await recorder.record(correct(entry, 'two', 1), EDITOR)).revision).toBe(2);
  });

  it('is refused when a rival retracts the entry in between', async () => {
    const inner = new MemoryEventStore();
    const { recorder: rival, entry } = await pledgedOn(inner);
    let raced = false;
    const store = storeAround(inner, async (append, ...args) => {
      if (!raced) {
        raced = true;
        await rival.record({ command: 'RETRACT_ENTRY', entry, reason: 'misread' }, EDITOR);
      }
      return append(...args);
    });
    const { recorder } = await trialRecorder(store);
    const receipt = await recorder.record(correct(entry, 'ours'), EDITOR);
    expect(receipt.problems).toMatchObject([{ code: 'ENTRY_RETRACTED' }]);
  });

  it('gives up, and says so, when the stream never holds still', async () => {
    const store = storeAround(new MemoryEventStore(), (append, ...args) =>
      args[0] === 'annals.chronology'
        ? append(...args)
        : Promise.resolve({ outcome: 'refused', actual: 'no_stream' }),
    );
    const { recorder } = await trialRecorder(store);
    await expect(recorder.record(DAWN, EDITOR)).rejects.toMatchObject({
      code: 'STREAM_CONTENDED',
      stream: 'annals.source-dawn-2014-07',
    });
  });

  it('of two that record the same at once writes one event, and both are told', async () => {
    const store = new MemoryEventStore();
    const [one, other] = [await trialRecorder(store), await trialRecorder(store)];
    const receipts = await Promise.all([
      one.recorder.record(DAWN, EDITOR),
      other.recorder.record(DAWN, EDITOR),
    ]);
    expect(receipts.map(({ position }) => position)).toEqual([2, 2]);
    expect(await everything(store)).toHaveLength(2);
  });
});

async function pledgedOn(store: MemoryEventStore) {
  const trial = await trialRecorder(store);
  const receipts = await trial.recorder.recordAll(items(PLEDGING), { dryRun: false });
  return { ...trial, entry: receipts[3]?.id ?? '' };
}

describe('a log that cannot tell whether it wrote', () => {
  const gone: AppendOutcome = { outcome: 'unknown', cause: new Error('the leader is gone') };

  it('is looked at: what is there was recorded', async () => {
    const store = storeAround(new MemoryEventStore(), async (append, ...args) => {
      await append(...args);
      return gone;
    });
    const { recorder } = await trialRecorder(store);
    expect(await recorder.record(DAWN, EDITOR)).toMatchObject({
      outcome: 'RECORDED',
      revision: 0,
      position: 2,
    });
    expect(await everything(store)).toHaveLength(2);
  });

  it('surfaces when nothing is there, and nothing is tried again', async () => {
    let attempts = 0;
    const store = storeAround(new MemoryEventStore(), (append, ...args) => {
      if (args[0] === 'annals.chronology') return append(...args);
      attempts += 1;
      return Promise.resolve(gone);
    });
    const { recorder } = await trialRecorder(store);
    await expect(recorder.record(DAWN, EDITOR)).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      stream: 'annals.source-dawn-2014-07',
    });
    expect(attempts).toBe(1);
  });

  it('takes the same request again later without writing it twice', async () => {
    const inner = new MemoryEventStore();
    const late: (() => Promise<AppendOutcome>)[] = [];
    const store = storeAround(inner, (append, ...args) => {
      if (args[0] === 'annals.chronology' || late.length > 0) return append(...args);
      late.push(() => append(...args));
      return Promise.resolve(gone);
    });
    const { recorder } = await trialRecorder(store);
    await expect(recorder.record(DAWN, EDITOR)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    await late[0]?.();
    expect((await recorder.record(DAWN, EDITOR)).outcome).toBe('ALREADY_RECORDED');
    expect(await everything(store)).toHaveLength(2);
  });
});

describe('a clock behind the log', () => {
  const BEHIND = NOW - 60_001;

  it('is refused when it is more than a minute behind, until told to accept it', async () => {
    const store = new MemoryEventStore();
    const { recorder, node } = await trialRecorder(store, { clock: () => BEHIND });
    await node.catchUp();
    await expect(recorder.record(DAWN, EDITOR)).rejects.toMatchObject({
      code: 'CLOCK_BEHIND_LOG',
      message: expect.stringContaining('--accept-clock'),
    });
    const accepting = await trialRecorder(store, { clock: () => BEHIND, acceptClock: true });
    await accepting.node.catchUp();
    expect((await accepting.recorder.record(DAWN, EDITOR)).outcome).toBe('RECORDED');
  });

  it('is let be when it is a minute behind', async () => {
    const { recorder, node } = await trialRecorder(new MemoryEventStore(), {
      clock: () => NOW - 60_000,
    });
    await node.catchUp();
    expect((await recorder.record(DAWN, EDITOR)).outcome).toBe('RECORDED');
  });
});

describe('several commands', () => {
  it('see what the earlier ones do, and each stands or falls alone', async () => {
    const { recorder } = await trialRecorder();
    const faulty = record({ ...PLEDGE, fact: { from: 'nobody', to: 'islamic-state' } });
    const receipts = await recorder.recordAll(items([...PLEDGING, faulty, group('ttp')]), {
      dryRun: false,
    });
    expect(receipts.map(({ outcome }) => outcome)).toEqual([
      'RECORDED',
      'RECORDED',
      'RECORDED',
      'RECORDED',
      'REFUSED',
      'RECORDED',
    ]);
  });

  it('may change one thing again and again', async () => {
    const { recorder, entry, store } = await pledged();
    const commands = ['a', 'b', 'a'].map((note) => correct(entry, note));
    const retract: Command = { command: 'RETRACT_ENTRY', entry, reason: 'misread' };
    const receipts = await recorder.recordAll(items([...commands, retract]), { dryRun: false });
    expect(receipts.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    const written = await store.readStream(`annals.entry-${entry}`, { limit: 10 });
    expect(written).toHaveLength(5);
  });

  it('do not see later ones, not even while an earlier one is still being written', async () => {
    const { recorder } = await trialRecorder();
    const groups = ['islamic-state', 'tehreek-i-khilafat'];
    const unify: Command = { command: 'UNIFY_GROUPS', groups, reason: 'one' };
    const asked = [group('tehreek-i-khilafat'), unify, group('islamic-state')];
    const receipts = await recorder.recordAll(items(asked), { dryRun: false });
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['RECORDED', 'REFUSED', 'RECORDED']);
  });

  it('that are the same are recorded once', async () => {
    const { recorder } = await trialRecorder();
    const receipts = await recorder.recordAll(items([DAWN, DAWN]), { dryRun: false });
    expect(receipts.map(({ outcome, position }) => ({ outcome, position }))).toEqual([
      { outcome: 'RECORDED', position: 2 },
      { outcome: 'ALREADY_RECORDED', position: 2 },
    ]);
  });

  it('are not begun where they rest on one whose writing failed', async () => {
    const begun: string[] = [];
    const store = storeAround(new MemoryEventStore(), (append, ...args) => {
      begun.push(args[0]);
      return args[0] === 'annals.group-islamic-state'
        ? Promise.reject(new Error('the disk is full'))
        : append(...args);
    });
    const { recorder } = await trialRecorder(store);
    await expect(recorder.recordAll(items(PLEDGING), { dryRun: false })).rejects.toThrow(
      'the disk is full',
    );
    expect(begun.filter((stream) => stream.startsWith('annals.entry-'))).toEqual([]);
  });

  it('fail together when the log cannot be read, after what is under way has ended', async () => {
    const inner = new MemoryEventStore();
    const store = {
      ...storeAround(inner, (append, ...args) => append(...args)),
      readStream: (...args: Parameters<EventStore['readStream']>) =>
        args[0] === 'annals.group-broken'
          ? Promise.reject(new Error('the disk is gone'))
          : inner.readStream(...args),
    };
    const { recorder } = await trialRecorder(store);
    const asked = items([group('ttp'), group('broken'), group('islamic-state')]);
    await expect(recorder.recordAll(asked, { dryRun: false })).rejects.toThrow('the disk is gone');
    expect((await everything(inner)).map(({ stream }) => stream)).toEqual([
      'annals.chronology',
      'annals.group-ttp',
    ]);
  });

  it('are appended together where none rests on another', async () => {
    const groups = Array.from({ length: 40 }, (_, index) => group(`group-${String(index)}`));
    const begun: (() => void)[] = [];
    const store = storeAround(new MemoryEventStore(), async (append, ...args) => {
      if (args[0] === 'annals.chronology') return append(...args);
      // Held until all have begun: one after the other none would ever end.
      await new Promise<void>((resolve) => {
        begun.push(resolve);
        if (begun.length === groups.length) for (const end of begun) end();
      });
      return append(...args);
    });
    const { recorder } = await trialRecorder(store);
    const receipts = await recorder.recordAll(items(groups), { dryRun: false });
    expect(receipts.filter(({ outcome }) => outcome === 'RECORDED')).toHaveLength(40);
  });
});

describe('a dry run', () => {
  it('says what would be recorded, seeing earlier commands, and moves nothing', async () => {
    const { recorder, store } = await trialRecorder();
    const receipts = await recorder.recordAll(items([...PLEDGING, ...PLEDGING]), { dryRun: true });
    expect(receipts.slice(0, 4).map(({ outcome }) => outcome)).toEqual(
      Array<string>(4).fill('WOULD_BE_RECORDED'),
    );
    expect(receipts.slice(4).map(({ outcome }) => outcome)).toEqual(
      Array<string>(4).fill('ALREADY_RECORDED'),
    );
    expect(receipts.some(({ visible }) => visible)).toBe(false);
    expect(await everything(store)).toHaveLength(1);
  });

  it('of one command gives the problems that recording would give', async () => {
    const { recorder } = await trialRecorder();
    const dry = await recorder.record(record(PLEDGE), { ...EDITOR, dryRun: true });
    expect(dry).toEqual(await recorder.record(record(PLEDGE), EDITOR));
  });

  it('needs no clock', async () => {
    const { recorder, node } = await trialRecorder(new MemoryEventStore(), { clock: () => 0 });
    await node.catchUp();
    expect((await recorder.record(DAWN, { ...EDITOR, dryRun: true })).outcome).toBe(
      'WOULD_BE_RECORDED',
    );
  });
});

/** Commands of which some rest on others, some are faulty and some are the same. */
const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.constantFrom<Command>(
    ...PLEDGING,
    record({ ...PLEDGE, note: 'again' }),
    record({ ...PLEDGE, date: { when: '2014-02-30' } }),
    { command: 'AMEND_GROUP', slug: 'islamic-state', patch: { name: 'IS' } },
    { command: 'AMEND_GROUP', slug: 'islamic-state', patch: { name: 'ISIS' } },
    {
      command: 'UNIFY_GROUPS',
      groups: ['islamic-state', 'tehreek-i-khilafat'],
      reason: 'one',
    },
    { command: 'MATCH_INCIDENTS', incidents: ['a', 'b'], reason: 'one' },
  ),
  { maxLength: 12 },
);

describe('recording', () => {
  it('is told by a dry run as it then comes about', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (asked) => {
        const { recorder, store } = await trialRecorder();
        const dry = await recorder.recordAll(items(asked), { dryRun: true });
        expect(await everything(store)).toHaveLength(1);
        const wet = await recorder.recordAll(items(asked), { dryRun: false });
        const wouldBe = dry.map(({ outcome }) =>
          outcome === 'WOULD_BE_RECORDED' ? 'RECORDED' : outcome,
        );
        expect(wet.map(({ outcome }) => outcome)).toEqual(wouldBe);
        expect(wet.map(({ problems }) => problems.length)).toEqual(
          dry.map(({ problems }) => problems.length),
        );
      }),
      { seed: 20190515, numRuns: 40 },
    );
  });

  it('comes to the same log one by one and all together', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (asked) => {
        const [single, batch] = [await trialRecorder(), await trialRecorder()];
        for (const command of asked) await single.recorder.record(command, EDITOR);
        await batch.recorder.recordAll(items(asked), { dryRun: false });
        const hashes = async ({ store }: TrialRecorder) =>
          (await everything(store)).map(({ metadata }) => metadata.hash).toSorted();
        expect(await hashes(batch)).toEqual(await hashes(single));
      }),
      { seed: 20190515, numRuns: 40 },
    );
  });

  it('twice under the same keys is recording once', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (asked) => {
        const { recorder, store } = await trialRecorder();
        const keyed = asked.map((command, index) => ({
          command,
          context: { ...EDITOR, key: String(index) },
        }));
        const first = await recorder.recordAll(keyed, { dryRun: false });
        const once = await everything(store);
        // What was refused may be recorded later, once what it lacked is there.
        const recorded = keyed.filter((_, index) => first[index]?.outcome !== 'REFUSED');
        const again = await recorder.recordAll(recorded, { dryRun: false });
        expect(again.every(({ outcome }) => outcome === 'ALREADY_RECORDED')).toBe(true);
        expect(await everything(store)).toEqual(once);
      }),
      { seed: 20190515, numRuns: 40 },
    );
  });
});
