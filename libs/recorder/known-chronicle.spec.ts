import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEvent } from '#events/reading';
import { DEFAULT_PREFIX, parseStreamName } from '#events/streams';
import type { Command } from '#libs/chronology/command';
import type { Known } from '#libs/chronology/known';
import { nothingKnown, Overlay } from '#libs/chronology/overlay';
import type { EventStore } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { Projector } from '#libs/projector/projector';
import { KnownChronicle } from './known-chronicle.js';
import { Recorder } from './recorder.js';
import {
  CHRONOLOGY,
  EDITOR,
  everything,
  group,
  NOW,
  PLEDGE,
  PLEDGING,
  record,
  trialRecorder,
} from './testing/trial-recorder.js';

const REPORT = record({
  type: 'IncidentReported',
  source: 'dawn-2014-07',
  fact: { incident: 'karachi-airport' },
});

/** A node as it is put together to serve: the recorder sees what the projector has folded. */
async function node(): Promise<{
  readonly store: EventStore;
  readonly projector: Projector;
  readonly recorder: Recorder;
  readonly known: Known;
}> {
  const { store } = await trialRecorder(new MemoryEventStore());
  const projector = new Projector({ store, prefix: DEFAULT_PREFIX });
  await projector.catchUp();
  const known = new KnownChronicle(projector.chronicle);
  const recorder = new Recorder({
    store,
    readSide: {
      known: () => known,
      catchUp: () => projector.catchUp(),
      waitForEvent: async (stream, revision) => {
        await projector.catchUp();
        return projector.positionOf(stream, revision);
      },
      get lastRecordedAt() {
        return projector.lastRecordedAt;
      },
    },
    clock: () => NOW,
    software: 'annals test',
    prefix: DEFAULT_PREFIX,
  });
  return { store, projector, recorder, known };
}

async function foldedNaively(store: EventStore): Promise<Known> {
  const known = new Overlay(nothingKnown(CHRONOLOGY));
  for (const read of await everything(store)) {
    const stream = parseStreamName(read.stream);
    if (stream !== undefined) known.add(stream, readEvent(read));
  }
  return known;
}

function told(known: Known, entries: readonly string[]) {
  return {
    sources: ['dawn-2014-07', 'nobody'].map((slug) => {
      const { title, publisher, published, derivedFrom } = known.source(slug) ?? {};
      return { title, publisher, published, derivedFrom };
    }),
    groups: ['islamic-state', 'tehreek-i-khilafat', 'ttp', 'nobody'].map((slug) => ({
      name: known.group(slug)?.name,
      unified: known.unifiedWith(slug).toSorted(),
    })),
    places: ['pakistan', 'quetta'].map((slug) => known.place(slug)?.partOf),
    entries: entries.map((uuid) => known.entry(uuid)),
    incidents: ['karachi-airport', 'a', 'b'].map((slug) => ({
      reported: known.incidentReported(slug),
      matched: known.matchedWith(slug).toSorted(),
    })),
  };
}

const COMMANDS: readonly Command[] = [
  ...PLEDGING,
  group('ttp'),
  REPORT,
  { command: 'REGISTER_PLACE', slug: 'pakistan', place: 'PK' },
  {
    command: 'REGISTER_PLACE',
    slug: 'quetta',
    place: { name: 'Quetta', placeKind: 'CITY', partOf: 'pakistan' },
  },
  { command: 'REASSIGN_PLACE', place: 'quetta', effective: '2018' },
  { command: 'AMEND_PLACE', slug: 'quetta', patch: { name: 'Quetta City' } },
  { command: 'AMEND_GROUP', slug: 'ttp', patch: { name: 'Tehrik-i-Taliban Pakistan' } },
  { command: 'UNIFY_GROUPS', groups: ['ttp', 'islamic-state'], reason: 'one' },
  { command: 'SEPARATE_GROUPS', groups: ['ttp', 'islamic-state'], reason: 'two' },
  { command: 'MATCH_INCIDENTS', incidents: ['a', 'b'], reason: 'one' },
  { command: 'SEPARATE_INCIDENTS', incidents: ['a', 'b'], reason: 'two' },
];

describe('what decisions know of the chronicle', () => {
  it('is what a naive fold of the whole log knows', async () => {
    const asked = fc.array(fc.constantFrom(...COMMANDS), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(asked, fc.boolean(), fc.boolean(), async (commands, correct, retract) => {
        const { recorder, store, known } = await node();
        const items = commands.map((command) => ({ command, context: EDITOR }));
        const receipts = await recorder.recordAll(items, { dryRun: false });
        const entries = receipts
          .filter(({ stream }) => stream?.includes('entry'))
          .map(({ id }) => id);
        for (const entry of entries) {
          const change = { entry, reason: 'misread' };
          if (correct)
            await recorder.record(
              {
                command: 'CORRECT_ENTRY',
                ...change,
                patch: { fact: { incident: 'a' }, note: 'x' },
              },
              EDITOR,
            );
          if (retract) await recorder.record({ command: 'RETRACT_ENTRY', ...change }, EDITOR);
        }
        expect(told(known, entries)).toEqual(told(await foldedNaively(store), entries));
      }),
      { seed: 20190515, numRuns: 30 },
    );
  });

  it('names the groups that a reported name can mean', async () => {
    const { recorder, known } = await node();
    const named = record({ ...PLEDGE, forms: { 'islamic-state': 'Daesh' } });
    const items = [...PLEDGING, named].map((command) => ({ command, context: EDITOR }));
    await recorder.recordAll(items, { dryRun: false });
    expect(known.groupsNamed('Daesh')).toEqual(['islamic-state']);
    const asked = record({ ...PLEDGE, fact: { ...PLEDGE.fact, to: 'Daesh' } });
    expect((await recorder.record(asked, EDITOR)).problems).toMatchObject([
      { advice: 'As a reported name it means islamic-state: use that.' },
    ]);
  });

  it('dates a source without any date by its registration', async () => {
    const { recorder, known } = await node();
    const source = { title: 'undated', publisher: 'Dawn' };
    await recorder.record({ command: 'REGISTER_SOURCE', slug: 'undated', source }, EDITOR);
    expect(known.source('undated')?.registeredAt).toBe(NOW);
  });
});
