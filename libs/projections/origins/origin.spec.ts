import { describe, expect, it } from '@jest/globals';
import { originKey, originOf } from './origin.js';
import type { Origin } from './origin.js';
import { entry, group, groupsUnified, person, source } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';

const SOURCES = ['darpan', 'nation', 'asian-lite'] as const;
const registry: readonly Draft[] = [
  source('dawn'),
  source('darpan', { derivedFrom: ['dawn'] }),
  source('nation'),
  source('asian-lite', { derivedFrom: ['darpan'] }),
  group('ministry'),
  group('interior'),
  person('rana'),
];

function told(key: string, of: string, attribution: Report['attribution'] = []): Draft {
  return entry(
    'ContextReported',
    { context: 'CRISIS', gist: 'a crisis' },
    {
      key,
      source: of,
      when: '2014',
      attribution,
    },
  );
}

function origins(...drafts: readonly Draft[]): readonly Origin[] {
  const view = given(...registry, ...drafts).view();
  return drafts.flatMap((draft) => {
    const known =
      draft.draft === 'ENTRY' ? view.entries.get(uuidOf(draft.report.key ?? '')) : undefined;
    return known === undefined ? [] : [originOf(view, known)];
  });
}

function distinct(all: readonly Origin[]): number {
  return new Set(all.map(originKey)).size;
}

describe('the origin of an entry', () => {
  it('is one analyst in three articles that quote him, however they name him', () => {
    const all = origins(
      told('a', 'darpan', [{ actor: 'rana' }]),
      told('b', 'nation', [{ actor: 'rana', asReported: 'an analyst' }]),
      told('c', 'asian-lite', [{ asReported: 'a security expert' }, { actor: 'rana' }]),
    );
    expect(all).toEqual(SOURCES.map(() => ({ kind: 'ACTOR', actor: personOf('rana') })));
    expect(distinct(all)).toBe(1);
  });

  it('is a body under its canonical name', () => {
    const all = origins(
      told('a', 'darpan', [{ actor: 'ministry' }]),
      told('b', 'nation', [{ actor: 'interior' }]),
      groupsUnified('ministry', 'interior'),
    );
    expect(distinct(all)).toBe(1);
  });

  it('is a document, followed to what it derives from', () => {
    expect(origins(told('a', 'nation', [{ document: 'asian-lite' }]))).toEqual([
      { kind: 'SOURCE', source: 'dawn' },
    ]);
  });

  it('is distinct per source and label where nobody is named', () => {
    const all = origins(
      told('a', 'darpan', [{ asReported: 'police' }]),
      told('b', 'darpan', [{ asReported: 'police' }]),
      told('c', 'darpan', [{ asReported: 'a soldier' }]),
      told('d', 'nation', [{ asReported: 'police' }]),
    );
    expect(distinct(all)).toBe(3);
  });

  it('is the outlet without any attribution, followed to what it derives from', () => {
    const all = origins(told('a', 'darpan'), told('b', 'asian-lite'), told('c', 'nation'));
    expect(all).toEqual([
      { kind: 'SOURCE', source: 'dawn' },
      { kind: 'SOURCE', source: 'dawn' },
      { kind: 'SOURCE', source: 'nation' },
    ]);
  });

  it('is one for a circle of sources: the smallest slug', () => {
    const circle = [
      source('nation', { derivedFrom: ['dawn'] }),
      source('dawn', { derivedFrom: ['nation'] }),
    ];
    const view = given(...registry, ...circle, told('a', 'nation'), told('b', 'dawn')).view();
    const known = ['a', 'b'].flatMap((key) => view.entries.get(uuidOf(key)) ?? []);
    expect(known.map((one) => originOf(view, one))).toEqual([
      { kind: 'SOURCE', source: 'dawn' },
      { kind: 'SOURCE', source: 'dawn' },
    ]);
  });
});
