import { Readable } from 'node:stream';
import { runCommandLine } from '../command-line.js';
import type { ExitCode } from '../exit-code.js';

/** What a command said, and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What comes in on standard input. */
  readonly input?: string | Uint8Array;
}

/** Runs `annals` in this process, watched by nobody. */
export async function runAnnals(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await runCommandLine(argv, options.environment ?? {}, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    input: () => Readable.from([Buffer.from(options.input ?? '')]) as AsyncIterable<Uint8Array>,
    isWatched: false,
  });
  return { code, ...said };
}
