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
import type { IncidentColumns } from './incident-columns.js';
import type { IncidentCursor } from './incident-cursor.js';

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

/**
 * In whose rows incidents stand, and whether they are contested. Many incidents have the same groups behind them: those are looked at
 * once for every stretch of time in which the hierarchy above them is the same.
 */
export function groupRowsOf(columns: IncidentColumns, asked: AskedAt, rules: RulesAsked) {
  const rows: ((during: Bounds) => GroupRows)[] = [];
  const contested: ((during: Bounds) => number)[] = [];
  const included = rules.included?.map(asked.canonicalGroup);
  const verdict = verdicts(columns, asked);
  const place = (number: number): ((during: Bounds) => GroupRows) => {
    const behind = columns.behinds.at(number);
    return alongHierarchy(asked, behind, needsHierarchy(rules, behind), (during) => {
      const named = groupsUnder(rules.attribution, { ...behind, ...verdict(number)(during) });
      const inRows =
        rules.branches === 'AS_NAMED' && included === undefined
          ? named
          : rowsOf(asked.hierarchy(), named, { branches: rules.branches, included, during });
      return numbered(columns, inRows);
    });
  };
  return {
    rowsOf: (at: IncidentCursor): GroupRows => (rows[at.behind] ??= place(at.behind))(at.happened),
    contested: (at: IncidentCursor): number => {
      const { behind } = at;
      contested[behind] ??= (during) => codeOf(verdict(behind)(during).contested);
      return contested[behind](at.happened);
    },
  };
}

/** One group alone is of one family, whatever it belongs to. */
function verdicts(columns: IncidentColumns, asked: AskedAt) {
  const known: ((during: Bounds) => Verdict)[] = [];
  return (number: number): ((during: Bounds) => Verdict) =>
    (known[number] ??= alongHierarchy(
      asked,
      columns.behinds.at(number),
      concernsFamilies(columns.behinds.at(number)),
      (during) => verdictOn(columns.behinds.at(number), familiesIn(asked.hierarchy, during)),
    ));
}

function concernsFamilies({ claimants, attributed, joint }: Behind): boolean {
  return joint.length > 0 || union(claimants, attributed).size > 1;
}

function needsHierarchy({ attribution, branches, included }: RulesAsked, behind: Behind): boolean {
  const hangsOnVerdict = attribution === 'SOLE_CLAIM' || attribution === 'UNCONTESTED';
  return (
    branches !== 'AS_NAMED' ||
    included !== undefined ||
    (hangsOnVerdict && concernsFamilies(behind))
  );
}

/** Computes something once, or, where it depends on the hierarchy, once for each stretch of time. */
function alongHierarchy<Result>(
  { hierarchy }: AskedAt,
  { claimants, attributed, parties, joint }: Behind,
  depends: boolean,
  compute: (during: Bounds) => Result,
): (during: Bounds) => Result {
  if (!depends) return perStretch([], compute);
  const groups = [
    ...union(union(claimants, attributed), parties).keys(),
    ...joint.flatMap(({ claimant, partner }) => [claimant, partner]),
  ];
  return perStretch(hierarchy().turnsAbove(groups), compute);
}

function numbered(columns: IncidentColumns, groups: ReadonlyMap<string, Certainty>): GroupRows {
  const codes = [...groups.values()].map(codeOf);
  return {
    groups: [...groups.keys()].map((group) => columns.groups.of(group)),
    codes,
    surest: Math.max(0, ...codes),
  };
}

/** How surely an incident is as contested as it was asked for. */
export function contestedAsAsked(contested: number, asked: boolean | undefined): number {
  if (asked === undefined) return 2;
  return asked ? contested : 2 - contested;
}
