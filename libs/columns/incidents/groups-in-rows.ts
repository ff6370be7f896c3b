import { UNBOUNDED } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { groupsUnder, verdictOn } from '#libs/projections/incidents/responsibility';
import type { AttributionRule, Behind, Verdict } from '#libs/projections/incidents/responsibility';
import { perStretch } from '#libs/projections/states/per-stretch';
import { union } from '#libs/projections/states/sure-groups';
import { rowsOf } from '#libs/projections/ties/branch-rule';
import type { BranchRule } from '#libs/projections/ties/branch-rule';
import { familiesIn } from '#libs/projections/ties/families';
import { codeOf } from '../certainty-code.js';
import type { AskedAt } from './asked-at.js';
import type { IncidentRows } from './incident-rows.js';
import type { IncidentTables } from './incident-tables.js';

/** The groups in whose rows an incident stands, by number and how surely. */
export interface GroupRows {
  readonly groups: readonly number[];
  readonly codes: readonly number[];
  /** The highest of the codes; 0 where it stands in no row. */
  readonly surest: number;
}

interface RulesAsked {
  readonly attribution: AttributionRule;
  readonly branches: BranchRule;
  readonly included: readonly string[] | undefined;
}

/** Something about those behind an incident. */
interface Along<Result> {
  /** What it is whenever the incident happened; undefined where it hangs on that. */
  readonly always: Result | undefined;
  readonly during: (during: Bounds) => Result;
}

type ByRow<Result> = (rows: IncidentRows) => (row: number) => Result;

/**
 * In whose rows incidents stand, and how surely they are contested. Many incidents have the same groups behind them: those are looked
 * at once for every stretch of time in which the hierarchy above them is the same.
 */
export function groupRowsOf(
  tables: IncidentTables,
  asked: AskedAt,
  rules: RulesAsked,
): { readonly inRows: ByRow<GroupRows>; readonly contested: ByRow<number> } {
  const verdict = verdicts(tables, asked);
  const contested: Along<number>[] = [];
  return {
    inRows: isAsNamed(rules)
      ? byBehind(namedRows(tables, rules.attribution), (number) =>
          always(numbered(tables, groupsUnder(rules.attribution, unsettled(tables, number)))),
        )
      : byBehind([], inRowsAsked(tables, { asked, rules, verdict })),
    contested: byBehind(contested, (number) => mapped(verdict(number), codeOfContested)),
  };
}

/** Whether rows are those of the groups that are named, whatever their hierarchy. */
function isAsNamed({ attribution, branches, included }: RulesAsked): boolean {
  return branches === 'AS_NAMED' && included === undefined && !hangsOnVerdict(attribution);
}

function hangsOnVerdict(attribution: AttributionRule): boolean {
  return attribution === 'SOLE_CLAIM' || attribution === 'UNCONTESTED';
}

const UNASKED: Verdict = { contested: undefined, soleFamily: undefined };

function unsettled(tables: IncidentTables, number: number): Behind & Verdict {
  return { ...tables.behindOf(number), ...UNASKED };
}

/** The rows of those who are behind incidents, as they are named: the same at every basis, and so shared by all questions. */
const known = new WeakMap<IncidentTables, Map<AttributionRule, Along<GroupRows>[]>>();

function namedRows(tables: IncidentTables, attribution: AttributionRule): Along<GroupRows>[] {
  const ofTables = known.get(tables) ?? new Map<AttributionRule, Along<GroupRows>[]>();
  known.set(tables, ofTables);
  const rows = ofTables.get(attribution) ?? [];
  ofTables.set(attribution, rows);
  return rows;
}

function byBehind<Result>(
  along: Along<Result>[],
  make: (number: number) => Along<Result>,
): ByRow<Result> {
  return (rows) => {
    const behinds = rows.behind.values;
    return (row) => {
      const number = behinds[row] ?? 0;
      const of = (along[number] ??= make(number));
      return of.always ?? of.during(rows.happened(row));
    };
  };
}

interface Ruled {
  readonly asked: AskedAt;
  readonly rules: RulesAsked;
  readonly verdict: (number: number) => Along<Verdict>;
}

function inRowsAsked(tables: IncidentTables, { asked, rules, verdict }: Ruled) {
  const { attribution, branches } = rules;
  const included = rules.included?.map(asked.canonicalGroup);
  return (number: number): Along<GroupRows> => {
    const behind = tables.behindOf(number);
    return alongHierarchy(asked, behind, needsHierarchy(rules, behind), (during) => {
      const settled = hangsOnVerdict(attribution) ? verdict(number).during(during) : UNASKED;
      const named = groupsUnder(attribution, { ...behind, ...settled });
      const inRows =
        branches === 'AS_NAMED' && included === undefined
          ? named
          : rowsOf(asked.hierarchy(), named, { branches, included, during });
      return numbered(tables, inRows);
    });
  };
}

/** One group alone is of one family, whatever it belongs to. */
function verdicts(tables: IncidentTables, asked: AskedAt) {
  const settled: Along<Verdict>[] = [];
  return (number: number): Along<Verdict> => {
    const behind = tables.behindOf(number);
    return (settled[number] ??= alongHierarchy(asked, behind, concernsFamilies(behind), (during) =>
      verdictOn(behind, familiesIn(asked.hierarchy, during)),
    ));
  };
}

function codeOfContested({ contested }: Verdict): number {
  return codeOf(contested);
}

function concernsFamilies({ claimants, attributed, joint }: Behind): boolean {
  return joint.length > 0 || union(claimants, attributed).size > 1;
}

function needsHierarchy({ attribution, branches, included }: RulesAsked, behind: Behind): boolean {
  return (
    branches !== 'AS_NAMED' ||
    included !== undefined ||
    (hangsOnVerdict(attribution) && concernsFamilies(behind))
  );
}

function always<Result>(result: Result): Along<Result> {
  return { always: result, during: () => result };
}

/** Computes something once, or, where it depends on the hierarchy, once for each stretch of time. */
function alongHierarchy<Result>(
  { hierarchy }: AskedAt,
  { claimants, attributed, parties, joint }: Behind,
  depends: boolean,
  compute: (during: Bounds) => Result,
): Along<Result> {
  if (!depends) return always(compute(UNBOUNDED));
  const groups = [
    ...union(union(claimants, attributed), parties).keys(),
    ...joint.flatMap(({ claimant, partner }) => [claimant, partner]),
  ];
  return { always: undefined, during: perStretch(hierarchy().turnsAbove(groups), compute) };
}

function mapped<Result, Other>(
  along: Along<Result>,
  change: (result: Result) => Other,
): Along<Other> {
  if (along.always !== undefined) return always(change(along.always));
  return { always: undefined, during: (during) => change(along.during(during)) };
}

function numbered(tables: IncidentTables, groups: ReadonlyMap<string, Certainty>): GroupRows {
  const codes = [...groups.values()].map(codeOf);
  return {
    groups: [...groups.keys()].map((group) => tables.groups.of(group)),
    codes,
    surest: Math.max(0, ...codes),
  };
}

/** How surely an incident is as contested as it was asked for. */
export function contestedAsAsked(contested: number, asked: boolean | undefined): number {
  if (asked === undefined) return 2;
  return asked ? contested : 2 - contested;
}
