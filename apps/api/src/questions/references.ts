import type { ErrorCode } from '../error-codes.js';
import { parseGlobalId } from '../nodes/global-id.js';
import type { NodeKind } from '../nodes/global-id.js';
import { refusal } from '../refusal.js';

/** What an argument of type ID can name. */
export type Named = Extract<
  NodeKind,
  'entry' | 'group' | 'person' | 'place' | 'source' | 'incident'
>;

const UNKNOWN: Readonly<Record<Named, ErrorCode>> = {
  entry: 'UNKNOWN_ENTRY',
  group: 'UNKNOWN_GROUP',
  person: 'UNKNOWN_PERSON',
  place: 'UNKNOWN_PLACE',
  source: 'UNKNOWN_SOURCE',
  incident: 'UNKNOWN_INCIDENT',
};

/** Whether something is known at the head, and what else may have been meant by a text that names nothing. */
export interface Registered {
  has(kind: Named, key: string): boolean;
  candidates(kind: Named, text: string): readonly string[];
}

/**
 * The slug or UUID that an argument names: as itself, or in an id that an answer gave, of which the basis is ignored. One that names
 * nothing at the head is refused, so that an empty answer means that there is nothing.
 */
export function namedKey(registered: Registered, kind: Named, text: string, at: string): string {
  const id = parseGlobalId(text);
  const key = id === undefined ? text : id.key;
  if ((id === undefined || id.kind === kind) && registered.has(kind, key)) return key;
  const candidates = registered.candidates(kind, text);
  throw refusal(UNKNOWN[kind], `No ${kind} has the id "${text}".`, {
    at,
    candidates,
    ...(candidates.length === 0 ? {} : { advice: adviceOf(kind, candidates) }),
  });
}

function adviceOf(kind: Named, candidates: readonly string[]): string {
  const [only, ...others] = candidates;
  if (kind === 'group' && others.length === 0)
    return `As a reported name it means ${String(only)}: use that.`;
  return `Did you mean ${candidates.join(', ')}?`;
}
