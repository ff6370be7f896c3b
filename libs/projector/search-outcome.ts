import type { Chronicle } from '#libs/projections/chronicle/chronicle';

/** Why a search was not answered: it took too long, or the archive is behind, or has stopped. */
export type SearchRefused = 'TOO_BROAD' | 'NOT_CAUGHT_UP' | 'STOPPED';

/**
 * The entries that could hold the words of a search, ascending by the positions that recorded them, undefined where every entry could;
 * or why none are told.
 */
export type SearchOutcome =
  { readonly candidates: Uint32Array | undefined } | { readonly refused: SearchRefused };

export interface SearchOptions {
  /** The position as of which is searched: the archive must have come so far. */
  readonly position: number;
  /** What hangs together with what, at that position or a later one. */
  readonly chronicle: Chronicle;
  /** How long it may take to come so far, and again to search (ms). */
  readonly waitMs: number;
}
