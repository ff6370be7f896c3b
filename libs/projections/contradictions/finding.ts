import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import type { View, ViewEntry } from '../view/view.js';

/** In what way sources contradict each other, or themselves. */
export type ContradictionKind =
  | 'RESPONSIBILITY'
  | 'DENIAL'
  | 'DATE'
  | 'PLACE'
  | 'SCOPE'
  | 'RELATION'
  | 'STRENGTH'
  | 'OFFICE'
  | 'FIRST'
  | 'FIGURES'
  | 'TOTALS'
  | 'CYCLE';

/** One answer to the question that a contradiction asks. */
export interface Side {
  readonly answer: string;
  /** Who say so; none where the answer stands in what is registered and not in an entry. */
  readonly entries: readonly ViewEntry[];
}

/** A contradiction as its kind finds it. */
export interface Finding {
  /** Tells it from all others of its kind; the same at every basis at which it is found. */
  readonly subject: string;
  readonly question: string;
  readonly sides: readonly Side[];
  /** How sure it is that they contradict each other, by the dates and the publication of both. */
  readonly certainty: Certainty;
  readonly groups: readonly string[];
  readonly people?: readonly string[];
  readonly places: readonly string[];
  readonly incident?: string;
  /** When that was about which they disagree. */
  readonly during: Bounds;
}

/** About what contradictions are sought: these incidents and nothing else, everything but incidents, or everything. */
export type Sought = readonly string[] | 'NO_INCIDENT' | 'EVERYTHING';

/** Finds the contradictions of one kind that are known at an exclusive cut of valid time; no less than those that are sought. */
export type Finder = (view: View, validAt: number, sought: Sought) => readonly Finding[];

/** The places that entries name as where it was, each once, in the order of their slugs. */
export function placesNamed(entries: readonly ViewEntry[]): readonly string[] {
  return [
    ...new Set(entries.flatMap(({ content }) => content.places.map(({ place }) => place))),
  ].toSorted();
}
