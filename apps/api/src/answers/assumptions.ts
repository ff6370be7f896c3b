import { DEFAULT_PREFIX } from '#events/streams';
import { entryContent } from '#events/entries/entry';
import { conflictProblems } from '#libs/chronology/conflict-problems';
import { Overlay } from '#libs/chronology/overlay';
import type { Problem } from '#libs/chronology/problem';
import { receive, streamOf } from '#libs/chronology/request';
import type { Request } from '#libs/chronology/request';
import { settle } from '#libs/chronology/settle';
import type { Settlement } from '#libs/chronology/settle';
import { extended, isEntryEvent, NOTHING_YET } from '#libs/chronology/subject';
import type { PastEvent, Subject } from '#libs/chronology/subject';
import type { AssumedEntry } from '#libs/projections/assumption/view-assuming';
import type { Chronicle, EntryRevision } from '#libs/projections/chronicle/chronicle';
import { KnownChronicle } from '#libs/recorder/known-chronicle';
import type { RecordEntryInput } from '../graphql/schema-types.js';
import { factMember, recordEntry } from '../mutations/commands.js';

/** What is to be assumed, what is wrong with it, and what is odd; paths are those in the list that was sent. */
interface Assumptions {
  readonly entries: readonly AssumedEntry[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/**
 * Decides on entries that are only to be assumed as they would be decided on had the holder of a key recorded them, in this order, right
 * after the last event of the chronicle; without a key each is a new entry. Nothing is recorded, and the chronicle is left as it is.
 */
export function assumptionsOf(
  chronicle: Chronicle,
  inputs: readonly RecordEntryInput[],
  keyId: string | undefined,
): Assumptions {
  const deciding = new Deciding(chronicle, keyId === undefined ? 'assumption' : `actor:${keyId}`);
  const told = inputs.map((input, index) => {
    const { problems, hints } = deciding.decide(input);
    const shown = (problem: Problem) => shownAt(problem, index, factMember(input));
    return { problems: problems.map(shown), hints: hints.map(shown) };
  });
  return {
    entries: deciding.entries,
    problems: told.flatMap(({ problems }) => problems),
    hints: told.flatMap(({ hints }) => hints),
  };
}

type Told = Pick<Assumptions, 'problems' | 'hints'>;

/** One decision after the other, each seeing what the earlier ones led to. */
class Deciding {
  readonly entries: AssumedEntry[] = [];
  readonly #chronicle: Chronicle;
  readonly #scope: string;
  readonly #known: Overlay;
  readonly #subjects = new Map<string, Subject>();

  constructor(chronicle: Chronicle, scope: string) {
    this.#chronicle = chronicle;
    this.#scope = scope;
    this.#known = new Overlay(new KnownChronicle(chronicle));
  }

  decide(input: RecordEntryInput): Told {
    const { idempotencyKey: key } = input;
    const origin = { scope: this.#scope, ...(key == null ? {} : { key }) };
    const request = receive(recordEntry(input), origin, this.#chronicle.chronologyId);
    const stream = streamOf(request, DEFAULT_PREFIX);
    const subject = this.#subjects.get(stream) ?? subjectIn(this.#chronicle, request.target.id);
    const settlement = settle({ request, stream, subject }, this.#known);
    if (settlement.outcome === 'NEW') {
      this.#assume(request, settlement);
      this.#subjects.set(stream, extended(subject, settlement.decided));
    }
    return toldOf(settlement);
  }

  #assume(
    { target }: Request,
    { decided }: Extract<Settlement, { readonly outcome: 'NEW' }>,
  ): void {
    const { event } = decided;
    this.#known.add(target, event);
    if (isEntryEvent(event)) this.entries.push({ uuid: target.id, content: entryContent(event) });
  }
}

function toldOf(settlement: Settlement): Told {
  switch (settlement.outcome) {
    case 'NEW':
      return { problems: [], hints: settlement.hints };
    case 'ALREADY':
      return { problems: [], hints: [] };
    case 'CONFLICT':
      return { problems: conflictProblems(settlement, undefined), hints: settlement.hints };
    case 'REFUSED':
      return settlement;
  }
}

/** What stands under the id of an entry; who sent it under which words is not kept in a chronicle. */
function subjectIn(chronicle: Chronicle, uuid: string): Subject {
  const events = (chronicle.entries.get(uuid)?.revisions ?? []).map(pastEvent);
  return events.reduce(extended, NOTHING_YET);
}

function pastEvent({ change, content, reason = '' }: EntryRevision): Omit<PastEvent, 'revision'> {
  const sent = { id: '', requestHash: '' };
  switch (change) {
    case 'RECORDED': {
      const { type, ...data } = content;
      return { ...sent, event: { type, data } as PastEvent['event'] };
    }
    case 'CORRECTED':
      return { ...sent, event: { type: 'EntryCorrected', data: { replacement: content, reason } } };
    case 'RETRACTED':
      return { ...sent, event: { type: 'EntryRetracted', data: { reason } } };
  }
}

/** A problem at the path of the list: the fact stands there under the name of its kind. */
function shownAt(problem: Problem, index: number, member: string | undefined): Problem {
  const at = `assume[${String(index)}]`;
  const path =
    member === undefined ? problem.path : problem.path.replace(/^fact(?=[.[]|$)/, `fact.${member}`);
  return { ...problem, path: path === '' ? at : `${at}.${path}` };
}
