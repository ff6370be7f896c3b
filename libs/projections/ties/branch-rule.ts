import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { Hierarchy } from './hierarchy.js';
import { hierarchyAt } from './roll-up.js';
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
  const included = question.included?.map(view.canonicalGroup);
  return rowsOf(hierarchyAt(view), named, { ...question, included });
}

/** The same in a hierarchy; every group is named by its canonical slug. */
export function rowsOf(hierarchy: Hierarchy, named: SureGroups, question: RowQuestion): SureGroups {
  const rows = new Map<string, Certainty>();
  for (const [group, certainty] of named)
    for (const [row, belongs] of hierarchy.above(group, question.during)) {
      const inRow = lowest(certainty, belongs, hasRow(hierarchy, group, row, question));
      if (inRow !== undefined) rows.set(row, highest(rows.get(row), inRow) ?? inRow);
    }
  return rows;
}

function hasRow(
  hierarchy: Hierarchy,
  group: string,
  row: string,
  question: RowQuestion,
): Certainty | undefined {
  const included = isIncluded(hierarchy, row, question);
  switch (question.branches) {
    case 'AS_NAMED':
      return row === group ? included : undefined;
    case 'EACH_LEVEL':
      return included;
    case 'IN_PARENT':
      return lowest(included, not(hasRowAbove(hierarchy, row, question)));
  }
}

/** Whether a group higher up has a row, so that this one is not the topmost. */
function hasRowAbove(
  hierarchy: Hierarchy,
  row: string,
  question: RowQuestion,
): Certainty | undefined {
  const above = [...hierarchy.above(row, question.during)].filter(([group]) => group !== row);
  return highest(
    ...above.map(([group, certainty]) => lowest(certainty, isIncluded(hierarchy, group, question))),
  );
}

function isIncluded(
  hierarchy: Hierarchy,
  group: string,
  { included, during }: RowQuestion,
): Certainty | undefined {
  if (included === undefined) return 'CERTAIN';
  const above = hierarchy.above(group, during);
  return highest(...included.map((slug) => above.get(slug)));
}
