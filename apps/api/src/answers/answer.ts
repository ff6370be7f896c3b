import type { Basis } from '#libs/projections/basis/basis';
import type { View } from '#libs/projections/view/view';

/** Everything that one answer rests on. Whatever is shown of it carries it along, so that what lies deeper answers at the same basis. */
export interface Answer {
  readonly basis: Basis;
  readonly view: View;
}
