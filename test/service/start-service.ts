import { randomBytes } from 'node:crypto';
import { DEFAULT_PREFIX } from '#events/streams';
import type { EventStore } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { openArchive } from '#libs/projector/archive-model';
import type { ArchiveModel } from '#libs/projector/archive-model';
import { Projector } from '#libs/projector/projector';
import { readSideOf } from '#libs/recorder/projector-read-side';
import { openChronology } from '#libs/recorder/open-chronology';
import { Recorder } from '#libs/recorder/recorder';
import { createApiApplication } from '#apps/api/src/api-application';
import type { ApiOptions, ApiSettings } from '#apps/api/src/api-options';
import { newApiKey } from '#apps/api/src/authority/api-key';
import { ManualTimer } from '#apps/api/src/entry-stream/testing/manual-timer';
import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';

const SOFTWARE = 'annals/test';
/** When the first event of every test is recorded; each later look at the clock is a second later. */
const OPENED = Date.parse('2026-11-20T10:00:00.000Z');

const SETTINGS: ApiSettings = {
  host: '127.0.0.1',
  port: 0,
  limits: DEFAULT_LIMITS,
  readsAreOpen: true,
  origins: [],
  introspection: true,
  waitMs: 2000,
  heartbeatMs: 1000,
};

/** The service as a whole, and what tests look at besides. */
export interface Service {
  readonly url: string;
  /** Keys with the scopes that their names say. */
  readonly keys: { readonly read: string; readonly write: string; readonly admin: string };
  readonly recorder: Recorder;
  readonly projector: Projector;
  readonly fullText: ArchiveModel | undefined;
  readonly schema: Awaited<ReturnType<typeof createApiApplication>>['schema'];
  /** Whatever went wrong unexpectedly, in order. */
  readonly reported: readonly { readonly error: unknown; readonly reference: string }[];
  /** Lets time pass for streams that wait in silence, and before that waits until one does. */
  readonly passSilence: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ServiceOptions {
  /** The log; one in memory unless told. It is closed with the service unless it was handed in. */
  readonly store?: EventStore;
  readonly settings?: Partial<ApiSettings>;
  /** Where the archive with the full text is kept; without it searches look at everything. */
  readonly fullTextFile?: string;
  /** What answers searches in place of an archive. */
  readonly searchedIn?: ApiOptions['fullText'];
  /** What its clock shows at first; a service that goes on with a log starts where that ended. */
  readonly startsAt?: number;
}

function fullTextOf(fullText: ApiOptions['fullText']): Pick<ApiOptions, 'fullText'> {
  return fullText === undefined ? {} : { fullText };
}

let chronologies = 0;

/** Every chronology of a test file has an id of its own, the same in every run. */
function newChronologyId(): string {
  chronologies += 1;
  return `c0ffee00-0000-4000-8000-${String(chronologies).padStart(12, '0')}`;
}

/** Boots the whole service on a free port of the loopback. Clock, ids and timers are its own. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  let now = options.startsAt ?? OPENED;
  const clock = (): number => (now += 1000);
  const store = options.store ?? new MemoryEventStore();
  await openChronology(store, {
    prefix: DEFAULT_PREFIX,
    newChronologyId,
    clock,
    actor: 'test',
    software: SOFTWARE,
  });
  const { fullTextFile } = options;
  const fullText =
    fullTextFile === undefined
      ? undefined
      : await openArchive({ file: fullTextFile, version: SOFTWARE });
  const projector = new Projector({
    store,
    prefix: DEFAULT_PREFIX,
    ...(fullText === undefined ? {} : { bodies: fullText }),
  });
  await projector.start();
  const recorder = new Recorder({
    store,
    readSide: readSideOf(projector),
    clock,
    software: SOFTWARE,
    prefix: DEFAULT_PREFIX,
  });
  const reported: { error: unknown; reference: string }[] = [];
  const silence = new ManualTimer();
  const application = await createApiApplication({
    settings: { ...SETTINGS, ...options.settings },
    projector,
    recorder,
    ...fullTextOf(options.searchedIn ?? fullText),
    clock,
    timer: silence.timer,
    unexpected: {
      newReference: () => `reference-${String(reported.length + 1)}`,
      report: (error, reference) => reported.push({ error, reference }),
    },
    version: '0.0.0-test',
  });
  const keys = {
    read: await newKey(recorder, 'read'),
    write: await newKey(recorder, 'write'),
    admin: await newKey(recorder, 'admin'),
  };
  const url = await application.listen();
  return {
    url,
    keys,
    recorder,
    projector,
    fullText,
    schema: application.schema,
    reported,
    passSilence: () => silence.pass(),
    close: async () => {
      await application.close();
      await projector.close();
      if (options.store === undefined) await store.close();
    },
  };
}

async function newKey(recorder: Recorder, scope: 'read' | 'write' | 'admin'): Promise<string> {
  const { keyId, key, keyHash } = newApiKey((size) => randomBytes(size));
  const command = { command: 'CREATE_KEY', keyId, keyHash, scopes: [scope], label: scope } as const;
  const receipt = await recorder.record(command, { scope: 'test', actor: 'test' });
  if (receipt.outcome !== 'RECORDED') throw new Error(`no key: ${receipt.outcome}`);
  return key;
}
