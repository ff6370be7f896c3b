import type { DomainEvent } from '#events/domain-event';
import type { Problem } from './problem.js';

/** What a command leads to: an event for the end of its own stream, or every problem at once. Hints accompany both. */
export type Decision =
  | {
      readonly event: DomainEvent;
      readonly problems: readonly [];
      readonly hints: readonly Problem[];
    }
  | {
      readonly event: undefined;
      readonly problems: readonly Problem[];
      readonly hints: readonly Problem[];
    };

export function accepted(event: DomainEvent, hints: readonly Problem[] = []): Decision {
  return { event, problems: [], hints };
}

export function refused(problems: readonly Problem[], hints: readonly Problem[] = []): Decision {
  return { event: undefined, problems, hints };
}
