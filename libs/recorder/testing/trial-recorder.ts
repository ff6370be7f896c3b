import { DEFAULT_PREFIX } from '#events/streams';
import type { Command } from '#libs/chronology/command';
import type { EntryDraft } from '#libs/chronology/entry-draft';
import type { EventStore } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { openChronology } from '../open-chronology.js';
import { Recorder } from '../recorder.js';
import type { RecorderOptions } from '../recorder-options.js';
import { TrialNode } from './trial-node.js';

export const NOW = Date.UTC(2026, 10, 20);
export const CHRONOLOGY = '5b2a0a2e-6f0e-4c53-9f0e-0d1f6d7c8a11';

export const EDITOR = { scope: 'actor:k1', actor: 'Editor', apiKeyId: 'k1' };

/** A recorder on a log of its own, with its read side. */
export interface TrialRecorder {
  readonly store: EventStore;
  readonly node: TrialNode;
  readonly recorder: Recorder;
}

export async function trialRecorder(
  store: EventStore = new MemoryEventStore(),
  options: Partial<RecorderOptions> = {},
): Promise<TrialRecorder> {
  const chronologyId = await openChronology(store, {
    prefix: DEFAULT_PREFIX,
    newChronologyId: () => CHRONOLOGY,
    clock: () => NOW,
    actor: 'Annals',
    software: 'annals test',
  });
  const node = new TrialNode(store, chronologyId);
  const recorder = new Recorder({
    store,
    readSide: node,
    clock: () => NOW,
    software: 'annals test',
    prefix: DEFAULT_PREFIX,
    visibleWithinMs: 10,
    ...options,
  });
  return { store, node, recorder };
}

export const DAWN: Command = {
  command: 'REGISTER_SOURCE',
  slug: 'dawn-2014-07',
  source: { title: 'IS inspires', publisher: 'Dawn', published: '2014-07-13' },
};

export function group(slug: string): Command {
  return { command: 'REGISTER_GROUP', slug, group: slug.toUpperCase() };
}

export const PLEDGE: EntryDraft = {
  type: 'AllegiancePledged',
  source: 'dawn-2014-07',
  fact: { from: 'tehreek-i-khilafat', to: 'islamic-state' },
};

export function record(entry: EntryDraft): Command {
  return { command: 'RECORD_ENTRY', entry };
}

/** Everything that a pledge names, and the pledge. */
export const PLEDGING: readonly Command[] = [
  DAWN,
  group('islamic-state'),
  group('tehreek-i-khilafat'),
  record(PLEDGE),
];

export async function everything(store: EventStore) {
  return store.readAll({ limit: 10_000 });
}
