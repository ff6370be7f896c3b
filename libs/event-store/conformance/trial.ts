import assert from 'node:assert/strict';
import type { JsonObject } from '#events/json';
import type { EventMetadata, NewEvent, WrittenEvent } from '#events/written-event';
import type {
  AppendOutcome,
  Bell,
  Capabilities,
  Checkpoint,
  EventStore,
  ReadEvent,
} from '../event-store.js';
import type { EventStoreErrorCode } from '../event-store-error.js';

/** One store of its own: nothing is in it, and nobody else writes to it. */
interface IsolatedStore {
  readonly store: EventStore;
  /** Begins the name of every stream of this store. */
  readonly prefix: string;
  /** Closes the store and opens the same log again. Called only where the adapter survives a restart. */
  readonly reopen: () => Promise<EventStore>;
  /** Closes what is open and removes what was written. */
  readonly discard: () => Promise<void>;
}

/** What an adapter asked of an engine that speaks SQL, and how the engine goes about it. */
export interface HeardStatements {
  /** The statements since the last call, in their order. */
  readonly taken: () => readonly string[];
  /** The steps by which the engine runs a statement, in its own words. */
  readonly plan: (statement: string) => readonly string[];
}

/** How the suite gets the adapter under test. */
export interface StoreFactory {
  /** What the adapter declares: cases that need more are not run, and the suite says so. */
  readonly capabilities: Capabilities;
  /** How many milliseconds a ring may take to arrive before it counts as forgotten. */
  readonly patience?: number;
  readonly open: () => Promise<IsolatedStore>;
  /** Opens the same adapter more cheaply, for a case that needs very many stores. */
  readonly openOneOfMany?: () => Promise<IsolatedStore>;
  /** Declared by an adapter over SQL, so that its cost can be counted: opens a store whose statements are heard. */
  readonly openHeard?: () => Promise<IsolatedStore & { readonly statements: HeardStatements }>;
}

/** What a group of promises may need beyond the port. */
type Need = 'survivesRestart' | 'statements';

/** What one case works with. */
export interface Trial extends IsolatedStore {
  readonly capabilities: Capabilities;
  readonly patience: number;
  /** The full name of a stream. */
  readonly stream: (name: string) => string;
  /** What the adapter asks of its engine; only for promises that need `statements`. */
  readonly statements: HeardStatements;
  /** Runs `work` on another store of its own, and removes that store. */
  readonly elsewhere: (work: (trial: Trial) => Promise<void>) => Promise<void>;
}

/** One promise of the port, as something that can be run against any store: it rejects when the promise is broken. */
export interface Case {
  readonly name: string;
  readonly run: (trial: Trial) => Promise<void>;
}

/** Promises about one behaviour. */
export interface CaseGroup {
  readonly behaviour: string;
  /** The capability without which these promises mean nothing. */
  readonly needs?: Need;
  readonly cases: readonly Case[];
}

const PATIENCE = 2000;

const NO_STATEMENTS: HeardStatements = {
  taken: () => assert.fail('this adapter lets nobody hear its statements'),
  plan: () => assert.fail('this adapter lets nobody hear its statements'),
};

/** Why a group of promises means nothing for an adapter; undefined when it must keep them. */
export function reasonToLeaveOut(
  { capabilities, openHeard }: StoreFactory,
  { needs }: Pick<CaseGroup, 'needs'>,
): string | undefined {
  if (needs === 'survivesRestart' && !capabilities.survivesRestart) {
    return 'it declares that it survives no restart';
  }
  if (needs === 'statements' && openHeard === undefined) {
    return 'it declares no SQL statements to count';
  }
  return undefined;
}

type Opened = IsolatedStore & { readonly statements?: HeardStatements };

async function runOn(
  open: () => Promise<Opened>,
  factory: StoreFactory,
  run: Case['run'],
): Promise<void> {
  const isolated = await open();
  try {
    await run({
      statements: NO_STATEMENTS,
      ...isolated,
      capabilities: factory.capabilities,
      patience: factory.patience ?? PATIENCE,
      stream: (name) => `${isolated.prefix}${name}`,
      elsewhere: (work) => runOn(factory.openOneOfMany ?? factory.open, factory, work),
    });
  } finally {
    await isolated.discard();
  }
}

/** Opens a store of its own for one case, runs the case, and removes the store. */
export async function runCase(
  factory: StoreFactory,
  { run }: Pick<Case, 'run'>,
  { needs }: Pick<CaseGroup, 'needs'> = {},
): Promise<void> {
  const open = needs === 'statements' ? factory.openHeard : undefined;
  await runOn(open ?? factory.open, factory, run);
}

/** The n-th event id of a test. */
export function eventId(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

export function metadata(n: number, more: Partial<EventMetadata> = {}): EventMetadata {
  return {
    id: eventId(n),
    version: '1',
    requestHash: `request ${n}`,
    hash: `hash ${n}`,
    at: '2026-11-20T12:00:00.000Z',
    actor: 'tester',
    software: 'conformance 1',
    ...more,
  };
}

/** The n-th event of a test: the same n is the same event. */
export function event(n: number, data: JsonObject = { n }): NewEvent {
  return { type: 'PlaceRegistered', data, metadata: metadata(n) };
}

/** Events `first` to `last`. */
export function events(first: number, last: number): readonly NewEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => event(first + index));
}

/** Appends to a stream that must take it, and gives the revision. */
export async function committed(outcome: Promise<AppendOutcome>): Promise<number> {
  const found = await outcome;
  if (found.outcome !== 'committed') assert.fail(`not committed: ${JSON.stringify(found)}`);
  return found.revision;
}

export async function rejectsWith(
  code: EventStoreErrorCode,
  action: () => Promise<unknown>,
): Promise<void> {
  await assert.rejects(action, { code });
}

/** The whole log, read by pages as a projector does. */
export async function wholeLog(store: EventStore, limit = 100): Promise<readonly ReadEvent[]> {
  const log: ReadEvent[] = [];
  for (;;) {
    const after: Checkpoint | undefined = log.at(-1)?.checkpoint;
    const batch = await store.readAll(after === undefined ? { limit } : { after, limit });
    log.push(...batch);
    if (batch.length < limit) return log;
  }
}

/** The whole of one stream. */
export function wholeStream(store: EventStore, stream: string): Promise<readonly WrittenEvent[]> {
  return store.readStream(stream, { limit: 10_000 });
}

/** Which of a test's events these are, by the n that {@link event} gave them. */
export function numbers(found: readonly NewEvent[]): readonly number[] {
  return found.map(({ metadata: { id } }) => parseInt(id.slice(-12), 16));
}

interface NextRing {
  /** Settles at the next ring; rejects when the patience of the trial ends first. */
  readonly heard: () => Promise<void>;
  readonly leave: () => void;
}

/** Listens from now on for one ring. */
export function nextRing(bell: Bell, { patience }: Pick<Trial, 'patience'>): NextRing {
  let tell: () => void = () => undefined;
  const rung = new Promise<void>((resolve) => (tell = resolve));
  const leave = bell.subscribe(tell);
  const heard = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the bell did not ring')), patience);
    });
    await Promise.race([rung, tooLate]).finally(() => clearTimeout(timer));
  };
  return { heard, leave };
}

/** Does something that the bell must ring for. */
export async function ringing<T>(
  bell: Bell,
  trial: Pick<Trial, 'patience'>,
  action: () => Promise<T>,
): Promise<T> {
  const { heard, leave } = nextRing(bell, trial);
  try {
    const result = await action();
    await heard();
    return result;
  } finally {
    leave();
  }
}
