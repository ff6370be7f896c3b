import type { Bounds } from '#libs/time/bounds';
import type { Gazetteer } from '#libs/projections/places/gazetteer';
import type { Hierarchy } from '#libs/projections/ties/hierarchy';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { Cut } from '#libs/projections/view/view';
import type { PublishedVersions } from './published-versions.js';

/** At which clocks columns are asked, and what lay in what, and who rolled up into whom, by what was known then. */
export interface AskedAt {
  readonly chronicle: Chronicle;
  readonly cut: Cut;
  /** An exclusive cut of valid time. */
  readonly validAt: number;
  readonly gazetteer: Gazetteer;
  /** Only made when somebody asks for it. */
  readonly hierarchy: () => Hierarchy;
  readonly canonicalGroup: (slug: string) => string;
  /** The bounds that stand for today's borders. */
  readonly today: Bounds;
  /** What of the columns was out by the published clock; undefined where it is not asked. */
  readonly published: PublishedVersions | undefined;
}
