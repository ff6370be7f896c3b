import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { describeEventStore } from '../conformance/describe-event-store.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';

const newFolder = temporaryFolders();

describeEventStore('EmbeddedEventStore', {
  capabilities: { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES },
  open: async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    let current = store;
    return {
      store,
      prefix: 'annals.',
      reopen: async () => {
        await current.close();
        current = await openEmbeddedEventStore({ folder });
        return current;
      },
      discard: () => current.close(),
    };
  },
});
