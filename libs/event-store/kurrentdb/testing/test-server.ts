import type { Metadata } from '@grpc/grpc-js';
import { Faults } from './faults.js';
import { HOST, Listener } from './listener.js';
import type { Answerable, Member, MemberState, ReceivedCall } from './member.js';
import type { Profile, ProfileName } from './profiles.js';
import { PROFILES } from './profiles.js';
import type { EndPoint, Refusal } from './refusal.js';
import type { ServerLog } from './server-log.js';
import { grpcServer } from './services.js';

/** What the members of a cluster have in common. */
export interface Cluster {
  readonly log: ServerLog;
  readonly members: readonly TestServer[];
  /** Whom all believe to lead, alive or not; undefined while an election runs. */
  readonly leader: TestServer | undefined;
}

interface MemberOptions {
  readonly profile: ProfileName;
  readonly port: number;
  readonly structuredIds: boolean;
  readonly now: () => number;
}

/** How a server comes back. */
interface RestartOptions {
  readonly profile?: ProfileName;
  /** How many records at the end of the log are gone, because they were not replicated: the log restored to an earlier state. */
  readonly lose?: number;
  /** Whether another, new log stands in the place of the old one. */
  readonly replaceLog?: boolean;
}

/** A KurrentDB server for tests, alone or a member of a cluster. */
export class TestServer {
  readonly id = crypto.randomUUID();
  readonly port: number;
  readonly connectionString: string;
  /** What goes wrong here. */
  readonly faults = new Faults();
  readonly #cluster: Cluster;
  readonly #options: MemberOptions;
  readonly #received: ReceivedCall[] = [];
  readonly #subscriptions = new Set<Answerable>();
  readonly #listeners = new Set<() => void>();
  #profile: Profile;
  #listener: Listener | undefined;
  #frozenAt: number | undefined;

  constructor(cluster: Cluster, options: MemberOptions) {
    this.#cluster = cluster;
    this.#options = options;
    this.#profile = PROFILES[options.profile];
    this.port = options.port;
    this.connectionString = `kurrentdb://${HOST}:${options.port}?tls=false`;
    cluster.log.onGrowth(() => {
      if (this.#frozenAt === undefined) this.#ring();
    });
  }

  /** The log, which all members of a cluster share. */
  get log(): ServerLog {
    return this.#cluster.log;
  }

  /** Every call that it got, in order of arrival. */
  get received(): readonly ReceivedCall[] {
    return this.#received;
  }

  /** How many TCP connections are open. */
  get connections(): number {
    return this.#listener?.connections ?? 0;
  }

  get isAlive(): boolean {
    return this.#listener !== undefined;
  }

  /** As if the process had been killed: all links end at once and the port refuses. What was committed stays in the log. */
  async kill(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#subscriptions.clear();
    await listener?.kill();
  }

  /** Starts it on its port, after `kill` or while it runs. Faults in wait stay; ids that were only in memory are forgotten. */
  async restart({ profile, lose = 0, replaceLog = false }: RestartOptions = {}): Promise<void> {
    await this.kill();
    if (profile !== undefined) this.#profile = PROFILES[profile];
    if (lose > 0) this.log.truncate(this.log.records.length - lose);
    if (replaceLog) this.log.replace();
    this.log.forgetRecentIds();
    await this.start();
  }

  async start(): Promise<void> {
    const listener: Listener = new Listener(
      grpcServer(this.#running(() => this.#listener === listener)),
    );
    this.#listener = listener;
    await listener.listen(this.port);
  }

  /** Resets every TCP link; the port goes on accepting new ones. */
  cutConnections(): void {
    this.#listener?.cut();
  }

  /** Ends every open subscription now: with OK, or with a refusal. */
  dropSubscriptions(how: 'end' | Refusal = 'end'): void {
    for (const subscription of [...this.#subscriptions]) {
      if (how === 'end') subscription.end?.();
      else subscription.fail(how);
    }
  }

  /** From now on it knows nothing newer: a follower that lags. A leader has everything, whatever was told to it. */
  holdReplication(): void {
    this.#frozenAt = this.log.records.length;
  }

  /** What was held comes at once. */
  releaseReplication(): void {
    this.#frozenAt = undefined;
    this.#ring();
  }

  /** It ends for good. */
  async close(): Promise<void> {
    this.faults.clear();
    await this.kill();
  }

  #running(isRunning: () => boolean): Member {
    return {
      profile: this.#profile,
      log: this.log,
      faults: this.faults,
      structuredIds: this.#options.structuredIds,
      now: this.#options.now,
      isRunning,
      end: () => this.#end(),
      gossip: () => this.#gossip(),
      onGrowth: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      admits: (kind, headers) => this.#admits(kind, headers),
      received: (call) => this.#received.push(call),
      subscribed: (call) => {
        this.#subscriptions.add(call);
        return () => this.#subscriptions.delete(call);
      },
      cut: (peer) => this.#listener?.cut(peer),
      kill: () => void this.kill(),
    };
  }

  #end(): number {
    const isLeader = this.#cluster.leader === this;
    return isLeader ? this.log.records.length : (this.#frozenAt ?? this.log.records.length);
  }

  #ring(): void {
    for (const listener of this.#listeners) listener();
  }

  #endPoint(): EndPoint {
    return { host: HOST, port: this.port };
  }

  #gossip(): readonly MemberState[] {
    const { leader, members } = this.#cluster;
    const others = leader === undefined ? 'unknown' : 'follower';
    return members.map((member) => ({
      id: member.id,
      endPoint: member.#endPoint(),
      state: member === leader ? 'leader' : others,
      isAlive: member.isAlive,
    }));
  }

  /** Appends are forwarded to the leader unless the client insists on it; reads are answered from what is here unless it does. */
  #admits(kind: 'read' | 'write', headers: Metadata): Refusal | undefined {
    const { leader } = this.#cluster;
    const insists = headers.get('requires-leader').includes('true');
    if (leader === this || (kind === 'read' && !insists)) return undefined;
    if (leader === undefined) return { refusal: 'not-ready' };
    if (insists) return { refusal: 'not-leader', leader: leader.#endPoint() };
    return leader.isAlive ? undefined : { refusal: 'timeout' };
  }
}
