import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loopsAmong } from './loops.js';

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const graph = fc.array(fc.tuple(node, node), { maxLength: 12 });

type Edges = readonly (readonly [string, string])[];

function nextIn(edges: Edges) {
  return (from: string) => edges.filter(([one]) => one === from).map(([, other]) => other);
}

function leadsTo(edges: Edges, from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (at: string): void => {
    for (const next of nextIn(edges)(at)) {
      if (reached.has(next)) continue;
      reached.add(next);
      walk(next);
    }
  };
  walk(from);
  return reached;
}

describe('loops', () => {
  it('are the sets of nodes that lead back to each other', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const nodes = [...new Set(edges.flat())].toSorted();
        const loops = loopsAmong(nodes, nextIn(edges));
        const back = nodes.filter((one) => leadsTo(edges, one).has(one));
        expect(loops.flat().toSorted()).toEqual(back);
        for (const loop of loops)
          for (const one of loop)
            expect(loop).toEqual(
              back.filter(
                (other) => leadsTo(edges, one).has(other) && leadsTo(edges, other).has(one),
              ),
            );
      }),
      { seed: 20_190_515, numRuns: 300 },
    );
  });

  it('are found however long the way back is', () => {
    const last = 50_000;
    const next = (at: string) => [String(Number(at) === last ? 0 : Number(at) + 1)];
    expect(loopsAmong(['0'], next)).toHaveLength(1);
  });
});
