import { canonicalJson } from '#events/canonical-json';
import type { EntryContent } from '#events/entries/entry';
import type { Json } from '#events/json';
import type { Chronicle } from '../chronicle/chronicle.js';
import { certaintyOf } from '../incidents/entry-certainty.js';
import type { EntryStatus } from '../view/standing.js';
import type { View, ViewEntry } from '../view/view.js';
import { linksIn } from '../links/links.js';

/** Which clock, turned on, changed something. */
export type Clock = 'VALID' | 'PUBLISHED' | 'RECORDED';

/**
 * What became of an entry. Of one that came out, or came to be known, `RECORDED`. `REACHED`: valid time reached what it says, so that
 * its certainty is another.
 */
export type EntryChangeKind =
  | 'RECORDED'
  | 'CORRECTED'
  | 'RETRACTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'RESTORED'
  | 'MATCHED'
  | 'SEPARATED'
  | 'REACHED';

/** An event that an editor recorded: where in the log, when, by whom, and why. */
interface Cause {
  readonly position: number;
  readonly recordedAt: number;
  readonly recorder: string;
  readonly reason: string | undefined;
}

/** One thing that became of one entry between two bases. */
export interface EntryChange {
  readonly uuid: string;
  readonly change: EntryChangeKind;
  readonly clock: Clock;
  /** Whether the clock was turned back, so that this is undone: it had become so at the basis from which changes are told. */
  readonly undone: boolean;
  /** The editor's event that did it; undefined where a clock did, without anything being recorded. */
  readonly cause: Cause | undefined;
  /** The entry that did it, by superseding, withdrawing, or no longer doing so. */
  readonly by: string | undefined;
  /** The fields in which it reads otherwise: a corrected entry than before, a superseded one than what supersedes it. */
  readonly fields: readonly string[];
}

/** One clock turned on from one view to the next. */
export interface Turn {
  /** Everything that was recorded; the views may show no more than a part of it. */
  readonly chronicle: Chronicle;
  readonly clock: Clock;
  readonly undone: boolean;
  readonly earlier: View;
  readonly later: View;
  /** Exclusive cuts of valid time. */
  readonly validAt: { readonly earlier: number; readonly later: number };
}

type Told = Omit<EntryChange, 'uuid' | 'clock' | 'undone'>;

/** What a turn of one clock did to these entries, in their order. */
export function entryChangesIn(turn: Turn, uuids: Iterable<string>): readonly EntryChange[] {
  const { clock, undone } = turn;
  return [...uuids].flatMap((uuid) =>
    toldOf(turn, uuid).map((told) => ({ uuid, clock, undone, ...told })),
  );
}

function toldOf(turn: Turn, uuid: string): readonly Told[] {
  const [before, after] = [turn.earlier.entries.get(uuid), turn.later.entries.get(uuid)];
  if (before === undefined && after === undefined) return [];
  switch (turn.clock) {
    case 'VALID':
      return reachedIn(turn, before);
    case 'PUBLISHED':
      return standingChanges(turn, before, after);
    case 'RECORDED':
      return [
        ...standingChanges(turn, before, after),
        ...corrections(turn, before, after),
        ...matchesOf(turn, after),
      ];
  }
}

const PLAIN = { cause: undefined, by: undefined, fields: [] } as const;

function reachedIn({ earlier, validAt }: Turn, entry: ViewEntry | undefined): readonly Told[] {
  if (entry === undefined) return [];
  const [before, after] = [validAt.earlier, validAt.later].map((cut) =>
    certaintyOf(earlier, entry, cut),
  );
  return before === after ? [] : [{ ...PLAIN, change: 'REACHED' }];
}

function standingChanges(
  turn: Turn,
  before: ViewEntry | undefined,
  after: ViewEntry | undefined,
): readonly Told[] {
  const appeared: readonly Told[] =
    before === undefined || after === undefined
      ? [{ ...PLAIN, change: 'RECORDED', cause: recordingOf(turn, after) }]
      : [];
  const change = statusChange(before?.status, after?.status);
  if (change === undefined || after === undefined) return appeared;
  return [...appeared, { ...PLAIN, change, ...behind(turn, change, before, after) }];
}

function recordingOf({ clock }: Turn, entry: ViewEntry | undefined): Cause | undefined {
  return clock === 'RECORDED' ? entry?.record.revisions[0] : undefined;
}

/** How an entry came to stand otherwise; one that was not there before stood nowhere. */
function statusChange(
  before: EntryStatus | undefined,
  after: EntryStatus | undefined,
): 'RETRACTED' | 'SUPERSEDED' | 'WITHDRAWN' | 'RESTORED' | undefined {
  if (after === undefined || before === after) return undefined;
  if (after !== 'STANDING') return after;
  return before === undefined ? undefined : 'RESTORED';
}

function behind(
  turn: Turn,
  change: 'RETRACTED' | 'SUPERSEDED' | 'WITHDRAWN' | 'RESTORED',
  before: ViewEntry | undefined,
  after: ViewEntry,
): Pick<Told, 'cause' | 'by' | 'fields'> {
  if (change === 'RETRACTED') return { ...PLAIN, cause: after.revision };
  const by = change === 'RESTORED' ? before?.replacedBy : after.replacedBy;
  const cause = turn.clock === 'RECORDED' ? revisionAt(turn.later, by) : undefined;
  return { by, cause, fields: change === 'SUPERSEDED' ? replacedFields(turn, after) : [] };
}

/** In what an entry reads otherwise than what replaced it. */
function replacedFields({ later }: Turn, { content, replacedBy }: ViewEntry): readonly string[] {
  const replacing = later.entries.get(replacedBy ?? '');
  return replacing === undefined ? [] : fieldsDiffering(content, replacing.content);
}

/** The event that gave an entry the form that it has at the view. */
function revisionAt({ chronicle, cut }: View, uuid: string | undefined): Cause | undefined {
  return chronicle.entries
    .get(uuid ?? '')
    ?.revisions.findLast(({ position }) => position <= cut.position);
}

function corrections(
  { earlier }: Turn,
  before: ViewEntry | undefined,
  after: ViewEntry | undefined,
): readonly Told[] {
  if (before === undefined || after === undefined) return [];
  const corrected = after.record.revisions.findLast(
    ({ change, position }) =>
      change === 'CORRECTED' &&
      position > earlier.cut.position &&
      position <= after.revision.position,
  );
  if (corrected === undefined) return [];
  const fields = fieldsDiffering(before.content, corrected.content);
  return [{ change: 'CORRECTED', cause: corrected, by: undefined, fields }];
}

/** The last decision in the turn that brought the entry's incident together with others, or away from them. */
function matchesOf(
  { chronicle, earlier, later }: Turn,
  entry: ViewEntry | undefined,
): readonly Told[] {
  if (entry === undefined || !('incident' in entry.content.fact)) return [];
  const { incident } = entry.content.fact;
  const like = linksIn(chronicle).closure('MATCHED', [incident]);
  if (like.size === 1) return [];
  const own = (view: View, slug: string): boolean =>
    view.canonicalIncident(slug) === view.canonicalIncident(incident);
  const changed = [...like].filter((slug) => own(earlier, slug) !== own(later, slug));
  const decision = chronicle.incidentMatches.findLast(
    ({ position, value }) =>
      position > earlier.cut.position &&
      position <= later.cut.position &&
      value.pair.every((slug) => like.has(slug)) &&
      changed.some((slug) => own(later, slug) === value.joined),
  );
  if (decision === undefined) return [];
  const { position, recordedAt, recorder, value } = decision;
  const cause = { position, recordedAt, recorder, reason: value.reason };
  return [{ ...PLAIN, change: value.joined ? 'MATCHED' : 'SEPARATED', cause }];
}

const ENVELOPE: ReadonlySet<string> = new Set(['fact', 'type', 'source', 'supersedes']);

/** The fields of entry and fact that two contents have otherwise, in the order of their names. */
function fieldsDiffering(one: EntryContent, other: EntryContent): readonly string[] {
  return [
    ...differing(one.fact, other.fact, new Set()),
    ...differing(one, other, ENVELOPE),
  ].toSorted();
}

function differing(one: object, other: object, without: ReadonlySet<string>): readonly string[] {
  const [first, second] = [fieldsOf(one), fieldsOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => !without.has(name) && first.get(name) !== second.get(name),
  );
}

function fieldsOf(content: object): ReadonlyMap<string, string> {
  const fields = Object.entries(content as Readonly<Record<string, Json>>);
  return new Map(fields.map(([name, value]) => [name, canonicalJson(value)]));
}
