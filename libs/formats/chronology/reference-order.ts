/** Names in an order in which each stands after those that it names, and the circles among them. */
export interface ReferenceOrder {
  readonly order: readonly string[];
  /** Names that name each other in a circle, each set in the order in which they were met. */
  readonly circles: readonly (readonly string[])[];
}

interface Visit {
  readonly name: string;
  readonly index: number;
  low: number;
  readonly named: Iterator<string>;
}

/**
 * Orders names by what they name, otherwise as they come. Takes time that grows with the number of references alone, however long
 * their chains are (strongly connected components after Tarjan, SIAM J. Comput. 1 (1972) 146). What names itself is no circle.
 */
export function inReferenceOrder(
  names: Iterable<string>,
  namedBy: (name: string) => Iterable<string>,
): ReferenceOrder {
  const walk = new Walk(new Set(names), namedBy);
  return walk.all();
}

class Walk {
  readonly #names: ReadonlySet<string>;
  readonly #namedBy: (name: string) => Iterable<string>;
  readonly #order: string[] = [];
  readonly #circles: (readonly string[])[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #settled = new Set<string>();
  readonly #open: string[] = [];
  readonly #path: Visit[] = [];

  constructor(names: ReadonlySet<string>, namedBy: (name: string) => Iterable<string>) {
    this.#names = names;
    this.#namedBy = namedBy;
  }

  all(): ReferenceOrder {
    for (const name of this.#names) if (!this.#indexes.has(name)) this.#walkFrom(name);
    return { order: this.#order, circles: this.#circles };
  }

  #walkFrom(start: string): void {
    this.#enter(start);
    for (let visit = this.#path.at(-1); visit !== undefined; visit = this.#path.at(-1)) {
      const next = visit.named.next();
      if (next.done === true) this.#leave(visit);
      else this.#follow(visit, next.value);
    }
  }

  #enter(name: string): void {
    const index = this.#indexes.size;
    this.#indexes.set(name, index);
    this.#open.push(name);
    const named = this.#namedBy(name)[Symbol.iterator]();
    this.#path.push({ name, index, low: index, named });
  }

  #follow(visit: Visit, name: string): void {
    if (!this.#names.has(name) || this.#settled.has(name)) return;
    const index = this.#indexes.get(name);
    if (index === undefined) this.#enter(name);
    else visit.low = Math.min(visit.low, index);
  }

  #leave(visit: Visit): void {
    this.#path.pop();
    const above = this.#path.at(-1);
    if (above !== undefined) above.low = Math.min(above.low, visit.low);
    if (visit.low < visit.index) return;
    const together = this.#open.splice(this.#open.lastIndexOf(visit.name));
    for (const name of together) this.#settled.add(name);
    if (together.length > 1) this.#circles.push(together);
    this.#order.push(...(together.length > 1 ? together : [visit.name]));
  }
}

const SHOWN = 6;

/** A circle as a message shows it: `a → b → a`. */
export function circleText(
  circle: readonly string[],
  namedBy: (name: string) => Iterable<string>,
): string {
  const round = shortestRound(circle, namedBy);
  const [first = ''] = round;
  const shown = round.length <= SHOWN ? round : [...round.slice(0, SHOWN), '…'];
  const many = round.length <= SHOWN ? '' : ` (${String(round.length)} in all)`;
  return `${[...shown, first].join(' → ')}${many}`;
}

/** The shortest way from the first of a circle back to itself. */
function shortestRound(
  circle: readonly string[],
  namedBy: (name: string) => Iterable<string>,
): readonly string[] {
  const [first = ''] = circle;
  const unseen = new Set(circle.slice(1));
  const cameFrom = new Map<string, string>();
  const next = [first];
  for (const name of next)
    for (const named of namedBy(name)) {
      if (named === first && name !== first) return wayTo(name, cameFrom);
      if (!unseen.delete(named)) continue;
      cameFrom.set(named, name);
      next.push(named);
    }
  return circle;
}

function wayTo(last: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let name: string | undefined = last; name !== undefined; name = cameFrom.get(name))
    way.push(name);
  return way.reverse();
}
