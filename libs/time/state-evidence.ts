import type { Bounds } from './bounds.js';
import type { Certainty } from './certainty.js';

/** That a state began (`SINCE`, or `WHEN` it was announced, pledged, formed ...) or was so (`HELD`), as one entry tells it. */
export interface Beginning {
  readonly bounds: Bounds;
  /** The id of the entry. What one entry tells stands and falls together. */
  readonly entry: string;
  readonly field: 'SINCE' | 'HELD' | 'WHEN';
  /** Whether the entry was surely or only possibly published. */
  readonly visibility: Certainty;
}

/** That a state ended: as told of the state itself (`UNTIL`, `WHEN` it was renounced ...), or in `CONSEQUENCE` of a dissolution, a death ... */
export interface End {
  readonly bounds: Bounds;
  readonly entry: string;
  readonly field: 'UNTIL' | 'WHEN' | 'CONSEQUENCE';
  readonly visibility: Certainty;
}

/** All that is known of one state (one tie, office, presence ...), in any order. Only entries whose stance begins and ends something belong here. */
export interface StateEvidence {
  readonly beginnings: readonly Beginning[];
  readonly ends: readonly End[];
}

/** Whether what is told is surely published. */
export function isSure({ visibility }: { readonly visibility: Certainty }): boolean {
  return visibility === 'CERTAIN';
}
