import { join } from 'node:path';
import { openDatabase } from '#libs/sqlite/open-database';
import { placeholders } from '#libs/sqlite/parameters';
import { DEFAULT_APPEND_BYTES } from '../../checked-append.js';
import type { HeardStatements, StoreFactory } from '../../conformance/trial.js';
import type { EmbeddedOptions } from '../embedded-event-store.js';
import { openEmbeddedEventStore } from '../embedded-event-store.js';
import { APPLICATION_ID } from '../log-file.js';
import { writerHere } from './writer-here.js';

type Isolated = Awaited<ReturnType<StoreFactory['open']>>;

async function opened(options: EmbeddedOptions): Promise<Isolated> {
  const store = await openEmbeddedEventStore(options);
  let current = store;
  return {
    store,
    prefix: 'annals.',
    reopen: async () => {
      await current.close();
      current = await openEmbeddedEventStore(options);
      return current;
    },
    discard: () => current.close(),
  };
}

function planIn(folder: string, statement: string): readonly string[] {
  const database = openDatabase(join(folder, 'log.db'), {
    applicationId: APPLICATION_ID,
    readOnly: true,
  });
  try {
    const parameters = Array.from({ length: placeholders(statement) }, () => null);
    const plan = database.statement(`EXPLAIN QUERY PLAN ${statement}`).all(parameters);
    return plan.map((row) => String(row[3]));
  } finally {
    database.close();
  }
}

async function openHeard(folder: string): Promise<Isolated & { statements: HeardStatements }> {
  const heard: string[] = [];
  const onStatement = (sql: string): number => heard.push(sql);
  const startWriter = writerHere({ onStatement });
  const isolated = await opened({ folder, onStatement, startWriter });
  const statements = {
    taken: () => heard.splice(0),
    plan: (statement: string) => planIn(folder, statement),
  };
  return { ...isolated, statements };
}

/** Stores of the embedded adapter, each in a new folder, for the conformance suite. */
export function embeddedStores(newFolder: () => string): StoreFactory {
  return {
    capabilities: { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES },
    open: () => opened({ folder: newFolder() }),
    // To start a thread costs far more than the few appends of each of these stores.
    openOneOfMany: () => opened({ folder: newFolder(), startWriter: writerHere({}) }),
    openHeard: () => openHeard(newFolder()),
  };
}
