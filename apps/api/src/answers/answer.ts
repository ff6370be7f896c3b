import type { Columns } from '#libs/columns/columns';
import type { Basis } from '#libs/projections/basis/basis';
import type { View } from '#libs/projections/view/view';

/** What an answer rests on; with assumptions its token asks for nothing. */
export interface AnswerBasis extends Basis {
  /** How many entries are only assumed; absent for none. */
  readonly assumed?: number;
}

/** Everything that one answer rests on. Whatever is shown of it carries it along, so that what lies deeper answers at the same basis. */
export interface Answer {
  readonly basis: AnswerBasis;
  readonly view: View;
  /** The columns that count for it; absent where a part is only assumed. */
  readonly columns?: Columns;
}
