import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { freePort } from './listener.js';
import type { InjectedFault } from './serve-test-server.js';
import type { TestServerOptions } from './start-test-server.js';

interface ServedTestServerOptions extends Pick<TestServerOptions, 'profile'> {
  /** Where the log is kept; another server on the same file begins where this one was killed. */
  readonly file: string;
}

/** A test server in a process of its own, for many processes to share, which dies and freezes as processes do. */
export class ServedTestServer {
  readonly port: number;
  readonly connectionString: string;
  readonly #options: ServedTestServerOptions;
  #child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  #lines: AsyncIterator<string> | undefined;

  constructor(port: number, options: ServedTestServerOptions) {
    this.port = port;
    this.connectionString = `kurrentdb://127.0.0.1:${port}?tls=false`;
    this.#options = options;
  }

  /** Starts it, or starts it again on the same port with the log that was committed. */
  async start(): Promise<void> {
    const options: TestServerOptions = { ...this.#options, port: this.port };
    const [hooks, main] = ['run-typescript.js', 'serve-test-server.ts'].map((file) =>
      fileURLToPath(new URL(file, import.meta.url)),
    );
    const child = spawn(
      process.execPath,
      ['--import', hooks ?? '', main ?? '', JSON.stringify(options)],
      { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await this.#line();
  }

  /** SIGKILL, and waits until the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }

  /** SIGSTOP: it holds its connections and says nothing, not even to keep-alives. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  /** SIGCONT. */
  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Lays a fault in wait; it does when this returns. */
  async inject(fault: InjectedFault): Promise<void> {
    this.#child?.stdin.write(`${JSON.stringify(fault)}\n`);
    await this.#line();
  }

  async #line(): Promise<void> {
    const line = await this.#lines?.next();
    if (line?.done !== false) throw new Error('the test server ended');
  }
}

/** Starts a test server in a process of its own. */
export async function startServedTestServer(
  options: ServedTestServerOptions,
): Promise<ServedTestServer> {
  const server = new ServedTestServer(await freePort(), options);
  await server.start();
  return server;
}
