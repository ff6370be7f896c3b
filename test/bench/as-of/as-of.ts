import type { Tie } from '#events/words';
import type { Certainty } from '#libs/time/certainty';

/** A basis: the exclusive cuts of valid and of published time (ms UTC; undefined: published any time) and the position in the log. */
export interface AsOf {
  readonly validAt: number;
  readonly position: number;
  readonly publishedBy: number | undefined;
}

/** A tie that has not ended and is known to have begun. */
export interface TieAnswer {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly certainty: Certainty;
}

/** One row of a tally by group, province and month; what is unknown is undefined. */
export interface TallyRowAnswer {
  readonly group: string;
  readonly province: string | undefined;
  readonly month: string | undefined;
  readonly certain: number;
  readonly possible: number;
  readonly killedLow: number;
  readonly killedBest: number;
  /** Null: no upper bound was reported. */
  readonly killedHigh: number | null;
}

/** The rows with most incidents (by the certain ones, the possible ones, the key), and how many rows the tally has. */
export interface TallyPage {
  readonly rowCount: number;
  readonly rows: readonly TallyRowAnswer[];
}

export const TALLY_PAGE = 100;

/** What answers the two as-of questions that are compared, at any basis of one log. */
export interface AsOfReader {
  /** The ties in which a group is a party, in any order. */
  tiesOf(group: string, at: AsOf): readonly TieAnswer[];
  /** The page of {@link TALLY_PAGE} rows that begins the whole tally of group x province x month. */
  tally(at: AsOf): TallyPage;
}

/** For which cuts of valid time and which positions a resolved row is so: half-open, `Infinity` where it is still so. */
interface Stretch {
  readonly recordedFrom: number;
  readonly recordedTo: number;
}

/** That a tie stands with one certainty for some cuts of valid time, as known at some positions. */
export interface TieRow extends TieAnswer, Stretch {
  readonly validFrom: number;
  readonly validTo: number;
}

/** That an incident belongs to a group, a province and a month, as known at some positions. */
export interface IncidentRow extends Stretch {
  readonly incident: string;
  readonly group: string;
  readonly province: string | undefined;
  readonly month: string | undefined;
  /** When it happened: certain from the cut `latest` on, possible after `earliest`. */
  readonly earliest: number;
  readonly latest: number;
  /** How surely it belongs there, its date aside. */
  readonly certainty: Certainty;
  readonly killed: { readonly low: number; readonly best: number; readonly high: number | null };
}

/** A reader of a whole log, and the resolved rows that it reads from, for a peer that shall answer the same. */
export interface AsOfSubject extends AsOfReader {
  readonly groups: readonly string[];
  readonly ties: Iterable<TieRow>;
  readonly incidents: Iterable<IncidentRow>;
  /** The position that lies so far (0 to 1) in the log, among those at which may be asked. */
  positionAt(fraction: number): number;
}
