import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'cli', 'src', 'main.js');

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A server in a process of its own. */
export interface Serving {
  readonly address: string;
  /** What it said up to and with its last line of start-up. */
  readonly startUp: string;
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<Ended>;
}

/** Runs the built `annals` to its end. */
export function annals(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  return start(argv, environment).ended;
}

/** Starts `annals serve` on a free port and waits until it says where it is. */
export async function serve(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Serving> {
  const { child, said, ended } = start(['serve', ...argv], { ...environment, PORT: '0' });
  const early = ended.then(({ err }) => {
    throw new Error(`annals serve ended before it served: ${err}`);
  });
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (/^Data in .*$/m.test(said.out)) resolve();
    });
  });
  await Promise.race([started, early]);
  early.catch(() => undefined);
  const address = /http:\/\/[^/\s]+/.exec(said.out)?.[0] ?? '';
  return {
    address,
    startUp: said.out,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function start(argv: readonly string[], environment: NodeJS.ProcessEnv) {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run "npm run build" first.`);
  const child = spawn(process.execPath, [BUILT, ...argv], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...said });
    });
  });
  return { child, said, ended };
}
