import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ANNALS = join(import.meta.dirname, '../../../apps/cli/src/main.js');
const PROBE = join(import.meta.dirname, 'delay-probe.js');
const run = promisify(execFile);

/** How late the event loop of a server ran, in milliseconds. */
interface LoopDelays {
  readonly p99: number;
  readonly most: number;
}

/** The built `annals serve` in a process of its own, on a free port of the loopback. */
export interface Served {
  readonly address: string;
  /** From starting the process until it says that it serves (ms). */
  readonly readyMs: number;
  /** How late the loop ran while something was done. */
  delaysDuring(work: () => Promise<unknown>): Promise<LoopDelays>;
  /** Bytes of memory that the process holds now. */
  residentBytes(): Promise<number>;
  stop(): Promise<void>;
}

/** Serves a data folder and waits until it is ready. */
export async function serve(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, ANNALS, 'serve'], {
    env: { PATH: process.env['PATH'], ...environmentOf(folder), ...environment },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const address = await addressOf(child);
  return {
    address,
    readyMs: performance.now() - began,
    delaysDuring: async (work) => {
      child.send('reset');
      await work();
      const told = once(child, 'message');
      child.send('tell');
      const [delays] = (await told) as [LoopDelays];
      return delays;
    },
    residentBytes: () => residentBytes(child),
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs another command of the built `annals` on a data folder to its end, and gives what it says. */
export async function annals(folder: string, argv: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [ANNALS, ...argv], {
    env: { PATH: process.env['PATH'], ...environmentOf(folder) },
  });
  return stdout;
}

function environmentOf(folder: string): Readonly<Record<string, string>> {
  return { ANNALS_DATA: folder, PORT: '0', LIMIT_COST: '1000000' };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  const serving = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/^Data in /m.test(said)) resolve(/http:\/\/[^/\s]+/.exec(said)?.[0] ?? '');
    });
    child.once('exit', (code) => {
      reject(new Error(`annals serve ended with ${String(code)} before it served: ${said}`));
    });
  });
  return serving;
}

async function residentBytes({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}
