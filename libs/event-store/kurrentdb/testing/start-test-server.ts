import { freePort } from './listener.js';
import { LogFile } from './log-file.js';
import type { ProfileName } from './profiles.js';
import { ServerLog } from './server-log.js';
import type { Cluster } from './test-server.js';
import { TestServer } from './test-server.js';

export interface TestServerOptions {
  /** The generation of servers that it behaves like; 24.10 by default. */
  readonly profile?: ProfileName;
  readonly port?: number;
  /** Where the log is kept beyond this process; in memory by default. */
  readonly file?: string;
  /** Whether ids are sent as two numbers instead of text. */
  readonly structuredIds?: boolean;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
  /** Whether it refuses every connection until `restart()`: a client whose first read comes now stays poisoned. */
  readonly isDown?: boolean;
}

/** Starts a single server on 127.0.0.1, on a port of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { members } = await startMembers(1, options);
  const [server] = members;
  if (server === undefined) throw new Error('no member');
  return server;
}

/** Several members on one log, of which the first leads. */
export class TestCluster implements Cluster {
  readonly log: ServerLog;
  readonly members: TestServer[] = [];
  leader: TestServer | undefined;

  constructor(log: ServerLog) {
    this.log = log;
  }

  /** Names every member, so that clients discover the leader by gossip. */
  get connectionString(): string {
    const hosts = this.members.map(({ port }) => `127.0.0.1:${port}`);
    return `kurrentdb://${hosts.join(',')}?tls=false`;
  }

  /** An election begins: nobody leads until `elect`. */
  loseLeader(): void {
    this.leader = undefined;
  }

  /** From now on this member leads; the others know at once. Links stay as they are. */
  elect(member: TestServer): void {
    this.leader = member;
    member.releaseReplication();
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.close()));
  }
}

/** Starts a cluster on 127.0.0.1; its first member leads. */
export function startTestCluster(
  options: TestServerOptions & { readonly size?: number } = {},
): Promise<TestCluster> {
  return startMembers(options.size ?? 3, options);
}

async function startMembers(size: number, options: TestServerOptions): Promise<TestCluster> {
  const { isDown, file, port: given, ...chosen } = options;
  const defaults = { profile: '24.10', structuredIds: false, now: Date.now } as const;
  const settings = { ...defaults, ...chosen };
  const kept = file === undefined ? {} : { file: new LogFile(file) };
  const cluster = new TestCluster(new ServerLog({ now: settings.now, ...kept }));
  for (let member = 0; member < size; member += 1) {
    const port = given ?? (await freePort());
    cluster.members.push(new TestServer(cluster, { ...settings, port }));
  }
  cluster.leader = cluster.members[0];
  if (isDown !== true) await Promise.all(cluster.members.map((member) => member.start()));
  return cluster;
}
