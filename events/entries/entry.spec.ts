import { describe, expect, it } from '@jest/globals';
import type { EntryEvent } from './entry.js';
import { entryContent } from './entry.js';

describe('entryContent', () => {
  it('is what the first event of an entry says, with its type beside it', () => {
    const event: EntryEvent = {
      type: 'GroupFormed',
      data: {
        source: 'darpan-2014-07',
        locator: [],
        attribution: [],
        stance: 'ASSESSED',
        confidence: 'MEDIUM',
        date: { when: { edtf: '2013/2014-07-13', alternatives: [] } },
        places: [],
        supersedes: [],
        external: [],
        forms: [],
        fact: { group: 'ghazi-force', formedFrom: ['lashkar-e-jhangvi'] },
      },
    };
    expect(entryContent(event)).toEqual({ type: 'GroupFormed', ...event.data });
  });
});
