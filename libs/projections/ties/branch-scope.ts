import type { ScopeMode } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { groupName, placeName } from '../names/naming.js';
import { certaintyDuring } from '../states/certainty-during.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { liesWithin } from '../places/places.js';
import { scopeChangesOf } from './scope-changes.js';
import { sorted, sortText } from '../names/sort-text.js';
import { stateRowsAt } from '../states/state-row.js';
import type { StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { beginningTold, stateTold, toldStates } from '../states/told-state.js';
import type { Telling, ToldState } from '../states/told-state.js';
import type { View } from '../view/view.js';

/** That a branch covers a place, was limited to it and some others, or does not cover it. */
interface ScopePart {
  readonly branch: string;
  readonly place: string;
  readonly mode: ScopeMode;
}

/** What is known of a part of a branch's scope at one valid time. Where sources disagree, each way has its row. */
export interface ScopeArea extends ScopePart, StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
}

/**
 * The scope of a branch at an exclusive cut of valid time, in the order of the places' names. Scope of which it is only known that it
 * held later is possible.
 */
export function scopeOf(view: View, branch: string, validAt: number): readonly ScopeArea[] {
  const parts = partsOf(view).get(view.canonicalGroup(branch)) ?? [];
  return sorted(
    stateRowsAt(view, parts, validAt, { unknownStarts: true }).map(([part, row]) => {
      const key = partKey(part);
      return {
        ...part,
        ...row,
        key,
        sortKey: sortText(placeName(view, part.place), key),
        text: scopeText(view, part, row),
      };
    }),
  );
}

/** How surely a place lay outside all that a branch covered during the bounds; undefined also where no scope is known. */
export function outsideScope(
  view: View,
  branch: string,
  place: string,
  during: Bounds,
): Certainty | undefined {
  const parts = (partsOf(view).get(view.canonicalGroup(branch)) ?? []).map(({ subject, pool }) => ({
    excludes: subject.mode === 'EXCLUDES',
    certainty: certaintyDuring(pool, during),
    holdsPlace: liesWithin(view, place, subject.place, during),
  }));
  const holds = (excludes: boolean) =>
    highest(
      ...parts
        .filter((part) => part.excludes === excludes)
        .map(({ certainty, holdsPlace }) => lowest(certainty, holdsPlace)),
    );
  const known = highest(
    ...parts.filter(({ excludes }) => !excludes).map(({ certainty }) => certainty),
  );
  return highest(holds(true), lowest(known, not(holds(false))));
}

export const MODE_WORDS: Readonly<Record<ScopeMode, string>> = {
  COVERS: 'covering',
  LIMITED_TO: 'limited to',
  EXCLUDES: 'not covering',
};

function scopeText(view: View, { branch, place, mode }: ScopePart, row: StateRow): string {
  return stateText(groupName(view, branch), `${MODE_WORDS[mode]} ${placeName(view, place)}`, row);
}

function partKey({ branch, place, mode }: ScopePart): string {
  return `${branch} ${place} ${mode}`;
}

const partsOf = perView((view): ReadonlyMap<string, readonly ToldState<ScopePart>[]> => {
  const changesOf = scopeChangesOf(view);
  const parts = toldStates(tellingsOf(view), partKey, changesOf);
  return groupedBy(parts, ({ subject }) => subject.branch);
});

function tellingsOf(view: View): readonly Telling<ScopePart>[] {
  const announced = view.standingOf('BranchAnnounced').flatMap((entry) => {
    const branch = view.canonicalGroup(entry.content.fact.branch);
    return [...new Set(entry.content.fact.scope)].map((place) => ({
      subject: { branch, place, mode: 'COVERS' as const },
      entry,
      evidence: beginningTold(entry),
    }));
  });
  const reported = view.standingOf('BranchScopeReported').flatMap((entry) => {
    const { mode, scope } = entry.content.fact;
    const branch = view.canonicalGroup(entry.content.fact.branch);
    return [...new Set(scope)].map((place) => ({
      subject: { branch, place, mode },
      entry,
      evidence: stateTold(entry),
    }));
  });
  return [...announced, ...reported];
}
