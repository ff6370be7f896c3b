import type { Bounds } from '#libs/time/bounds';
import { stateAt } from '#libs/time/state';
import { lastChange } from '#libs/projections/chronicle/last-change';
import { Recent } from '#libs/projections/view/recent';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import { isUnnamed } from '#libs/projections/states/unnamed';
import { hierarchyOf } from '#libs/projections/ties/hierarchy';
import type { Hierarchy, RollUpTie } from '#libs/projections/ties/hierarchy';
import { loopsAmong } from '#libs/projections/view/loops';
import { once } from '#libs/projections/view/once';
import { remembered } from '#libs/projections/view/remembered';
import type { View } from '#libs/projections/view/view';
import { rowsUpTo, upTo, withoutRepeats } from '../rows.js';
import { knownPair } from './known-pair.js';
import type { KnownTie, TieColumns, TieRow } from './tie-columns.js';
import { stateCode } from './tie-stretches.js';

/** A tie as columns know it at a cut. */
export interface TieAt {
  readonly told: TieRow;
  /** The code of its state at an exclusive cut of valid time, and when it began by that. */
  codeAt(validAt: number): number;
  sinceAt(validAt: number): Bounds;
  /** The tie itself where it rolls up. */
  readonly rollUp: RollUpTie | undefined;
}

/** The ties of groups at one cut, from columns; what was only partly published by then is put together anew, once. */
export class TiesAt {
  readonly hierarchy: () => Hierarchy;
  readonly #columns: TieColumns;
  readonly #view: View;
  readonly #rollUps: RollUps;
  readonly #overlay = remembered((row: number) => this.#readOverlay(row));

  constructor(columns: TieColumns, rollUps: RollUps, view: View) {
    this.#columns = columns;
    this.#view = view;
    this.#rollUps = rollUps;
    this.hierarchy = once(() => this.#hierarchy());
  }

  /** Every tie in which one of the groups is, or every tie there is; each once. */
  *among(groups: Iterable<string> | undefined): Iterable<TieAt> {
    const { position } = this.#view.cut;
    const end = rowsUpTo(this.#columns.recordedFrom, position);
    const rows = groups === undefined ? countTo(end) : this.#rowsNaming(groups, end);
    for (const row of rows)
      if (this.#columns.recordedTo.at(row) > position) yield* this.#tiesOf(row);
  }

  #rowsNaming(groups: Iterable<string>, end: number): Iterable<number> {
    const each = [...groups].map((group) => upTo(this.#columns.rowsOf(group), end));
    return withoutRepeats(each);
  }

  *#tiesOf(row: number): Iterable<TieAt> {
    const { publishedBy } = this.#view.cut;
    if (publishedBy === undefined || this.#columns.allPublished.at(row) <= publishedBy)
      for (const number of this.#columns.tiesOf(row))
        yield new ColumnTie(this.#columns, this.#rollUps, number);
    else if (this.#columns.firstPublished.at(row) < publishedBy) yield* this.#overlay(row);
  }

  #readOverlay(row: number): readonly TieAt[] {
    const pair = this.#columns.pairs.text(this.#columns.pair.at(row)) ?? '';
    return (knownPair(this.#view, pair)?.ties ?? []).map(overlaidTie);
  }

  /** The ties of a group that roll up; without a publication date they stand in a list of their own. */
  #rollUpsOf(group: string): readonly RollUpTie[] {
    const { position, publishedBy } = this.#view.cut;
    if (publishedBy !== undefined)
      return [...this.among([group])].flatMap(({ rollUp }) => rollUp ?? []);
    return [...this.#columns.rollUpsOf(group)].flatMap((number) =>
      this.#columns.stoodAt(number, position)
        ? (this.#rollUps.of(this.#columns, number) ?? [])
        : [],
    );
  }

  #hierarchy(): Hierarchy {
    const linked = (group: string, side: 'child' | 'parent') =>
      this.#rollUpsOf(group).filter((rollUp) => rollUp[side] === group);
    return hierarchyOf({
      ofChild: remembered((group: string) => linked(group, 'child')),
      ofParent: remembered((group: string) => linked(group, 'parent')),
      loops: this.#rollUps.loopsAt(this.#view),
      isNamed: (group) => !isUnnamed(this.#view, group),
    });
  }
}

/** A tie that stands in columns; what is told of it is read when somebody asks. */
class ColumnTie implements TieAt {
  readonly #columns: TieColumns;
  readonly #rollUps: RollUps;
  readonly #number: number;
  #row: TieRow | undefined;

  constructor(columns: TieColumns, rollUps: RollUps, number: number) {
    this.#columns = columns;
    this.#rollUps = rollUps;
    this.#number = number;
  }

  get rollUp() {
    return this.#rollUps.of(this.#columns, this.#number);
  }

  codeAt(validAt: number): number {
    return this.#columns.codeAt(this.#number, validAt);
  }

  sinceAt(validAt: number): Bounds {
    return this.#columns.sinceAt(this.#number, validAt);
  }

  get told(): TieRow {
    return (this.#row ??= this.#columns.tie(this.#number));
  }
}

/** What hierarchies at different cuts share: the ties that roll up, and which of them could ever close a circle. */
export class RollUps {
  readonly #ties = new Map<number, RollUpTie>();
  readonly #loops = new Recent<string, readonly ReadonlySet<string>[]>(8);

  /** The tie of a number where it rolls up; the same object each time. */
  of(columns: TieColumns, number: number): RollUpTie | undefined {
    const pool = columns.poolOf(number);
    if (pool === undefined) return undefined;
    let rollUp = this.#ties.get(number);
    if (rollUp === undefined) {
      const { from, to, tie } = columns.tie(number);
      rollUp = { child: from, parent: to, tie, pool };
      this.#ties.set(number, rollUp);
    }
    return rollUp;
  }

  /** The groups that could roll up into each other by anything that was ever told, under the names of a cut. */
  loopsAt({ chronicle, cut, canonicalGroup }: View): readonly ReadonlySet<string>[] {
    const joined = lastChange(chronicle, 'GROUPS', cut.position);
    return this.#loops.get(`${String(chronicle.position)} ${String(joined)}`, () =>
      loopsEver(chronicle, canonicalGroup),
    );
  }
}

function loopsEver(
  chronicle: Chronicle,
  canonicalGroup: (slug: string) => string,
): readonly ReadonlySet<string>[] {
  const links = linksIn(chronicle);
  const parents = new Map<string, Set<string>>();
  for (const child of links.keysOf('PARENT')) {
    const above = parents.get(canonicalGroup(child)) ?? new Set<string>();
    for (const parent of links.of('PARENT', child)) above.add(canonicalGroup(parent));
    parents.set(canonicalGroup(child), above);
  }
  return loopsAmong(parents.keys(), (group) => [...(parents.get(group) ?? [])]).map(
    (groups) => new Set(groups),
  );
}

function overlaidTie({ from, to, tie, pool, stance, disputed }: KnownTie): TieAt {
  const rollsUp = tie === 'BRANCH' || tie === 'FACTION';
  const startUnknown = pool.startUntold || pool.startOpen;
  const lastReported = pool.lastReported ?? -Infinity;
  return {
    told: { from, to, tie, stance, disputed, startUnknown, lastReported },
    codeAt: (validAt) => stateCode(stateAt(pool, validAt)),
    sinceAt: (validAt) => stateAt(pool, validAt)?.since.bounds ?? { earliest: 0, latest: 0 },
    rollUp: rollsUp ? { child: from, parent: to, tie, pool } : undefined,
  };
}

function* countTo(end: number): Iterable<number> {
  for (let row = 0; row < end; row += 1) yield row;
}
