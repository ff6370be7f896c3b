import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Bounds } from '#libs/time/bounds';
import { float64s, uint32s } from '#libs/typed-arrays/growing';

/** The columns of what an incident is; `0` in a numbered column says that it is unknown. */
const NUMBERED = [
  'slug',
  'places',
  'said',
  'behind',
  'killed',
  'wounded',
  'readings',
  'dates',
  'year',
  'month',
  'incidentKind',
  'weapon',
  'targets',
  'isSummary',
  'isAbsent',
] as const;

type Numbered = (typeof NUMBERED)[number];

/** What an incident is in one of its versions, as numbers of the tables. */
export type Version = Readonly<Record<Numbered, number>> & {
  readonly happened: Bounds;
};

/** What incidents are, a version a row. */
export class IncidentRows extends Whole {
  readonly earliest = float64s();
  readonly latest = float64s();
  readonly slug = uint32s();
  readonly places = uint32s();
  readonly said = uint32s();
  readonly behind = uint32s();
  readonly killed = uint32s();
  readonly wounded = uint32s();
  readonly readings = uint32s();
  readonly dates = uint32s();
  readonly year = uint32s();
  readonly month = uint32s();
  readonly incidentKind = uint32s();
  readonly weapon = uint32s();
  readonly targets = uint32s();
  readonly isSummary = uint32s();
  readonly isAbsent = uint32s();

  protected parts(): Parts {
    const { earliest, latest } = this;
    const numbered = Object.fromEntries(NUMBERED.map((name) => [name, this[name]]));
    return { earliest, latest, ...numbered };
  }

  get length(): number {
    return this.slug.length;
  }

  push(version: Version): void {
    this.earliest.push(version.happened.earliest);
    this.latest.push(version.happened.latest);
    for (const name of NUMBERED) this[name].push(version[name]);
  }

  /** Whether a row says the same as a version. */
  equals(row: number, version: Version): boolean {
    return (
      this.earliest.at(row) === version.happened.earliest &&
      this.latest.at(row) === version.happened.latest &&
      NUMBERED.every((name) => this[name].at(row) === version[name])
    );
  }

  happened(row: number): Bounds {
    return { earliest: this.earliest.at(row), latest: this.latest.at(row) };
  }
}

/** An incident of which no report is visible, though some publications may see one. */
export function absentVersion(slug: number): Version {
  return { ...NOTHING, slug };
}

const NOTHING: Version = {
  ...(Object.fromEntries(NUMBERED.map((name) => [name, 0])) as Record<Numbered, number>),
  isAbsent: 1,
  happened: { earliest: -Infinity, latest: Infinity },
};
