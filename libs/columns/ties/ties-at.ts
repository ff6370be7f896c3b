import type { Bounds } from '#libs/time/bounds';
import { Recent } from '#libs/projections/view/recent';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import { isUnnamed } from '#libs/projections/states/unnamed';
import { hierarchyOf } from '#libs/projections/ties/hierarchy';
import type { Hierarchy, RollUpTie } from '#libs/projections/ties/hierarchy';
import { loopsAmong } from '#libs/projections/view/loops';
import { once } from '#libs/projections/view/once';
import { remembered } from '#libs/projections/view/remembered';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';
import { rowsUpTo } from '../rows.js';
import { knownPair } from './known-pair.js';
import { rollsUp } from './tie-columns.js';
import type { KnownTie, TieColumns, TieRow } from './tie-columns.js';
import { certaintyWithin, NOT_LISTED } from './tie-stretches.js';
import type { CodesByTurn } from './tie-stretches.js';

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
  readonly #view: () => View;
  readonly #cut: Cut;
  readonly #rollUps: RollUps;
  readonly #overlay = new Map<number, readonly TieAt[]>();

  constructor(columns: TieColumns, rollUps: RollUps, chronicle: Chronicle, cut: Cut) {
    this.#columns = columns;
    this.#cut = cut;
    this.#rollUps = rollUps;
    this.#view = once(() => viewAt(chronicle, cut));
    this.hierarchy = once(() => this.#hierarchy());
  }

  /** Every tie in which one of the groups is, or every tie there is; each once. */
  among(groups: Iterable<string> | undefined): readonly TieAt[] {
    const ties: TieAt[] = [];
    for (const row of this.#standing(groups)) this.#addTiesOf(row, ties);
    return ties;
  }

  /** The versions of which one of the groups is, or all, each once. */
  #standing(groups: Iterable<string> | undefined): Iterable<number> {
    const { position } = this.#cut;
    if (groups === undefined) return standingAt(this.#columns, position);
    const each = Array.from(groups, (group) => this.#columns.standingOf(group, position));
    const [only] = each;
    return only !== undefined && each.length === 1 ? only : new Set(each.flat());
  }

  #addTiesOf(row: number, ties: TieAt[]): void {
    const { publishedBy } = this.#cut;
    const columns = this.#columns;
    if (publishedBy === undefined || columns.allPublished.at(row) <= publishedBy) {
      const end = columns.endOfTies(row);
      for (let tie = columns.firstTie(row); tie < end; tie += 1)
        ties.push(new ColumnTie(columns, this.#rollUps, tie));
    } else if (columns.firstPublished.at(row) < publishedBy) ties.push(...this.#overlaid(row));
  }

  #overlaid(row: number): readonly TieAt[] {
    let ties = this.#overlay.get(row);
    if (ties === undefined) {
      const pair = this.#columns.pairs.text(this.#columns.pair.at(row)) ?? '';
      ties = (knownPair(this.#view(), pair)?.ties ?? []).map(overlaidTie);
      this.#overlay.set(row, ties);
    }
    return ties;
  }

  /** The ties of a group that roll up; without a publication date they stand in a list of their own. */
  #rollUpsOf(group: string): readonly RollUpTie[] {
    const { position, publishedBy } = this.#cut;
    if (publishedBy !== undefined) return this.among([group]).flatMap(({ rollUp }) => rollUp ?? []);
    const ties: RollUpTie[] = [];
    for (const number of this.#columns.rollUpsOf(group))
      if (this.#columns.stoodAt(number, position))
        ties.push(this.#rollUps.of(this.#columns, number));
    return ties;
  }

  #hierarchy(): Hierarchy {
    const linked = (group: string, side: 'child' | 'parent') =>
      this.#rollUpsOf(group).filter((rollUp) => rollUp[side] === group);
    return hierarchyOf({
      ofChild: remembered((group: string) => linked(group, 'child')),
      ofParent: remembered((group: string) => linked(group, 'parent')),
      loops: this.#rollUps.loopsAt(this.#view()),
      isNamed: remembered((group: string) => !isUnnamed(this.#view(), group)),
    });
  }
}

/** A tie that stands in columns; what is told of it is read when somebody asks. */
class ColumnTie implements TieAt {
  readonly #columns: TieColumns;
  readonly #rollUps: RollUps;
  readonly #number: number;

  constructor(columns: TieColumns, rollUps: RollUps, number: number) {
    this.#columns = columns;
    this.#rollUps = rollUps;
    this.#number = number;
  }

  get rollUp(): RollUpTie | undefined {
    return this.#columns.rollsUp(this.#number)
      ? this.#rollUps.of(this.#columns, this.#number)
      : undefined;
  }

  codeAt(validAt: number): number {
    return this.#columns.codeAt(this.#number, validAt);
  }

  sinceAt(validAt: number): Bounds {
    return this.#columns.sinceAt(this.#number, validAt);
  }

  get told(): TieRow {
    return this.#columns.tie(this.#number);
  }
}

/** What hierarchies at different cuts share: the ties that roll up, and which of them could ever close a circle. */
export class RollUps {
  readonly #ties = new Map<number, RollUpTie>();
  readonly #loops = new Recent<string, readonly ReadonlySet<string>[]>(8);

  /** The tie of a number, which rolls up; the same object each time. */
  of(columns: TieColumns, number: number): RollUpTie {
    let rollUp = this.#ties.get(number);
    if (rollUp === undefined) {
      rollUp = rollUpTie(columns.tie(number), columns.codesOf(number));
      this.#ties.set(number, rollUp);
    }
    return rollUp;
  }

  /** The groups that could roll up into each other by anything that was ever told, under the names of a cut. */
  loopsAt({ chronicle, cut, canonicalGroup }: View): readonly ReadonlySet<string>[] {
    const joined = chronicle.log.lastChange('GROUPS', cut.position);
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

function rollUpTie({ from, to, tie }: TieRow, codes: CodesByTurn): RollUpTie {
  const during = (bounds: Bounds) => certaintyWithin(codes, bounds);
  return { child: from, parent: to, tie, dated: { turns: codes.turns, during } };
}

function overlaidTie({ stretches, ...told }: KnownTie): TieAt {
  const at = (validAt: number) => stretches.findLast(({ validFrom }) => validFrom <= validAt);
  return {
    told,
    codeAt: (validAt) => at(validAt)?.code ?? NOT_LISTED,
    sinceAt: (validAt) => at(validAt)?.since ?? { earliest: 0, latest: 0 },
    rollUp: rollsUp(told.tie) ? rollUpTie(told, codesOf(stretches)) : undefined,
  };
}

function codesOf([first, ...others]: KnownTie['stretches']): CodesByTurn {
  return {
    first: first?.code ?? NOT_LISTED,
    turns: others.map(({ validFrom }) => validFrom),
    codes: others.map(({ code }) => code),
  };
}

function* standingAt({ recordedFrom, recordedTo }: TieColumns, position: number): Iterable<number> {
  const end = rowsUpTo(recordedFrom, position);
  for (let row = 0; row < end; row += 1) if (recordedTo.at(row) > position) yield row;
}
