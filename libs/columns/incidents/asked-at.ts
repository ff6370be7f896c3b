import type { Bounds } from '#libs/time/bounds';
import type { Gazetteer } from '#libs/projections/places/gazetteer';
import type { Hierarchy } from '#libs/projections/ties/hierarchy';
import type { Cut } from '#libs/projections/view/view';

/** At which clocks columns are asked, and what lay in what, and who rolled up into whom, by what was known then. */
export interface AskedAt {
  readonly cut: Cut;
  /** An exclusive cut of valid time. */
  readonly validAt: number;
  readonly gazetteer: Gazetteer;
  /** Only made when somebody asks for it. */
  readonly hierarchy: () => Hierarchy;
  readonly canonicalGroup: (slug: string) => string;
  /** The bounds that stand for today's borders. */
  readonly today: Bounds;
}
