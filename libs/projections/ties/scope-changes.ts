import type { ScopeMode } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { dayBefore } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { StateEvidence } from '#libs/time/state-evidence';
import { endsOfGroup } from '../states/ends-of-actors.js';
import { groupedBy } from '../view/grouped-by.js';
import { liesWithin } from '../places/places.js';
import { consequenceOf } from '../states/told-state.js';
import type { Consequence } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

interface Part {
  readonly branch: string;
  readonly place: string;
  readonly mode: ScopeMode;
}

/** A report or announcement that may end earlier scope: from `by.earliest` on it speaks of what it names, at the latest from `by.latest`. */
interface ScopeChange {
  readonly entry: ViewEntry;
  readonly branch: string;
  readonly mode: ScopeMode;
  readonly scope: readonly string[];
  readonly by: Bounds;
  /** Whether it says when it began, and not only that it was so. */
  readonly dated: boolean;
}

/**
 * What ends each part of a branch's scope besides the end that is told of it: LIMITED_TO ends all earlier scope but what it names,
 * EXCLUDES the scope in what it names, and covering a place ends its exclusion. The end of the branch ends all of it.
 */
export function scopeChangesOf(
  view: View,
): (part: Part, reported: StateEvidence) => readonly Consequence[] {
  const byBranch = groupedBy([...announcements(view), ...reports(view)], ({ branch }) => branch);
  return (part, reported) => [
    ...endsOfGroup(view, part.branch),
    ...(byBranch.get(part.branch) ?? []).flatMap((change) => {
      const link = lowest(takesAway(view, part, change), comesAfter(reported, change));
      return link === undefined ? [] : [consequenceOf(change.entry, endBounds(change), link)];
    }),
  ];
}

function announcements(view: View): readonly ScopeChange[] {
  return view.standingOf('BranchAnnounced').flatMap((entry) => {
    const { branch, scope } = entry.content.fact;
    const { when } = entry.date;
    if (when === undefined || scope.length === 0) return [];
    const change = { entry, branch: view.canonicalGroup(branch), scope, by: when.bounds };
    return [{ ...change, mode: 'COVERS' as const, dated: true }];
  });
}

function reports(view: View): readonly ScopeChange[] {
  return view.standingOf('BranchScopeReported').flatMap((entry) => {
    const { mode, scope } = entry.content.fact;
    const by = begunBy(entry);
    if (by === undefined) return [];
    const branch = view.canonicalGroup(entry.content.fact.branch);
    return [{ entry, branch, mode, scope, by, dated: entry.date.since !== undefined }];
  });
}

/** When it began, else when it was so; where only its end is told, the day before that. */
function begunBy({ date }: ViewEntry): Bounds | undefined {
  if (date.since !== undefined) return date.since.bounds;
  if (date.held !== undefined) return date.held.bounds;
  return date.until === undefined ? undefined : dayBefore(date.until.bounds);
}

/** What was only reported as being so may have begun at any time before. */
function endBounds({ by, dated }: ScopeChange): Bounds {
  return dated ? by : { earliest: -Infinity, latest: by.latest };
}

/** How surely a change takes this part of the scope away, if it comes after it. */
function takesAway(view: View, part: Part, change: ScopeChange): Certainty | undefined {
  const within = highest(
    ...change.scope.map((area) => liesWithin(view, part.place, area, change.by)),
  );
  if (part.mode === 'EXCLUDES') return change.mode === 'EXCLUDES' ? undefined : within;
  switch (change.mode) {
    case 'COVERS':
      return undefined;
    case 'EXCLUDES':
      return within;
    case 'LIMITED_TO':
      return not(within);
  }
}

/** Whether a change follows what is told of a part. What is told of the same time stands beside it: it ends it no more than possibly. */
function comesAfter(
  { beginnings }: StateEvidence,
  { entry, by }: ScopeChange,
): Certainty | undefined {
  const others = beginnings.filter(({ entry: uuid }) => uuid !== entry.uuid);
  const earlier = others.filter(({ bounds }) => bounds.earliest < by.latest);
  if (others.length > 0 && earlier.length === 0) return undefined;
  return earlier.every(({ bounds }) => bounds.latest <= by.earliest) ? 'CERTAIN' : 'POSSIBLE';
}
