import { describe, expect, it } from '@jest/globals';
import { copied } from '#libs/typed-arrays/testing/copied';
import { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';
import { LinkColumns } from './link-columns.js';
import type { Link } from './links-of-content.js';

const UUIDS = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
] as const;

const LINKS: readonly Link[] = [
  { relation: 'SPEAKS_OF', key: 'siege', other: UUIDS[0] },
  { relation: 'CALLED', key: 'few al qalil', other: UUIDS[0] },
  { relation: 'SPEAKS_OF', key: 'raid', other: UUIDS[1] },
  { relation: 'SPEAKS_OF', key: 'siege', other: UUIDS[1] },
  { relation: 'ABOUT', key: UUIDS[0], other: UUIDS[1] },
];

function shown(links: LinkColumns) {
  return {
    incidents: [...links.keysOf('SPEAKS_OF')],
    names: [...links.keysOf('CALLED')],
    siege: [...links.of('SPEAKS_OF', 'siege')],
    denying: [...links.of('ABOUT', UUIDS[0])],
    nothing: [...links.of('ABOUT', 'siege')],
  };
}

describe('the columns of links', () => {
  const uuids = new UuidNumbers();
  const links = new LinkColumns(uuids);
  for (const link of LINKS) links.add(link);

  it('tell what stands in a relation, and what there is at all, in the order in which it was told', () => {
    expect(shown(links)).toEqual({
      incidents: ['siege', 'raid'],
      names: ['few al qalil'],
      siege: UUIDS,
      denying: [UUIDS[1]],
      nothing: [],
    });
  });

  it('are the same after they were saved, and go on from there', () => {
    const restored = new LinkColumns(uuids);
    restored.restore(copied(links.saved()));
    expect(shown(restored)).toEqual(shown(links));
    restored.add({ relation: 'SPEAKS_OF', key: 'siege', other: UUIDS[0] });
    restored.add({ relation: 'SPEAKS_OF', key: 'battle', other: UUIDS[0] });
    expect(shown(restored).incidents).toEqual(['siege', 'raid', 'battle']);
  });
});
