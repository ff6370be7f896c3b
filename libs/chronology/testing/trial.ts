import type { DomainEvent } from '#events/domain-event';
import { DEFAULT_PREFIX } from '#events/streams';
import type { Command } from '../command.js';
import { conflictProblems } from '../conflict-problems.js';
import type { Origin } from '../identity.js';
import { nothingKnown, Overlay } from '../overlay.js';
import type { Problem } from '../problem.js';
import { receive, streamOf } from '../request.js';
import type { Settlement } from '../settle.js';
import { settle } from '../settle.js';
import type { Subject } from '../subject.js';
import { extended, NOTHING_YET } from '../subject.js';

const CHRONOLOGY = '5b2a0a2e-6f0e-4c53-9f0e-0d1f6d7c8a11';

type Asked = Origin & { readonly imported?: boolean };

const EDITOR: Asked = { scope: 'actor:editor' };

/** A chronology of nothing but decisions, without a log. */
export class Trial {
  readonly known = new Overlay(nothingKnown(CHRONOLOGY));
  readonly #streams = new Map<string, Subject>();

  settle(command: Command, origin: Asked = EDITOR): Settlement {
    const request = receive(command, origin, CHRONOLOGY);
    const stream = streamOf(request, DEFAULT_PREFIX);
    const subject = this.#streams.get(stream) ?? NOTHING_YET;
    return settle({ request, stream, subject }, this.known);
  }

  /** Records the command, and gives the slug or UUID that it is about. */
  record(command: Command, origin: Asked = EDITOR): string {
    const request = receive(command, origin, CHRONOLOGY);
    const stream = streamOf(request, DEFAULT_PREFIX);
    const subject = this.#streams.get(stream) ?? NOTHING_YET;
    const settlement = settle({ request, stream, subject }, this.known);
    if (settlement.outcome === 'ALREADY') return request.target.id;
    if (settlement.outcome !== 'NEW')
      throw new Error(`refused: ${JSON.stringify(settlement.problems)}`);
    this.#streams.set(stream, extended(subject, settlement.decided));
    this.known.add(request.target, settlement.decided.event);
    return request.target.id;
  }

  /** A command that another node decides at this moment; it becomes known here when the returned function is called. */
  meanwhile(command: Command, origin: Asked = EDITOR): () => void {
    const { target } = receive(command, origin, CHRONOLOGY);
    const event = this.event(command, origin);
    return () => {
      this.known.add(target, event);
    };
  }

  /** The event that the command would lead to. */
  event(command: Command, origin: Asked = EDITOR): DomainEvent {
    const settlement = this.settle(command, origin);
    if (settlement.outcome !== 'NEW') throw new Error(`no event: ${JSON.stringify(settlement)}`);
    return settlement.decided.event;
  }

  problems(command: Command, origin: Asked = EDITOR): readonly Problem[] {
    const settlement = this.settle(command, origin);
    switch (settlement.outcome) {
      case 'REFUSED':
        return settlement.problems;
      case 'CONFLICT':
        return conflictProblems(settlement, undefined);
      case 'NEW':
      case 'ALREADY':
        return [];
    }
  }

  hints(command: Command, origin: Asked = EDITOR): readonly Problem[] {
    const settlement = this.settle(command, origin);
    return settlement.outcome === 'ALREADY' ? [] : settlement.hints;
  }
}
