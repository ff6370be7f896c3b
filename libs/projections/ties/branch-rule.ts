import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { groupsAbove } from './roll-up.js';
import { sureGroups } from '../states/sure-groups.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View } from '../view/view.js';

/** In whose rows the incidents of a branch stand: its own, those of its topmost parents, or those of each level. */
export type BranchRule = 'AS_NAMED' | 'IN_PARENT' | 'EACH_LEVEL';

export interface RowQuestion {
  readonly branches: BranchRule;
  /** Only these groups and what rolls up into them have rows; undefined: every group has. */
  readonly included: readonly string[] | undefined;
  /** When the incident happened: the hierarchy of its own date counts. */
  readonly during: Bounds;
}

/** The groups in whose rows an incident stands that the named groups have under a rule of attribution. */
export function groupsInRows(view: View, named: SureGroups, question: RowQuestion): SureGroups {
  const rows: (readonly [string, Certainty])[] = [];
  for (const [group, certainty] of named)
    for (const [row, belongs] of groupsAbove(view, group, question.during)) {
      const inRow = lowest(certainty, belongs, hasRow(view, group, row, question));
      if (inRow !== undefined) rows.push([row, inRow]);
    }
  return sureGroups(view, rows);
}

function hasRow(
  view: View,
  group: string,
  row: string,
  question: RowQuestion,
): Certainty | undefined {
  const included = isIncluded(view, row, question);
  switch (question.branches) {
    case 'AS_NAMED':
      return row === group ? included : undefined;
    case 'EACH_LEVEL':
      return included;
    case 'IN_PARENT':
      return lowest(included, not(hasRowAbove(view, row, question)));
  }
}

/** Whether a group higher up has a row, so that this one is not the topmost. */
function hasRowAbove(view: View, row: string, question: RowQuestion): Certainty | undefined {
  const above = [...groupsAbove(view, row, question.during)].filter(([group]) => group !== row);
  return highest(
    ...above.map(([group, certainty]) => lowest(certainty, isIncluded(view, group, question))),
  );
}

function isIncluded(
  view: View,
  group: string,
  { included, during }: RowQuestion,
): Certainty | undefined {
  if (included === undefined) return 'CERTAIN';
  const above = groupsAbove(view, group, during);
  return highest(...included.map((slug) => above.get(view.canonicalGroup(slug))));
}
