import { byCodeUnits } from './components.js';

/**
 * Every set of nodes that lead back to each other, each in the order of their names, the sets in the order of their first.
 * R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
export function loopsAmong(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const search = new LoopSearch(next);
  for (const node of nodes) search.visit(node);
  return search.loops.toSorted(([one = ''], [other = '']) => byCodeUnits(one, other));
}

interface Visited {
  readonly index: number;
  /** The smallest index that is known to be reachable. */
  low: number;
  isOpen: boolean;
}

interface Frame {
  readonly node: string;
  readonly visited: Visited;
  readonly following: readonly string[];
  taken: number;
}

/** One search through a graph; it keeps its own stack, because hierarchies of reported names may be deep. */
class LoopSearch {
  readonly loops: (readonly string[])[] = [];
  readonly #next: (node: string) => readonly string[];
  readonly #visited = new Map<string, Visited>();
  readonly #open: string[] = [];

  constructor(next: (node: string) => readonly string[]) {
    this.#next = next;
  }

  visit(first: string): void {
    if (this.#visited.has(first)) return;
    const frames = [this.#enter(first)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const node = frame.following[frame.taken];
      frame.taken += 1;
      if (node === undefined) {
        frames.pop();
        this.#leave(frame, frames.at(-1));
        continue;
      }
      const known = this.#visited.get(node);
      if (known === undefined) frames.push(this.#enter(node));
      else if (known.isOpen) frame.visited.low = Math.min(frame.visited.low, known.index);
    }
  }

  #enter(node: string): Frame {
    const index = this.#visited.size;
    const visited = { index, low: index, isOpen: true };
    this.#visited.set(node, visited);
    this.#open.push(node);
    return { node, visited, following: this.#next(node), taken: 0 };
  }

  #leave({ node, visited, following }: Frame, above: Frame | undefined): void {
    if (above !== undefined) above.visited.low = Math.min(above.visited.low, visited.low);
    if (visited.low !== visited.index) return;
    const component = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of component) {
      const known = this.#visited.get(member);
      if (known !== undefined) known.isOpen = false;
    }
    if (component.length > 1 || following.includes(node))
      this.loops.push(component.toSorted(byCodeUnits));
  }
}
