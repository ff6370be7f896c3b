import { referencesOf } from '#events/entries/references-of';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Stance } from '#events/words';
import { dayBefore } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import { orderingBounds } from '#libs/projections/incidents/entry-certainty';
import type { EntryStatus } from '#libs/projections/view/standing';
import type { View, ViewEntry } from '#libs/projections/view/view';

/** What can be asked of an entry's date besides its place in the order of dates. */
export interface AskedDates {
  /** How early and how late at the latest it was so: certain by the one, possible by the other. */
  readonly begun: Bounds;
  /** Every date of it, alternatives too, that a period may hold. */
  readonly each: readonly Bounds[];
}

/** What an entry names, as it names it. */
interface Named {
  readonly groups: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What of an entry hangs on other entries. */
export interface StandingOfEntry {
  readonly status: EntryStatus;
  readonly disputed: boolean;
  /** The bounds by which it is ordered by date. */
  readonly happened: Bounds;
}

/** An entry as a list sees it at one cut. */
export interface KnownEntry extends StandingOfEntry {
  readonly number: number;
  readonly type: EntryType;
  readonly stance: Stance;
  readonly source: string;
  /** The incident that it is about. */
  readonly incident: string | undefined;
  readonly published: Bounds;
  /** Undefined where these are the bounds by which it is ordered. */
  readonly dates: AskedDates | undefined;
  readonly named: Named;
}

/** How an entry of a view is listed, with what hangs on others told. */
export function knownEntry(
  view: View,
  entry: ViewEntry,
  { disputed, happened }: Pick<StandingOfEntry, 'disputed' | 'happened'>,
): KnownEntry {
  const { content, published, record, status } = entry;
  return {
    number: record.revisions[0].position,
    type: content.type,
    status,
    stance: content.stance,
    disputed,
    happened,
    source: content.source,
    incident: 'incident' in content.fact ? content.fact.incident : undefined,
    published,
    dates: datesOf(entry, happened),
    named: namedBy(view, entry),
  };
}

/** What of an entry hangs on others, at the cut of a view. */
export function standingOfEntry(view: View, entry: ViewEntry): StandingOfEntry {
  return {
    status: entry.status,
    disputed: view.denialsOf(entry.uuid).length > 0,
    happened: orderingBounds(view, entry),
  };
}

/** Casualties and withdrawals take no date: what is asked of them is asked of the bounds by which they are ordered. */
function datesOf({ content, date }: ViewEntry, happened: Bounds): AskedDates | undefined {
  if (content.type === 'CasualtiesReported' || content.type === 'ReportWithdrawn') return undefined;
  const { when, since, held, period, until } = date;
  const begun = [when, since, held, period].filter((field) => field !== undefined);
  const [first, ...others] = begun;
  if (first === undefined) {
    const end = until === undefined ? NEVER : dayBefore(until.bounds);
    return { begun: end, each: [happened] };
  }
  if (others.length === 0 && first.each.length === 1) return undefined;
  return {
    begun: {
      earliest: Math.min(...begun.map(({ bounds }) => bounds.earliest)),
      latest: Math.min(...begun.map(({ bounds }) => bounds.latest)),
    },
    each: begun.flatMap(({ each }) => each),
  };
}

/** Of what has no date nothing is known to have been so. */
const NEVER: Bounds = { earliest: Infinity, latest: Infinity };

/** Under the names that it uses itself: what they were unified with belongs to the basis. */
function namedBy(view: View, { content }: ViewEntry): Named {
  const groups = new Set<string>();
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { kind, id } of referencesOf(content)) {
    if (kind === 'GROUP') groups.add(id);
    else if (kind === 'PERSON') people.add(id);
    else if (kind === 'PLACE') places.add(id);
    else if (kind === 'ACTOR') (view.people.has(id) ? people : groups).add(id);
  }
  return { groups, people, places };
}
