import type { ProjectorHealth } from '#libs/projector/projector-options';

/** How well this node follows its log, as it is shown. */
export interface Readiness {
  readonly ready: boolean;
  /** Position of the last event that answers can rest on. */
  readonly position: string;
  /** Events that this node has read and cannot answer for yet. */
  readonly lag: number;
  /** Whether the last look at the log found nothing more to read. */
  readonly caughtUp: boolean;
  /** Read models that stopped at an event that they could not take. */
  readonly stopped: ProjectorHealth['stopped'];
  readonly readFailure: string | null;
  /** What was done to the log that hides or destroys what was recorded: retention, deletion. */
  readonly logFaults: readonly string[];
}

/** A node is ready while it can read its log and no read model has stopped; `read` is the position that it has read. */
export function readinessOf(
  health: ProjectorHealth,
  read: number,
  logFaults: readonly string[] = [],
): Readiness {
  const { position, caughtUp, stopped, readFailure } = health;
  return {
    ready: stopped.length === 0 && readFailure === undefined,
    position: String(position),
    lag: Math.max(0, read - position),
    caughtUp,
    stopped,
    readFailure: readFailure ?? null,
    logFaults,
  };
}
