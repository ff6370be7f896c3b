import { refusal } from '../refusal.js';
import type { ErrorCode } from '../error-codes.js';
import type { OperationSize } from './operation-size.js';

/** What is refused because it is too much. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly tokens: number;
  readonly validationErrors: number;
  readonly cost: number;
  /** Entries of one `recordEntries`. */
  readonly batch: number;
  readonly bodyBytes: number;
  /** Bytes of one WebSocket message. */
  readonly frameBytes: number;
  /** Subscriptions over one WebSocket. */
  readonly subscriptions: number;
  /** WebSockets from one address, and in all. */
  readonly socketsPerAddress: number;
  readonly sockets: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 5,
  tokens: 2000,
  validationErrors: 5,
  cost: 10_000,
  batch: 250,
  bodyBytes: 262_144,
  frameBytes: 65_536,
  subscriptions: 10,
  socketsPerAddress: 20,
  sockets: 1000,
};

const MEASURED = [
  ['rootFields', 'ROOT_FIELD_LIMIT', 'root fields'],
  ['depth', 'DEPTH_LIMIT', 'levels of selections'],
  ['aliases', 'ALIAS_LIMIT', 'aliases'],
  ['directives', 'DIRECTIVE_LIMIT', 'directives'],
  ['cost', 'COST_LIMIT', 'nodes'],
] as const satisfies readonly (readonly [keyof OperationSize & keyof Limits, ErrorCode, string])[];

/** Why an operation of this size is refused; undefined when it is small enough. */
export function limitRefusal(size: OperationSize, limits: Limits) {
  for (const [measure, code, what] of MEASURED) {
    const [requested, maximum] = [size[measure], limits[measure]];
    if (requested <= maximum) continue;
    const error = refusal(
      code,
      `The operation has ${String(requested)} ${what}; at most ${String(maximum)} are allowed.`,
      { advice: 'Ask in smaller steps.' },
    );
    error.extensions['limit'] = { requested, maximum };
    return error;
  }
  return undefined;
}
