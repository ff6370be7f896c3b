import type { EntryContent } from '#events/entries/entry';
import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { lowest } from '#libs/time/certainty';
import type { Beginning, End, StateEvidence } from '#libs/time/state-evidence';
import { poolState } from '#libs/time/state-pool';
import type { StatePool } from '#libs/time/state-pool';
import { byCodeUnits } from '../view/components.js';
import { countsAsSo } from '../view/counting.js';
import { groupedBy } from '../view/grouped-by.js';
import { withoutRepetitions } from '../view/repetitions.js';
import type { ViewEntry } from '../view/view.js';

/** What of an entry decides how it tells of a state. */
export interface ToldEntry extends Pick<ViewEntry, 'uuid' | 'visibility'> {
  readonly content: Pick<EntryContent, 'stance' | 'repeats'>;
}

/** What one entry tells of one state: a tie, an office, a presence ... */
export interface Telling<Subject, Entry extends ToldEntry = ViewEntry> {
  readonly subject: Subject;
  readonly entry: Entry;
  readonly evidence: StateEvidence;
  /** How it is told, where the stance of the entry does not speak of it. */
  readonly stance?: Stance;
}

/** That a state ended because of what an entry says of something else: a dissolution, a death, a successor ... */
export interface Consequence<Entry extends ToldEntry = ViewEntry> {
  readonly entry: Entry;
  readonly end: End;
  /** Other entries without which it would not follow. */
  readonly grounds?: readonly Entry[];
}

/** All that is told of one state, pooled over the entries that stand. */
export interface ToldState<Subject, Entry extends ToldEntry = ViewEntry> {
  readonly subject: Subject;
  readonly pool: StatePool;
  /** The entries that say that it was so, those that repeat another one included; in the order of their UUIDs. */
  readonly reports: readonly Entry[];
  /** The entries that say, or entail, that it ended, and do not say that it was so. */
  readonly ends: readonly Entry[];
  /** The entries without which its ends would not follow, and that tell nothing of it themselves. */
  readonly grounds: readonly Entry[];
  /** The entries that speak of it with the stance DENIED; they begin and end nothing. */
  readonly denied: readonly Entry[];
}

const NOTHING: StateEvidence = { beginnings: [], ends: [] };

/** What an entry about a state tells of it: that it began, that it was so, that it ended. */
export function stateTold(entry: ViewEntry): StateEvidence {
  const { since, held, until } = entry.date;
  return {
    beginnings: [
      ...(since === undefined ? [] : [beginning(entry, 'SINCE', since.bounds)]),
      ...(held === undefined ? [] : [beginning(entry, 'HELD', held.bounds)]),
    ],
    ends: until === undefined ? [] : [endOf(entry, 'UNTIL', until.bounds)],
  };
}

/** What an entry tells whose happening begins a state. */
export function beginningTold(entry: ViewEntry): StateEvidence {
  const { when } = entry.date;
  if (when === undefined) return NOTHING;
  return { beginnings: [beginning(entry, 'WHEN', when.bounds)], ends: [] };
}

/** What an entry tells whose happening ends a state. */
export function endTold(entry: ViewEntry): StateEvidence {
  const { when } = entry.date;
  return when === undefined
    ? NOTHING
    : { beginnings: [], ends: [endOf(entry, 'WHEN', when.bounds)] };
}

/** That a state ended within these bounds because of the entry; no surer than the link between the two. */
export function consequenceOf(
  entry: ViewEntry,
  bounds: Bounds,
  link: Certainty = 'CERTAIN',
): Consequence {
  const visibility = lowest(entry.visibility, link) ?? link;
  return { entry, end: { bounds, entry: entry.uuid, field: 'CONSEQUENCE', visibility } };
}

function beginning(entry: ViewEntry, field: Beginning['field'], bounds: Bounds): Beginning {
  return { bounds, entry: entry.uuid, field, visibility: entry.visibility };
}

function endOf(entry: ViewEntry, field: End['field'], bounds: Bounds): End {
  return { bounds, entry: entry.uuid, field, visibility: entry.visibility };
}

/**
 * Pools what is told by state. Denials, forecasts and recommendations begin and end nothing; what repeats another telling of the
 * same state is evidence, but no second report.
 */
export function toldStates<Subject>(
  tellings: readonly Telling<Subject>[],
  keyOf: (subject: Subject) => string,
  consequencesOf: (subject: Subject, reported: StateEvidence) => readonly Consequence[],
): readonly ToldState<Subject>[] {
  return statesToldBy(tellings, keyOf, consequencesOf);
}

/** The same of entries of which no more is known than how they tell of a state. */
export function statesToldBy<Subject, Entry extends ToldEntry>(
  tellings: readonly Telling<Subject, Entry>[],
  keyOf: (subject: Subject) => string,
  consequencesOf: (subject: Subject, reported: StateEvidence) => readonly Consequence<Entry>[],
): readonly ToldState<Subject, Entry>[] {
  const byKey = groupedBy(tellings, ({ subject }) => keyOf(subject));
  return [...byKey]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .flatMap(([, ofOne]) => {
      const [first] = ofOne;
      return first === undefined ? [] : [toldState(first.subject, ofOne, consequencesOf)];
    });
}

function toldState<Subject, Entry extends ToldEntry>(
  subject: Subject,
  tellings: readonly Telling<Subject, Entry>[],
  consequencesOf: (subject: Subject, reported: StateEvidence) => readonly Consequence<Entry>[],
): ToldState<Subject, Entry> {
  const counting = tellings.filter((telling) => countsAsSo(stanceOf(telling)));
  const own = new Set(withoutRepetitions(counting.map(({ entry }) => entry)));
  const reported = together(
    counting.filter(({ entry }) => own.has(entry)).map(({ evidence }) => evidence),
  );
  const consequences = consequencesOf(subject, reported).filter(({ entry }) =>
    countsAsSo(entry.content.stance),
  );
  const entailed = { beginnings: [], ends: consequences.map(({ end }) => end) };
  const reports = counting.filter(({ evidence }) => saysItWasSo(evidence));
  const ends = [...counting.filter(({ evidence }) => !saysItWasSo(evidence)), ...consequences];
  return {
    subject,
    pool: poolState(together([reported, entailed])),
    reports: inOrder(reports.map(({ entry }) => entry)),
    ends: inOrder(ends.map(({ entry }) => entry)),
    grounds: inOrder(consequences.flatMap(({ grounds = [] }) => grounds)),
    denied: inOrder(
      tellings.filter((telling) => stanceOf(telling) === 'DENIED').map(({ entry }) => entry),
    ),
  };
}

function stanceOf({ stance, entry }: Telling<unknown, ToldEntry>): Stance {
  return stance ?? entry.content.stance;
}

/** An `until` says that it was so up to then. */
function saysItWasSo({ beginnings, ends }: StateEvidence): boolean {
  return beginnings.length > 0 || ends.some(({ field }) => field === 'UNTIL');
}

function together(all: readonly StateEvidence[]): StateEvidence {
  return {
    beginnings: all.flatMap(({ beginnings }) => beginnings),
    ends: all.flatMap(({ ends }) => ends),
  };
}

/** Each entry once, in the order of their UUIDs. */
export function inOrder<Entry extends Pick<ViewEntry, 'uuid'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const byUuid = new Map(entries.map((entry) => [entry.uuid, entry]));
  return [...byUuid.values()].toSorted((one, other) => byCodeUnits(one.uuid, other.uuid));
}
