import type { DomainEvent } from '#events/domain-event';
import { eventId } from '#events/ids';
import { decide } from './decide.js';
import type { Difference } from './differences.js';
import { differences } from './differences.js';
import type { Known } from './known.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-codes.js';
import type { RecordedContent } from './recorded-content.js';
import { contentOf, contentsOf } from './recorded-content.js';
import type { Request } from './request.js';
import type { PastEvent, Subject } from './subject.js';

/** An event that a request leads to, under the id that makes it the same event whenever the request is sent again. */
export interface DecidedEvent {
  readonly id: string;
  readonly event: DomainEvent;
  readonly requestHash: string;
}

/**
 * What becomes of a request: a new event for the end of its stream; the event that the same request wrote before; a conflict with
 * what stands under the same id; or a refusal with every problem at once.
 */
export type Settlement =
  | { readonly outcome: 'NEW'; readonly decided: DecidedEvent; readonly hints: readonly Problem[] }
  | { readonly outcome: 'ALREADY'; readonly revision: number }
  | ({ readonly outcome: 'CONFLICT' } & Conflict)
  | {
      readonly outcome: 'REFUSED';
      readonly problems: readonly Problem[];
      readonly hints: readonly Problem[];
    };

/** What stands under the id of a request, at which revision, and where the request differs. */
export interface Conflict {
  readonly revision: number;
  /** The type of the event that stands there. */
  readonly recorded: string;
  /** None when the two cannot be compared: another kind of request, or one that is faulty itself. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** A request beside the stream that it changes. */
export interface Asked {
  readonly request: Request;
  /** The whole name of the stream, with its prefix. */
  readonly stream: string;
  readonly subject: Subject;
}

/** The refusals that say: what is asked for is so already. */
const SO_ALREADY: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'NOTHING_TO_CORRECT',
  'ALREADY_RETRACTED',
  'ALREADY_JOINED',
  'NOT_JOINED',
  'KEY_ID_TAKEN',
  'ALREADY_REVOKED',
]);

function founds({ command }: Request): boolean {
  return command.command.startsWith('REGISTER_') || command.command === 'RECORD_ENTRY';
}

function decided({ request, subject }: Asked, known: Known) {
  const { command, target, imported } = request;
  const decision = decide(command, { id: target.id, subject, imported }, known);
  return request.problems.length === 0
    ? decision
    : {
        event: undefined,
        problems: [...request.problems, ...decision.problems],
        hints: decision.hints,
      };
}

function settled(asked: Asked, id: string, known: Known): Settlement {
  const { event, problems, hints } = decided(asked, known);
  return event === undefined
    ? { outcome: 'REFUSED', problems, hints }
    : { outcome: 'NEW', decided: { id, event, requestHash: asked.request.hash }, hints };
}

function conflictWith(past: PastEvent): Settlement {
  const { revision, event } = past;
  return {
    outcome: 'CONFLICT',
    revision,
    recorded: event.type,
    differences: [],
    problems: [],
    hints: [],
  };
}

/** Something stands under this id already: what is asked for, as it was first recorded or as it stands now, or something else. */
function settleTaken(asked: Asked, standing: RecordedContent, known: Known): Settlement {
  const { event, problems, hints } = decided(asked, known);
  const { revision, event: by } = standing.by;
  const conflict = { outcome: 'CONFLICT', revision, recorded: by.type, problems, hints } as const;
  const given = event === undefined ? undefined : contentOf(event);
  if (given === undefined) return { ...conflict, differences: [] };
  const isSame = contentsOf(asked.subject)
    .filter(({ by: { revision: at } }) => at === 0 || at === revision)
    .some(({ content }) => differences(content, given).length === 0);
  return isSame
    ? { outcome: 'ALREADY', revision: 0 }
    : { ...conflict, differences: differences(standing.content, given) };
}

/** A request that begins a stream: its id names the thing, or its event. */
function settleFounding(asked: Asked, known: Known): Settlement {
  const { request, stream, subject } = asked;
  const { scope, hash } = request;
  const id = eventId(known.chronologyId, { stream, scope, key: request.key ?? hash }, 0);
  const earlier = subject.events.find((past) => past.id === id);
  if (earlier?.requestHash === hash) return { outcome: 'ALREADY', revision: earlier.revision };
  const standing = contentsOf(subject).at(-1);
  return standing === undefined ? settled(asked, id, known) : settleTaken(asked, standing, known);
}

/** A change under the writer's own key: the key tells whether it was sent before. */
function settleKeyed(asked: Asked, key: string, known: Known): Settlement {
  const { request, stream, subject } = asked;
  const id = eventId(known.chronologyId, { stream, scope: request.scope, key }, 0);
  const earlier = subject.events.find((past) => past.id === id);
  if (earlier === undefined) return settled(asked, id, known);
  return earlier.requestHash === request.hash
    ? { outcome: 'ALREADY', revision: earlier.revision }
    : conflictWith(earlier);
}

/**
 * A change without a key: the same request again only while nothing else has changed since, or while what it asks for is so. Else
 * whoever undid it in between would be ignored; so that the same words are then a new request, told apart by how often they came.
 */
function settleUnkeyed(asked: Asked, known: Known): Settlement {
  const { request, stream, subject } = asked;
  const { scope, hash } = request;
  const idOf = (key: string) => eventId(known.chronologyId, { stream, scope, key }, 0);
  let previous: PastEvent | undefined;
  let id = idOf(hash);
  for (let times = 2; ; times += 1) {
    const found = subject.events.find((past) => past.id === id);
    if (found === undefined) break;
    previous = found;
    id = idOf(`${hash}#${String(times)}`);
  }
  if (previous === undefined) return settled(asked, id, known);
  const again = { outcome: 'ALREADY', revision: previous.revision } as const;
  if (previous === subject.events.at(-1)) return again;
  const anew = settled(asked, id, known);
  const isSo =
    anew.outcome === 'REFUSED' && anew.problems.every(({ code }) => SO_ALREADY.has(code));
  return isSo ? again : anew;
}

/**
 * What becomes of a request, given what its stream holds. Whether it was sent before is asked first: with the writer's key, else with
 * its content. The same content under another request, as first recorded or as it stands, is no conflict either.
 */
export function settle(asked: Asked, known: Known): Settlement {
  if (founds(asked.request)) return settleFounding(asked, known);
  const { key } = asked.request;
  return key === undefined ? settleUnkeyed(asked, known) : settleKeyed(asked, key, known);
}
