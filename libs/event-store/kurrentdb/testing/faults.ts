import type { Refusal } from './refusal.js';

/** What clients ask for. `Subscribe` is a `Read` that does not end. */
export type Rpc =
  | 'GetSupportedMethods'
  | 'Gossip'
  | 'Append'
  | 'BatchAppend'
  | 'Read'
  | 'Subscribe'
  | 'Delete'
  | 'Tombstone';

/**
 * Where a call can go wrong. `request`: it has arrived whole, and nothing is done yet. `reply`: all is done (an append is committed),
 * and nothing is said yet. The others come before each message of a read or subscription.
 */
export type Moment =
  'request' | 'reply' | 'repeat' | 'event' | 'confirmation' | 'caught-up' | 'checkpoint';

/**
 * What goes wrong there. `silence`: nothing is said any more, and the link stays. `hold`: it goes on after `release()`. `cut`: the
 * call's TCP link is reset. `kill`: as if the process had been killed. `end`: the call ends with OK, which only streaming replies
 * can. `drop`: this message is left out, `twice`: it comes twice. `without-position`: a success does not say where. `early-caught-up`:
 * caught-up comes before this message. `early-checkpoint`: a checkpoint above this event comes before it. Else: it is refused.
 */
export type Misdeed =
  | 'silence'
  | 'hold'
  | 'cut'
  | 'kill'
  | 'end'
  | 'drop'
  | 'twice'
  | 'without-position'
  | 'early-caught-up'
  | 'early-checkpoint'
  | Refusal;

export interface FaultScript {
  readonly at: Moment;
  readonly does: Misdeed;
  /** The calls meant; any by default. */
  readonly rpc?: Rpc | readonly Rpc[];
  /** Only calls about this stream, and of subscriptions and reads of the whole log only its events. */
  readonly stream?: string;
  /** How many such moments pass unharmed before it strikes; 0 by default. */
  readonly after?: number;
  /** How often it strikes; once by default. */
  readonly times?: number;
}

/** A fault lying in wait. */
interface Fault {
  /** Resolves when it has struck for the first time. */
  readonly struck: Promise<void>;
  /** How often it has struck. */
  readonly strikes: number;
  /** Lets everything that it holds go on, in the order in which it was held. */
  release(): void;
  /** It strikes no more; what it holds stays held. */
  clear(): void;
}

/** A moment of a call that has come. */
export interface Occasion {
  readonly rpc: Rpc;
  readonly at: Moment;
  readonly stream?: string | undefined;
}

/** A fault that strikes, with the wait of `hold`. */
interface Strike {
  readonly does: Misdeed;
  readonly released: Promise<void>;
}

/** The faults that a server's tests have scripted. Of several that fit, the one added first strikes. */
export class Faults {
  readonly #waiting = new Set<ScriptedFault>();
  #storm: (() => FaultScript | undefined) | undefined;

  /** Lays a fault in wait. */
  add(script: FaultScript): Fault {
    const fault = new ScriptedFault(script, () => this.#waiting.delete(fault));
    this.#waiting.add(fault);
    return fault;
  }

  /** Lays a fault in wait by its name. */
  inject(name: FaultName, changes: Partial<Omit<FaultScript, 'at' | 'does'>> = {}): Fault {
    return this.add({ ...NAMED_FAULTS[name], ...changes });
  }

  /** Now and then something of `scripts` strikes, the same for the same seed and the same calls in the same order. */
  storm(seed: number, share: number, scripts: readonly FaultScript[]): void {
    const random = seededRandom(seed);
    this.#storm = () =>
      random() < share ? scripts[Math.floor(random() * scripts.length)] : undefined;
  }

  /** No fault is in wait any more, and no storm. */
  clear(): void {
    this.#waiting.clear();
    this.#storm = undefined;
  }

  /** What strikes at an occasion, if anything. */
  strike(occasion: Occasion): Strike | undefined {
    for (const fault of this.#waiting) {
      const strike = fits(fault.script, occasion) ? fault.strike() : undefined;
      if (strike !== undefined) return strike;
    }
    return this.#struckByStorm(occasion);
  }

  #struckByStorm(occasion: Occasion): Strike | undefined {
    if (occasion.at !== 'request' && occasion.at !== 'reply') return undefined;
    const script = this.#storm?.();
    if (script === undefined || !fits(script, occasion)) return undefined;
    return { does: script.does, released: Promise.resolve() };
  }
}

class ScriptedFault implements Fault {
  readonly script: FaultScript;
  readonly struck: Promise<void>;
  readonly #held: (() => void)[] = [];
  readonly #forget: () => void;
  #announce: () => void = () => undefined;
  #passed = 0;
  strikes = 0;

  constructor(script: FaultScript, forget: () => void) {
    this.script = script;
    this.#forget = forget;
    this.struck = new Promise((resolve) => (this.#announce = resolve));
  }

  strike(): Strike | undefined {
    const { after = 0, times = 1, does } = this.script;
    this.#passed += 1;
    if (this.#passed <= after) return undefined;
    this.strikes += 1;
    if (this.strikes >= times) this.#forget();
    const released = new Promise<void>((resolve) => this.#held.push(resolve));
    this.#announce();
    return { does, released };
  }

  release(): void {
    for (const go of this.#held.splice(0)) go();
  }

  clear(): void {
    this.#forget();
  }
}

function fits(script: FaultScript, { rpc, at, stream }: Occasion): boolean {
  const { rpc: meant = rpc, stream: meantStream = stream } = script;
  return script.at === at && [meant].flat().includes(rpc) && meantStream === stream;
}

const APPENDS = ['Append', 'BatchAppend'] as const;

/** The faults that tests name, as scripts to which `inject` may add a call, a stream, or how often. */
const NAMED_FAULTS = {
  silent: { at: 'request', does: 'silence' },
  'probe is silent': { rpc: 'GetSupportedMethods', at: 'request', does: 'silence' },
  'probe is denied': {
    rpc: 'GetSupportedMethods',
    at: 'request',
    does: { refusal: 'access-denied' },
  },
  'cut before the append': { rpc: APPENDS, at: 'request', does: 'cut' },
  'cut after the append, before the reply': { rpc: APPENDS, at: 'reply', does: 'cut' },
  'killed before the append': { rpc: APPENDS, at: 'request', does: 'kill' },
  'killed after the append, before the reply': { rpc: APPENDS, at: 'reply', does: 'kill' },
  'commit, then lose the reply': { rpc: APPENDS, at: 'reply', does: 'silence' },
  'reply held': { rpc: APPENDS, at: 'reply', does: 'hold' },
  'batch append ends with work pending': { rpc: 'BatchAppend', at: 'request', does: 'end' },
  'batch append ends after the append': { rpc: 'BatchAppend', at: 'reply', does: 'end' },
  'repeat without position': { rpc: APPENDS, at: 'repeat', does: 'without-position' },
  'repeat dropped': { rpc: APPENDS, at: 'repeat', does: 'silence' },
  'not ready': { rpc: [...APPENDS, 'Read'], at: 'request', does: { refusal: 'not-ready' } },
  'too busy': { rpc: [...APPENDS, 'Read'], at: 'request', does: { refusal: 'too-busy' } },
  'no leader info': { rpc: APPENDS, at: 'request', does: { refusal: 'no-leader-info' } },
  'timeout before the append': { rpc: APPENDS, at: 'request', does: { refusal: 'timeout' } },
  'timeout after the append': { rpc: APPENDS, at: 'reply', does: { refusal: 'timeout' } },
  'access denied': { rpc: [...APPENDS, 'Read'], at: 'request', does: { refusal: 'access-denied' } },
  'killed in mid-page': { rpc: 'Read', at: 'event', after: 1, does: 'kill' },
  'cut in mid-page': { rpc: 'Read', at: 'event', after: 1, does: 'cut' },
  'silent in mid-page': { rpc: 'Read', at: 'event', after: 1, does: 'silence' },
  'subscription ends': { rpc: 'Subscribe', at: 'event', does: 'end' },
  'subscription fails': { rpc: 'Subscribe', at: 'event', does: { refusal: 'unavailable' } },
  'event delivered twice': { rpc: 'Subscribe', at: 'event', does: 'twice' },
  'checkpoint ahead of the event': { rpc: 'Subscribe', at: 'event', does: 'early-checkpoint' },
  'caught up missing': { rpc: 'Subscribe', at: 'caught-up', does: 'drop' },
  'caught up twice': { rpc: 'Subscribe', at: 'caught-up', does: 'twice' },
  'caught up early': { rpc: 'Subscribe', at: 'event', does: 'early-caught-up' },
  'doorbell never rings': { rpc: 'Subscribe', at: 'event', does: 'drop', times: Infinity },
} as const satisfies Readonly<Record<string, FaultScript>>;

export type FaultName = keyof typeof NAMED_FAULTS;

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
