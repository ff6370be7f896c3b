import { describeEventStore } from '../conformance/describe-event-store.js';
import { DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { MemoryEventStore } from './memory-event-store.js';

describeEventStore('MemoryEventStore', {
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
});
