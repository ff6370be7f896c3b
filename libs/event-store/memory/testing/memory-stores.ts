import { DEFAULT_APPEND_BYTES } from '../../checked-append.js';
import type { StoreFactory } from '../../conformance/trial.js';
import { MemoryEventStore } from '../memory-event-store.js';

/** Stores in memory, for the conformance suite. */
export const MEMORY_STORES: StoreFactory = {
  capabilities: { survivesRestart: false, maximumAppendBytes: DEFAULT_APPEND_BYTES },
  open: () => {
    const store = new MemoryEventStore();
    return Promise.resolve({
      store,
      prefix: 'annals.',
      reopen: () => Promise.reject(new Error('nothing survives this process')),
      discard: () => store.close(),
    });
  },
};
