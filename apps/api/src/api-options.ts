import type { Recorder } from '#libs/recorder/recorder';
import type { ArchiveModel } from '#libs/projector/archive-model';
import type { Projector } from '#libs/projector/projector';
import type { Clock } from '#libs/time/clock';
import type { Timer } from './entry-stream/waiting.js';
import type { UnexpectedErrors } from './error-shape.js';
import type { Limits } from './limits/limits.js';
import type { OperatorAccess } from './operator/operator-routes.js';

/** How the service is reached, by whom, and what it refuses. */
export interface ApiSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits: Limits;
  /** Whether questions are answered without a key. Changes always need one. */
  readonly readsAreOpen: boolean;
  /** Web pages of other addresses that may connect, for example `https://example.org`; none unless told. */
  readonly origins: readonly string[];
  /** Whether the schema can be asked for; off hides it, also in messages. */
  readonly introspection: boolean;
  /** How long a question waits for a position that this node does not have yet (ms). */
  readonly waitMs: number;
  /** How often a silent stream of entries says that it is alive (ms). */
  readonly heartbeatMs: number;
}

/** Everything that the service is made of; what runs it picks the adapters. */
export interface ApiOptions {
  readonly settings: ApiSettings;
  readonly projector: Projector;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly unexpected: UnexpectedErrors;
  /** Version of the software. */
  readonly version: string;
  /** Narrows a search to the entries that could hold its words; without it every entry is looked at. */
  readonly fullText?: Pick<ArchiveModel, 'search'>;
  /** What was done to the log that hides or destroys what was recorded, in words; shown in the health of the node. */
  readonly logFaults?: () => readonly string[];
  /** How programs of the user who runs this node reach it; absent, nobody does. */
  readonly operator?: OperatorAccess;
}

/** Where the options are injected. */
export const API_OPTIONS = Symbol('api options');
