import type { Known } from '#libs/chronology/known';
import { Overlay } from '#libs/chronology/overlay';
import { isAddress, receive, streamOf } from '#libs/chronology/request';
import type { Request } from '#libs/chronology/request';
import { settle } from '#libs/chronology/settle';
import type { Settlement } from '#libs/chronology/settle';
import { extended, NOTHING_YET } from '#libs/chronology/subject';
import type { Subject } from '#libs/chronology/subject';
import { watched } from '#libs/chronology/watched';
import { readSubject } from './log-stream.js';
import { appendDecided } from './log-writer.js';
import type { RecordContext, RecordItem } from './record-item.js';
import { StreamContendedError } from './recorder-error.js';
import type { RecorderOptions } from './recorder-options.js';

/** How many appends of one batch may be under way at once: enough to fill a group commit. */
const UNDER_WAY = 128;
/** How many streams are read ahead of the decisions. */
const READ_AHEAD = 32;
/** How often a decision is made anew because its stream moved on. */
const ATTEMPTS = 16;

/** A request and the stream that it changes. */
interface Asking {
  readonly request: Request;
  readonly stream: string;
  readonly context: RecordContext;
}

/** A request whose stream is being read. */
interface Read {
  readonly asking: Asking;
  readonly subject: Promise<Subject>;
}

/** What became of one request; of a new event, where it stands. */
export type Settled = Asking & {
  readonly settlement: Settlement;
  /** The revision that a new event got; undefined in a dry run. */
  readonly written: number | undefined;
};

/** A request as it was decided upon what its stream held. */
type Decided = Asking & {
  readonly subject: Subject;
  readonly settlement: Settlement;
};

/** The same with the appends that it rests on. */
type Planned = Decided & {
  readonly rests: readonly Promise<unknown>[];
};

/**
 * Several requests in order: decided one after the other, each seeing what the earlier ones do, and appended together where none
 * rests on another. Made for one call.
 */
export class Batch {
  readonly #options: RecorderOptions;
  readonly #dryRun: boolean;
  readonly #overlay: Overlay;
  readonly #subjects = new Map<string, Subject>();
  readonly #appends = new Map<string, Promise<Settled>>();
  readonly #underWay = new Set<Promise<unknown>>();
  #failed = false;

  constructor(options: RecorderOptions, dryRun: boolean) {
    this.#options = options;
    this.#dryRun = dryRun;
    this.#overlay = new Overlay(options.readSide.known());
  }

  /** What becomes of each; rejects when a machine fails, after everything under way has ended. */
  async settleAll(items: readonly RecordItem[]): Promise<readonly Settled[]> {
    const results: Promise<Settled>[] = [];
    try {
      await this.#planAll(items, results);
    } catch (failure) {
      await Promise.allSettled(results);
      throw failure;
    }
    await Promise.allSettled(results);
    return Promise.all(results);
  }

  async #planAll(items: readonly RecordItem[], results: Promise<Settled>[]): Promise<void> {
    const ahead: Read[] = [];
    for (const index of items.keys()) {
      const reached = index + ahead.length;
      ahead.push(...items.slice(reached, index + READ_AHEAD).map((item) => this.#readFor(item)));
      const next = ahead.shift();
      if (next === undefined) return;
      const planned = await this.#plan(next.asking, await next.subject);
      const result = this.#carryOut(planned);
      // Awaited with all others; until then a failure is nobody's surprise.
      result.catch(() => undefined);
      results.push(result);
      while (this.#underWay.size >= UNDER_WAY) await Promise.race(this.#underWay);
      if (this.#failed) return;
    }
  }

  #readFor(item: RecordItem): Read {
    const asking = this.#ask(item);
    return { asking, subject: this.#read(asking) };
  }

  #ask({ command, context }: RecordItem): Asking {
    const request = receive(command, context, this.#overlay.chronologyId);
    return { request, stream: streamOf(request, this.#options.prefix), context };
  }

  #read({ request, stream }: Asking): Promise<Subject> {
    const subject = isAddress(request.target)
      ? readSubject(this.#options.store, stream)
      : Promise.resolve(NOTHING_YET);
    // Awaited later, or never when something before it fails.
    subject.catch(() => undefined);
    return subject;
  }

  async #plan(asking: Asking, read: Subject): Promise<Planned> {
    const { request, stream } = asking;
    const subject = this.#subjects.get(stream) ?? read;
    const looked = new Set([stream]);
    const known = watched(this.#overlay, (kind, id) =>
      looked.add(streamOf({ target: { kind, id } }, this.#options.prefix)),
    );
    const settlement = await this.#settle(asking, subject, known);
    if (settlement.outcome === 'NEW') {
      this.#overlay.add(request.target, settlement.decided.event);
      this.#subjects.set(stream, extended(subject, settlement.decided));
    }
    const rests = [...looked].flatMap((name) => this.#appends.get(name) ?? []);
    return { ...asking, subject, settlement, rests };
  }

  /** Before anything is refused as not found this node reads on to the head of the log. */
  async #settle({ request, stream }: Asking, subject: Subject, known: Known): Promise<Settlement> {
    const settlement = settle({ request, stream, subject }, known);
    if (!restsOnAbsence(settlement)) return settlement;
    await this.#options.readSide.catchUp();
    return settle({ request, stream, subject }, known);
  }

  async #carryOut(planned: Planned): Promise<Settled> {
    const { request, stream, context, settlement } = planned;
    if (settlement.outcome === 'NEW' && !this.#dryRun) return this.#append(planned);
    await Promise.all(planned.rests);
    const stands = settlement.outcome === 'ALREADY' || settlement.outcome === 'CONFLICT';
    if (!stands || !this.#appends.has(stream))
      return { request, stream, context, settlement, written: undefined };
    // What stands there was only about to be written when this was decided.
    return this.#appendUntilSettled(await this.#settledAnew(planned));
  }

  #append(planned: Planned): Promise<Settled> {
    const appended = Promise.all(planned.rests).then(() => this.#appendUntilSettled(planned));
    this.#appends.set(planned.stream, appended);
    const ended = appended
      .catch(() => {
        this.#failed = true;
      })
      .finally(() => this.#underWay.delete(ended));
    this.#underWay.add(ended);
    return appended;
  }

  async #appendUntilSettled(planned: Decided): Promise<Settled> {
    const { request, stream, context } = planned;
    const asking = { request, stream, context };
    let { subject, settlement } = planned;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (settlement.outcome !== 'NEW') return { ...asking, settlement, written: undefined };
      const { decided } = settlement;
      const written = await appendDecided({ stream, subject, decided, context }, this.#options);
      if (written !== undefined) return { ...asking, settlement, written };
      ({ subject, settlement } = await this.#settledAnew(asking));
    }
    throw new StreamContendedError(stream, ATTEMPTS);
  }

  async #settledAnew(asking: Asking): Promise<Decided> {
    const subject = await readSubject(this.#options.store, asking.stream);
    const settlement = await this.#settle(asking, subject, this.#overlay);
    return { ...asking, subject, settlement };
  }
}

function restsOnAbsence(settlement: Settlement): boolean {
  switch (settlement.outcome) {
    case 'ALREADY':
      return false;
    case 'NEW':
      return settlement.hints.some(({ code }) => code === 'INCIDENT_NOT_REPORTED');
    case 'CONFLICT':
    case 'REFUSED':
      return true;
  }
}
