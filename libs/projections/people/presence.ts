import type { Presence as PresenceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { actorName, canonicalActor, placeName } from '../names/naming.js';
import { endsOfGroup } from '../states/ends-of-actors.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { liesWithin } from '../places/places.js';
import { stating } from './stating.js';
import { sorted, sortText } from '../names/sort-text.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { consequenceOf, stateTold, toldStates } from '../states/told-state.js';
import type { Consequence, Telling, ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/** Who was present where, and in what way; nowhere in particular where the report names no place. */
interface PresentSomewhere {
  readonly actor: string;
  readonly place: string | undefined;
  readonly kind: PresenceKind;
}

/** Which presences are meant; lists hold alternatives. A place stands for its parts as well. */
export interface PresenceFilter extends StateFilter {
  readonly actor?: readonly string[];
  readonly place?: readonly string[];
  readonly kind?: readonly PresenceKind[];
}

/** A presence at one valid time. */
export interface Presence extends PresentSomewhere, StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
}

/** The presences at an exclusive cut of valid time, in the order of their beginnings. */
export function presencesAt(
  view: View,
  validAt: number,
  filter: PresenceFilter,
): readonly Presence[] {
  const now = { earliest: validAt - 1, latest: validAt };
  const actors = filter.actor?.map((actor) => canonicalActor(view, actor));
  const told = actors === undefined ? presencesOf(view) : readPresences(view, actors);
  const meant = told.filter(
    ({ subject: { actor, place, kind } }) =>
      (actors?.includes(actor) ?? true) &&
      (filter.kind?.includes(kind) ?? true) &&
      (filter.place === undefined || isInOneOf(view, place, filter.place, now)),
  );
  return sorted(
    stateRowsAt(view, meant, validAt, filter).map(([present, row]) => {
      const key = presenceKey(present);
      return {
        ...present,
        ...row,
        key,
        sortKey: sortText(...bySince(row), key),
        text: presenceText(view, present, row),
      };
    }),
  );
}

function isInOneOf(
  view: View,
  place: string | undefined,
  areas: readonly string[],
  during: Bounds,
): boolean {
  if (place === undefined) return false;
  return areas.some((area) => liesWithin(view, place, area, during) !== undefined);
}

export const KIND_WORDS: Readonly<Record<PresenceKind, string>> = {
  GENERAL: 'presence',
  PROPAGANDA: 'propaganda',
  ONLINE: 'online presence',
  CELLS: 'cells',
  CAMP: 'camp',
  BASE: 'base',
  HEADQUARTERS: 'headquarters',
  RECRUITMENT: 'recruitment',
  CONTROL: 'control of territory',
};

function presenceText(view: View, { actor, place, kind }: PresentSomewhere, row: StateRow): string {
  const where = place === undefined ? '' : ` in ${placeName(view, place)}`;
  return stateText(actorName(view, actor), `${KIND_WORDS[kind]}${where}`, row);
}

export function presenceKey({ actor, place, kind }: PresentSomewhere): string {
  return `${actor} ${place ?? ''} ${kind}`;
}

/** Every presence of which an entry that stands speaks, at each of the places of the entry. */
export const presencesOf = perView((view) => readPresences(view));

/** The same of these actors alone, and perhaps of others. */
function readPresences(
  view: View,
  actors?: readonly string[],
): readonly ToldState<PresentSomewhere>[] {
  const reports = stating(view, 'PresenceReported', actors).map((entry) => ({
    entry,
    tellings: tellingsIn(view, entry),
  }));
  const leavings = groupedBy(
    reports.filter(({ entry }) => entry.date.until !== undefined),
    ({ entry }) => actorAndKind(view, entry),
  );
  return toldStates(
    reports.flatMap(({ tellings }) => tellings),
    presenceKey,
    (present) => [
      ...endsOfGroup(view, present.actor),
      ...(leavings.get(`${present.actor} ${present.kind}`) ?? []).flatMap(({ entry }) =>
        leftWith(view, present, entry),
      ),
    ],
  );
}

function actorAndKind(view: View, { content }: ViewEntry<'PresenceReported'>): string {
  return `${canonicalActor(view, content.fact.actor)} ${content.fact.presence}`;
}

function tellingsIn(
  view: View,
  entry: ViewEntry<'PresenceReported'>,
): readonly Telling<PresentSomewhere>[] {
  const { actor, presence: kind } = entry.content.fact;
  const places = placesOf(entry);
  return (places.length === 0 ? [undefined] : places).map((place) => ({
    subject: { actor: canonicalActor(view, actor), place, kind },
    entry,
    evidence: stateTold(entry),
  }));
}

function placesOf({ content }: ViewEntry): readonly string[] {
  return [...new Set(content.places.map(({ place }) => place))];
}

/** The end of a kind of presence at a place ends it in the parts of the place, with the borders of that date. */
function leftWith(
  view: View,
  { place }: PresentSomewhere,
  entry: ViewEntry<'PresenceReported'>,
): readonly Consequence[] {
  const { until } = entry.date;
  const left = placesOf(entry);
  if (place === undefined || until === undefined || left.includes(place)) return [];
  return left.flatMap((area) => {
    const link = liesWithin(view, place, area, until.bounds);
    return link === undefined ? [] : [consequenceOf(entry, until.bounds, link)];
  });
}
