import { referencesOf } from '#events/entries/references-of';
import type { Chronicle, PairDecision } from '../chronicle/chronicle.js';
import { linksIn } from '../links/links.js';
import { chronicleOf, withOriginals } from '../changes/part-of.js';
import type { History, Version } from '../chronicle/history.js';
import { byCodeUnits } from '../view/components.js';
import { viewAt } from '../view/view.js';
import type { Cut, View, ViewEntry } from '../view/view.js';
import { soSince } from './so-since.js';

/** What an entry does to an answer. */
export type ExplanationEffect =
  | 'COUNTED'
  | 'MADE_POSSIBLE'
  | 'KEPT_OUT'
  | 'ENDED'
  | 'DISPUTED'
  | 'ROLLED_UP'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'RETRACTED'
  | 'REPLACED';

/** An entry behind an answer, what it does to it, and by which rule. */
export interface ExplanationPart {
  readonly entry: ViewEntry;
  readonly effect: ExplanationEffect;
  readonly rule: string;
}

/** Something recorded that is no entry, and that an answer rests on. */
interface ExplanationEvent {
  readonly position: number;
  readonly recordedAt: number;
  readonly recorder: string;
  readonly text: string;
}

/** Why an answer is as it is. The events of its parts and its other events, folded alone, give the same answer. */
export interface Explanation {
  readonly parts: readonly ExplanationPart[];
  readonly events: readonly ExplanationEvent[];
  /** The first position from which on it was so without a break. */
  readonly soSince: number;
}

/** An answer that is to be explained. */
export interface Explained {
  readonly chronicle: Chronicle;
  readonly cut: Cut;
  /** So much of the chronicle as gives the same answer at every position. */
  readonly part: Chronicle;
  readonly parts: readonly ExplanationPart[];
  /** Groups and people, and incidents, that the answer is about. */
  readonly actors: readonly string[];
  readonly incidents: readonly string[];
  /** Places that the question names. */
  readonly places: readonly string[];
  /** One text for what the answer says at a view; undefined where it is not given there. */
  readonly claimAt: (view: View) => string | undefined;
}

/** Puts an explanation together from the parts that were found. */
export function explanationOf(explained: Explained): Explanation {
  const { parts, part, cut, claimAt } = explained;
  const all = withReplacers(explained, parts);
  return {
    parts: all.toSorted(
      (a, b) => byCodeUnits(a.entry.uuid, b.entry.uuid) || byCodeUnits(a.effect, b.effect),
    ),
    events: eventsBehind(explained, all),
    soSince: soSince(part, cut, claimAt),
  };
}

/** What supersedes or withdraws a part, directly or through others, belongs to the explanation too. */
function withReplacers(
  { chronicle, part, cut }: Explained,
  parts: readonly ExplanationPart[],
): readonly ExplanationPart[] {
  const told = new Set(parts.map(({ entry }) => entry.uuid));
  const behind = linksIn(chronicle).closure('REPLACED_BY', told);
  const { entries } = viewAt(
    chronicleOf(chronicle, new Set([...part.entries.keys(), ...behind])),
    cut,
  );
  const replacing = [...behind].flatMap((uuid) =>
    told.has(uuid) ? [] : (entries.get(uuid) ?? []),
  );
  return [
    ...parts,
    ...replacing.map((entry): ExplanationPart => {
      const left = leftOut(entry);
      const rule = 'It supersedes or withdraws another entry of this explanation.';
      return left ?? { entry, effect: 'REPLACED', rule };
    }),
  ];
}

/** Why an entry that does not stand does nothing; undefined for one that stands. */
export function leftOut(entry: ViewEntry): ExplanationPart | undefined {
  switch (entry.status) {
    case 'STANDING':
      return undefined;
    case 'SUPERSEDED':
      return {
        entry,
        effect: 'SUPERSEDED',
        rule: 'Its publisher replaced it by a later report that is surely out.',
      };
    case 'WITHDRAWN':
      return {
        entry,
        effect: 'WITHDRAWN',
        rule: 'Its publisher took it back, which is surely out.',
      };
    case 'RETRACTED':
      return {
        entry,
        effect: 'RETRACTED',
        rule: 'An editor took it back: the source does not say so.',
      };
  }
}

function eventsBehind(
  { chronicle, cut, actors, incidents, places }: Explained,
  parts: readonly ExplanationPart[],
): readonly ExplanationEvent[] {
  const links = linksIn(chronicle);
  const named = namedBy(parts);
  const allActors = links.closure('UNIFIED', [...actors, ...named.actors]);
  const allIncidents = links.closure('MATCHED', [...incidents, ...named.incidents]);
  const areas = placesAround(chronicle, [...places, ...named.places]);
  const events = [
    ...[...withOriginals(chronicle, named.sources)].flatMap((id) =>
      registered(chronicle.sources.get(id), `Source ${id}`),
    ),
    ...[...allActors].flatMap((id) => [
      ...registered(chronicle.groups.get(id), `Group ${id}`),
      ...registered(chronicle.people.get(id), `Person ${id}`),
    ]),
    ...[...areas].flatMap((id) => [
      ...registered(chronicle.places.get(id), `Place ${id}`),
      ...reassignedAt(chronicle.reassignments.get(id), id),
    ]),
    ...decided(chronicle.groupUnifications, allActors, 'Groups'),
    ...decided(chronicle.incidentMatches, allIncidents, 'Incidents'),
  ];
  return events
    .filter(({ position }) => position <= cut.position)
    .toSorted((a, b) => a.position - b.position);
}

interface Named {
  readonly sources: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

function namedBy(parts: readonly ExplanationPart[]): Named {
  const references = parts.flatMap(({ entry }) =>
    entry.record.revisions.flatMap(({ content }) => referencesOf(content)),
  );
  const of = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(references.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : [])));
  return {
    sources: of('SOURCE'),
    actors: of('GROUP', 'ACTOR', 'PERSON'),
    places: of('PLACE'),
    incidents: of('INCIDENT'),
  };
}

/** The places, whatever they were ever part of, and the regions that cover one of these. */
function placesAround(chronicle: Chronicle, places: readonly string[]): ReadonlySet<string> {
  const around = new Set(places);
  const regions = [...chronicle.places].flatMap(([region, history]) =>
    history.flatMap(({ value }) => value.covers.map((covered) => ({ region, covered }))),
  );
  for (const place of around) {
    for (const { value } of [
      ...(chronicle.places.get(place) ?? []),
      ...(chronicle.reassignments.get(place) ?? []),
    ])
      if (value.partOf !== undefined) around.add(value.partOf);
    for (const { region, covered } of regions) if (covered === place) around.add(region);
  }
  return around;
}

function registered(
  history: History<unknown> | undefined,
  what: string,
): readonly ExplanationEvent[] {
  return (history ?? []).map((version, index) =>
    eventOf(version, `${what} ${index === 0 ? 'registered' : 'amended'}`),
  );
}

function reassignedAt(
  history: Chronicle['reassignments'] extends ReadonlyMap<string, infer H> ? H | undefined : never,
  place: string,
): readonly ExplanationEvent[] {
  return (history ?? []).map((version) => {
    const { partOf, effective } = version.value;
    return eventOf(version, `Place ${place} part of ${partOf ?? 'nothing'} from ${effective} on`);
  });
}

function decided(
  decisions: History<PairDecision>,
  among: ReadonlySet<string>,
  what: string,
): readonly ExplanationEvent[] {
  return decisions
    .filter(({ value: { pair } }) => pair.every((slug) => among.has(slug)))
    .map((version) => {
      const { pair, joined, reason } = version.value;
      return eventOf(
        version,
        `${what} ${pair.join(' and ')} ${joined ? 'are one' : 'are two'}: ${reason}`,
      );
    });
}

function eventOf(
  { position, recordedAt, recorder }: Version<unknown>,
  text: string,
): ExplanationEvent {
  return { position, recordedAt, recorder, text };
}
