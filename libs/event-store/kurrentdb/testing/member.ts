import type { Metadata } from '@grpc/grpc-js';
import type { Faults, Misdeed, Occasion, Rpc } from './faults.js';
import type { Profile } from './profiles.js';
import type { EndPoint, Refusal } from './refusal.js';
import type { ServerLog } from './server-log.js';

/** A call that a server got, in the order of arrival. */
export interface ReceivedCall {
  readonly rpc: Rpc;
  readonly stream?: string | undefined;
}

/** How gossip describes a member. */
export interface MemberState {
  readonly id: string;
  readonly endPoint: EndPoint;
  readonly state: 'leader' | 'follower' | 'unknown';
  readonly isAlive: boolean;
}

/** A running server as its calls see it. */
export interface Member {
  readonly profile: Profile;
  readonly log: ServerLog;
  readonly faults: Faults;
  readonly structuredIds: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether it still runs; what a call does after its server was killed must have no effect. */
  readonly isRunning: () => boolean;
  /** How many records of the log it has: all of them, but for a follower that lags. */
  readonly end: () => number;
  readonly gossip: () => readonly MemberState[];
  /** Calls `listener` whenever there may be more to read here. */
  readonly onGrowth: (listener: () => void) => () => void;
  /** Why it does not answer a call with these headers itself or through its leader. */
  readonly admits: (kind: 'read' | 'write', headers: Metadata) => Refusal | undefined;
  readonly received: (call: ReceivedCall) => void;
  /** Takes note of a subscription, to end it from outside; the returned function forgets it. */
  readonly subscribed: (call: Answerable) => () => void;
  readonly cut: (peer: string) => void;
  readonly kill: () => void;
}

/** What every call can do instead of what was asked. */
export interface Answerable {
  readonly peer: string;
  readonly fail: (refusal: Refusal) => void;
  /** Ends it with OK; calls with a single reply cannot. */
  readonly end?: () => void;
}

/** `go`: nothing more is wrong. `stop`: nothing must be said any more. Else the way in which this message goes wrong. */
export type Passage =
  'go' | 'stop' | 'drop' | 'twice' | 'without-position' | 'early-caught-up' | 'early-checkpoint';

/** Lets the faults in wait have their way with a moment of a call. */
export async function meetFaults(
  member: Member,
  occasion: Occasion,
  call: Answerable,
): Promise<Passage> {
  if (!member.isRunning()) return 'stop';
  const strike = member.faults.strike(occasion);
  if (strike === undefined) return 'go';
  if (strike.does === 'hold') await strike.released;
  return member.isRunning() ? suffer(member, strike.does, call) : 'stop';
}

function suffer(member: Member, misdeed: Misdeed, call: Answerable): Passage {
  switch (misdeed) {
    case 'hold':
      return 'go';
    case 'silence':
      return 'stop';
    case 'cut':
      member.cut(call.peer);
      return 'stop';
    case 'kill':
      member.kill();
      return 'stop';
    case 'end':
      call.end?.();
      return 'stop';
    case 'drop':
    case 'twice':
    case 'without-position':
    case 'early-caught-up':
    case 'early-checkpoint':
      return misdeed;
    default:
      call.fail(misdeed);
      return 'stop';
  }
}
