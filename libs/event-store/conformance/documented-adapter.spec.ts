import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { describeEventStore } from './describe-event-store.js';
import { SUITE } from './suite.js';
import { JsonLinesStore } from './testing/json-lines-store.js';

const newFolder = temporaryFolders();

describeEventStore('JsonLinesStore', {
  capabilities: { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES },
  open: () => {
    const file = join(newFolder(), 'log.ndjson');
    let store = new JsonLinesStore(file);
    return Promise.resolve({
      store,
      prefix: 'annals.',
      reopen: async () => {
        await store.close();
        store = new JsonLinesStore(file);
        return store;
      },
      discard: () => store.close(),
    });
  },
});

describe('docs/event-store-adapters.md', () => {
  const here = import.meta.dirname;
  const page = readFileSync(join(here, '../../../docs/event-store-adapters.md'), 'utf8');

  it('shows the adapter and the spec that these tests run', () => {
    const blocks = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, block]) => block);
    const adapter = readFileSync(join(here, 'testing/json-lines-store.ts'), 'utf8');
    const spec = readFileSync(join(here, 'documented-adapter.spec.ts'), 'utf8');
    const call = spec.slice(
      spec.indexOf('const newFolder'),
      spec.indexOf("describe('docs/event-store-adapters.md'"),
    );
    expect(blocks).toEqual([adapter, `${call.trim()}\n`]);
  });

  it('counts the cases of every group', () => {
    for (const { behaviour, cases } of SUITE) {
      expect(page).toMatch(new RegExp(`\\| ${behaviour} +\\| +${cases.length} +\\|`));
    }
    const all = SUITE.reduce((sum, { cases }) => sum + cases.length, 0);
    expect(all).toBeGreaterThanOrEqual(70);
    expect(page).toContain(`${all} cases`);
  });
});
