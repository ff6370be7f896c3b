import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionOf } from './connection.js';
import type { Connection, PageArguments } from './connection.js';
import { bindingOf, compareKeys, cursorOf } from './cursor.js';
import type { SortKey } from './cursor.js';
import { walkedConnection } from './walked-connection.js';
import type { ListWalk } from '#libs/columns/entries/list-walk';
import type { WalkedList } from './walked-connection.js';

const binding = (): string => bindingOf('Chronology.entries', {});
const keyOf = (id: string): SortKey => ({ order: [], id });

/** A list of which every walk is remembered. */
function walkedList(ids: readonly string[], descending: boolean, walks: ListWalk[] = []) {
  const list: WalkedList<string> = {
    walk: (asked) => {
      walks.push(asked);
      const precedes = (id: string, place: ListWalk['from']): boolean => {
        const order = place === undefined ? 0 : compareKeys(keyOf(id), place.key);
        return (descending ? -order : order) < (place?.after === true ? 1 : 0);
      };
      const { from, to, backwards, most } = asked;
      return (backwards ? ids.toReversed() : ids)
        .filter((id) => from === undefined || precedes(id, from) === backwards)
        .filter((id) => to === undefined || precedes(id, to) !== backwards)
        .slice(0, most);
    },
    count: () => ids.length,
    keyOf,
    descending,
    binding,
  };
  return list;
}

function whole<Node>({ nodes, edges, pageInfo, totalCount }: Connection<Node>) {
  return { nodes, edges, pageInfo: { ...pageInfo }, totalCount };
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const letter = fc.constantFrom(...LETTERS);
const asked = fc.record(
  {
    after: letter.map((id) => cursorOf(binding(), keyOf(id))),
    before: letter.map((id) => cursorOf(binding(), keyOf(id))),
    size: fc.nat({ max: 5 }),
    fromEnd: fc.boolean(),
  },
  { requiredKeys: ['fromEnd'] },
);

describe('a page of a list that is walked', () => {
  it('is the page of the whole list, with what lies around it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letter),
        asked,
        fc.boolean(),
        (ids, { size, fromEnd, ...cursors }, descending) => {
          const sorted = ids.toSorted();
          const rows = descending ? sorted.toReversed() : sorted;
          const args: PageArguments = { ...cursors, [fromEnd ? 'last' : 'first']: size };
          const node = (id: string): string => id.toUpperCase();
          expect(whole(walkedConnection(walkedList(rows, descending), args, 2, node))).toEqual(
            whole(connectionOf({ rows, keyOf, descending, binding }, args, 2, node)),
          );
        },
      ),
      { seed: 20_190_515, numRuns: 1000 },
    );
  });

  it('walks no further than its rows unless more is asked', () => {
    const walks: ListWalk[] = [];
    const page = walkedConnection(walkedList(LETTERS, false, walks), {}, 3, (id) => id);
    expect(page.nodes).toEqual(['a', 'b', 'c']);
    expect(walks).toEqual([{ from: undefined, to: undefined, backwards: false, most: 3 }]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(walks.slice(1)).toEqual([
      { from: { key: keyOf('c'), after: true }, backwards: false, most: 1 },
    ]);
  });

  it('counts only when it is asked how many there are, and once', () => {
    let counted = 0;
    const list = { ...walkedList(['a', 'b', 'c'], false), count: () => (counted += 1) };
    const page = walkedConnection(list, {}, 3, (id) => id);
    expect(counted).toBe(0);
    expect([page.totalCount, page.totalCount]).toEqual([1, 1]);
  });
});
