import type { Affiliation } from '../ties/affiliations.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import { viewAt } from '../view/view.js';
import type { Cut, View } from '../view/view.js';
import { stateAt } from './chronology-state.js';
import type { ChronologyState } from './chronology-state.js';
import { entryChangesIn } from './entry-changes.js';
import type { Clock, EntryChange, Turn } from './entry-changes.js';
import { pairKey } from '../links/pair-key.js';
import { partOf } from './part-of.js';
import { patchBetween } from './patch.js';
import type { Difference, Patch } from './patch.js';
import { scopeBetween } from './scope.js';
import type { Scope } from './scope.js';

/** When the three clocks are read: an exclusive cut of valid time beside the two that decide what is known. */
export interface Clocks extends Cut {
  readonly validAt: number;
}

/** A tie before and after, and the clocks that made the difference. */
export interface AffiliationChange extends Difference<Affiliation> {
  readonly clocks: readonly Clock[];
}

/** A row of the tally by group that is not what it was, and the incidents that count otherwise in it. */
export interface TallyRowChange {
  readonly group: string;
  readonly incidents: readonly string[];
  readonly clocks: readonly Clock[];
}

/** What differs between two bases. */
export interface Changes {
  readonly entries: readonly EntryChange[];
  readonly affiliations: readonly AffiliationChange[];
  readonly tallyRows: readonly TallyRowChange[];
  /** The same as a whole: it turns the one state into the other. */
  readonly patch: Patch;
}

/** Up to how many events between two positions only what they touch is looked at, and not everything. */
const NEIGHBOURS = 1000;

/**
 * Everything that differs between two bases of one log. Where only the position differs, and not by much, it costs as much as the
 * events between and what they touch, however long the log is; otherwise whole views are compared, which `viewOf` may keep.
 */
export function changesBetween(
  chronicle: Chronicle,
  since: Clocks,
  until: Clocks,
  viewOf: (cut: Cut) => View = (cut) => viewAt(chronicle, cut),
): Changes {
  const scope = narrowScope(chronicle, since, until);
  const steps = stepsBetween(since, until);
  if (scope === undefined) return compared({ chronicle, steps, viewOf, scope });
  const part = partOf(chronicle, scope);
  return compared({ chronicle, steps, viewOf: (cut) => viewAt(part, cut), scope });
}

function narrowScope(chronicle: Chronicle, since: Clocks, until: Clocks): Scope | undefined {
  const [from, to] = [since.position, until.position].toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || to - from > NEIGHBOURS) return undefined;
  const onlyPosition = since.validAt === until.validAt && since.publishedBy === until.publishedBy;
  return onlyPosition ? scopeBetween(chronicle, from, to) : undefined;
}

interface Step {
  readonly clock: Clock;
  readonly from: Clocks;
  readonly to: Clocks;
}

/** One clock after the other: an entry that was not recorded yet was added by the recorded clock, whenever it was published. */
function stepsBetween(since: Clocks, until: Clocks): readonly Step[] {
  const valid = { ...since, validAt: until.validAt };
  const published = { ...valid, publishedBy: until.publishedBy };
  const steps: readonly Step[] = [
    { clock: 'VALID', from: since, to: valid },
    { clock: 'PUBLISHED', from: valid, to: published },
    { clock: 'RECORDED', from: published, to: until },
  ];
  return steps.filter(({ clock, from, to }) => readingOf(clock, from) !== readingOf(clock, to));
}

function readingOf(clock: Clock, { validAt, publishedBy, position }: Clocks): number {
  switch (clock) {
    case 'VALID':
      return validAt;
    case 'PUBLISHED':
      return publishedBy ?? Infinity;
    case 'RECORDED':
      return position;
  }
}

/** A step with what stands on both of its sides. */
interface Compared {
  readonly clock: Clock;
  readonly patch: Patch;
  readonly entries: readonly EntryChange[];
}

const NOTHING: Patch = { entries: [], affiliations: [], incidents: [] };

interface Comparison {
  readonly chronicle: Chronicle;
  readonly steps: readonly Step[];
  readonly viewOf: (cut: Cut) => View;
  /** Undefined: everything. */
  readonly scope: Scope | undefined;
}

function compared({ chronicle, steps, viewOf, scope }: Comparison): Changes {
  const stateOf = ({ validAt, ...cut }: Clocks): ChronologyState =>
    within(stateAt({ view: viewOf(cut), validAt }), scope);
  const done = steps.map((step): Compared => {
    const turn = { chronicle, ...turnOf(step, viewOf) };
    const uuids =
      scope?.entries ?? new Set([...turn.earlier.entries.keys(), ...turn.later.entries.keys()]);
    return {
      clock: step.clock,
      patch: patchBetween(stateOf(step.from), stateOf(step.to)),
      entries: entryChangesIn(turn, [...uuids].toSorted()),
    };
  });
  const patch = wholePatch(steps, done, stateOf);
  return {
    entries: done.flatMap(({ entries }) => entries),
    affiliations: patch.affiliations.map((difference) => ({
      ...difference,
      clocks: clocksOf(done, ({ affiliations }) => affiliations, [difference.key]),
    })),
    tallyRows: rowChanges(patch, done),
    patch,
  };
}

function wholePatch(
  steps: readonly Step[],
  done: readonly Compared[],
  stateOf: (clocks: Clocks) => ChronologyState,
): Patch {
  const [first, last] = [steps.at(0), steps.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  return first === last
    ? (done[0]?.patch ?? NOTHING)
    : patchBetween(stateOf(first.from), stateOf(last.to));
}

function turnOf({ clock, from, to }: Step, viewOf: (cut: Cut) => View): Omit<Turn, 'chronicle'> {
  const undone = readingOf(clock, to) < readingOf(clock, from);
  const [earlier, later] = undone ? [to, from] : [from, to];
  const viewIn = ({ position, publishedBy }: Clocks): View => viewOf({ position, publishedBy });
  return {
    clock,
    undone,
    earlier: viewIn(earlier),
    later: viewIn(later),
    validAt: { earlier: earlier.validAt, later: later.validAt },
  };
}

/** Of a state of a part of the chronicle only what that part has whole. */
function within(state: ChronologyState, scope: Scope | undefined): ChronologyState {
  if (scope === undefined) return state;
  return {
    entries: only(state.entries, (uuid) => scope.entries.has(uuid)),
    affiliations: only(state.affiliations, (_, { from, to }) => scope.pairs.has(pairKey(from, to))),
    incidents: only(state.incidents, (slug) => scope.incidents.has(slug)),
  };
}

function only<Value>(
  values: ReadonlyMap<string, Value>,
  isMeant: (key: string, value: Value) => boolean,
): ReadonlyMap<string, Value> {
  return new Map([...values].filter(([key, value]) => isMeant(key, value)));
}

function clocksOf(
  steps: readonly Compared[],
  listOf: (patch: Patch) => readonly Difference<unknown>[],
  keys: readonly string[],
): readonly Clock[] {
  return steps
    .filter(({ patch }) => listOf(patch).some(({ key }) => keys.includes(key)))
    .map(({ clock }) => clock);
}

function rowChanges(patch: Patch, steps: readonly Compared[]): readonly TallyRowChange[] {
  const byGroup = new Map<string, string[]>();
  for (const { key, before, after } of patch.incidents)
    for (const group of groupsOf(before, after))
      byGroup.set(group, [...(byGroup.get(group) ?? []), key]);
  return [...byGroup.keys()].toSorted().map((group) => {
    const incidents = byGroup.get(group) ?? [];
    return { group, incidents, clocks: clocksOf(steps, (one) => one.incidents, incidents) };
  });
}

function groupsOf(...sides: readonly Patch['incidents'][number]['before'][]): ReadonlySet<string> {
  return new Set(
    sides.flatMap((placed) => placed?.placements.flatMap(({ key }) => key.group ?? []) ?? []),
  );
}
