import { requestHash } from '#events/event-hash';
import { isUuid } from '#events/ids';
import type { Json } from '#events/json';
import { isSlug } from '#events/slug';
import { streamName } from '#events/streams';
import type { StreamName } from '#events/streams';
import { canonicalCommand } from './canonical-command.js';
import type { Command } from './command.js';
import type { Origin } from './identity.js';
import { targetOf } from './identity.js';
import type { Problem } from './problem.js';
import { writable } from './writable.js';

/** A command with everything that identifies it: what it is compared by when it is sent again, and which stream it changes. */
export interface Request {
  readonly command: Command;
  readonly scope: string;
  /** The writer's idempotency key; undefined when the content identifies the request. */
  readonly key: string | undefined;
  /** SHA-256 of the canonical command before defaults. `ifRevision` is no part of it: it is a condition, not what is asked for. */
  readonly hash: string;
  /** Named by what the command is about; the id may be misspelt. */
  readonly target: StreamName;
  readonly imported: boolean;
  /** What cannot be written at all and was replaced for the sake of judging the rest. */
  readonly problems: readonly Problem[];
}

/** Under these names commands hold what they are about; problems are told by paths inside of it. */
const CONTENT = new Set(['entry', 'source', 'group', 'person', 'place', 'patch']);

function insideContent(problem: Problem): Problem {
  const dot = problem.path.indexOf('.');
  const inside = dot !== -1 && CONTENT.has(problem.path.slice(0, dot));
  return inside ? { ...problem, path: problem.path.slice(dot + 1) } : problem;
}

function withoutCondition(command: Command): Json {
  const asked: Partial<Record<string, Json>> = { ...(command as object) };
  delete asked['ifRevision'];
  return asked as Json;
}

/** What a writer asks for, made ready to be settled: every lenient form written out, and identified. */
export function receive(
  command: Command,
  origin: Origin & { readonly imported?: boolean },
  chronologyId: string,
): Request {
  const content = writable(canonicalCommand(command));
  const canonical = content.value as object as Command;
  const name = writable(origin.key ?? null, ['idempotencyKey']);
  const key = typeof name.value === 'string' ? name.value : undefined;
  const hash = requestHash(withoutCondition(canonical));
  const { scope, imported = false } = origin;
  return {
    command: canonical,
    scope,
    key,
    hash,
    target: targetOf(canonical, { chronologyId, scope, key: key ?? hash }),
    imported,
    problems: [...content.problems.map(insideContent), ...name.problems],
  };
}

/** Whether a stream can have this name: what was misspelt is not looked for. */
export function isAddress({ kind, id }: StreamName): boolean {
  switch (kind) {
    case 'source':
    case 'group':
    case 'place':
      return isSlug(id);
    case 'person':
    case 'entry':
    case 'match':
      return isUuid(id);
    case 'chronology':
    case 'admin':
      return true;
  }
}

/** The whole name of the stream that a request changes. */
export function streamOf({ target }: Pick<Request, 'target'>, prefix: string): string {
  return streamName(target.kind, target.id, prefix);
}
